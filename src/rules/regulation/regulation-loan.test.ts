import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! regulation-loan';
const regulation = (more: string) => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [普通, 敏感]
roles: { keeper: [档案管理员], manager: [客服部经理] }
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
${more}
---
`,
});
const loans = (...lines: string[]) => regulation(['loans:', ...lines.map((line) => `  ${line}`)].join('\n'));
/** Cases that each stand on a line; the mark of one that ends in `!` stands after its brace. */
const special = (...cases: string[]) =>
  loans(
    'special:',
    ...cases.map((one) => `  - { ${one.replace(/!$/, '')} }${one.endsWith('!') ? mark : ''}`),
  );

checkRule('regulation-loan', {
  guilty: {
    'forbidden, for a week': { files: loans(`allowed: no${mark}`, 'within: 1周') },
    'forbidden, and approved': { files: loans('route: [manager]', `allowed: no${mark}`, 'renewals: 1') },
    'reading forbidden, and approved': {
      files: regulation(`readings:\n  allowed: no${mark}\n  route: [manager]`),
    },
    'a case is forbidden, for a week': {
      files: special('when: { kind: 外单位 }, allowed: no, within: 1周!'),
    },
    'a case says how, but not that it is allowed': {
      files: loans('allowed: no', 'special:', '  - when: { kind: 领导 }', `    within: 1周${mark}`),
    },
    'back on the same day, and renewed': { files: loans('within: 当日', `renewals: 1${mark}`) },
    'back on the same day, renewed without end': {
      files: loans(`renewals: unlimited${mark}`, 'within: same-day'),
    },
    'a case comes back on the same day': {
      files: loans(
        'within: 1周',
        'renewals: 1',
        'special:',
        '  - when: { kind: 回访 }',
        `    within: 当日${mark}`,
      ),
    },
    'longer than nothing': { files: loans(`longer-route: [manager]${mark}`) },
    'longer than the slip says': { files: loans('within: per-slip', `longer-route: [manager]${mark}`) },
    'longer than unstated, in a case': {
      files: loans(
        'within: 1周',
        'special:',
        '  - when: { kind: 外单位 }',
        '    within: 未规定',
        `    longer-route: [manager]${mark}`,
      ),
    },
    'what belongs to reading': {
      files: loans(`place: 档案室${mark}`, `escort: keeper${mark}`, `booked: yes${mark}`),
    },
    'what belongs to reading, in a case': {
      files: loans('special:', '  - when: { kind: 外单位 }', `    place: 档案室${mark}`),
    },
    'the same case again': {
      files: special('when: { kind: 外单位 }, within: 1周', 'when: { kind: 外单位 }, within: 2周!'),
    },
    'a narrower case after a wider one': {
      files: special(
        'when: { kind: [外单位, 合作单位] }, within: 1周',
        'when: { kind: 外单位, level: 敏感 }, within: 当日!',
      ),
    },
    'any value, then one': {
      files: special('when: { kind: "*" }, within: 1周', 'when: { kind: 外单位 }, within: 2周!'),
    },
    'all others, then one': {
      files: special('when: {}, within: 1周', 'when: { kind: 外单位 }, within: 2周!'),
    },
    'a condition without a value': {
      files: special('when: { kind: [] }, within: 1周!'),
    },
  },
  innocent: {
    'nothing said': { files: regulation('') },
    'a week, renewed twice, longer by the manager': {
      files: loans('within: 1周', 'renewals: 2', 'longer-route: [manager]', 'recall: 1周'),
    },
    forbidden: { files: loans('allowed: no') },
    'forbidden but for a case': {
      files: loans(
        'allowed: no',
        'within: 1周',
        'special:',
        '  - { when: { kind: 领导 }, allowed: yes }',
        '  - { when: { kind: 外单位 }, evidence: [介绍信] }',
      ),
    },
    'allowed but for a case': {
      files: loans(
        'within: 1周',
        'route: [manager]',
        'special:',
        '  - { when: { level: 敏感 }, allowed: no }',
      ),
    },
    'place, escort and booking of reading': {
      files: regulation('readings: { place: 档案室, escort: keeper, booked: yes }'),
    },
    'longer than a blank that will be filled in': { files: loans('within: 待填', 'longer-route: [manager]') },
    'longer than what a case sets': {
      files: loans(
        'within: 未规定',
        'longer-route: [manager]',
        'special:',
        '  - { when: { kind: 外单位 }, within: 1周 }',
      ),
    },
    'a case that sets nothing of its own about time': {
      files: loans(
        'within: 1周',
        'renewals: 1',
        'special:',
        '  - { when: { kind: 外单位 }, evidence: [介绍信] }',
      ),
    },
  },
  boundary: {
    'back on the same day, not renewed': { files: loans('within: 当日', 'renewals: 0') },
    'back on the next day, renewed': { files: loans('within: 次日', 'renewals: 1') },
    'back by the end of the month, renewed': { files: loans('within: 月底', 'renewals: 1') },
    'back on the same day, renewals unstated': { files: loans('within: 当日', 'renewals: 未规定') },
    'allowed: yes says nothing new': { files: loans('allowed: yes', 'within: 1周') },
    'the narrower case first': {
      files: special(
        'when: { kind: 外单位, level: 敏感 }, within: 当日',
        'when: { kind: 外单位 }, within: 1周',
      ),
    },
    'cases that overlap': {
      files: special('when: { kind: [甲, 乙] }, within: 1周', 'when: { kind: [乙, 丙] }, within: 2周'),
    },
    'one value, then any': {
      files: special('when: { kind: 外单位 }, within: 1周', 'when: { kind: "*" }, within: 2周'),
    },
    'all others last': { files: special('when: { kind: 外单位 }, within: 1周', 'when: {}, within: 2周') },
    'no cases': { files: loans('special: []') },
  },
});
