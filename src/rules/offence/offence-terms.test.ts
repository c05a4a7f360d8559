import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! offence-terms';
const rules = regulated(`penalties:
  - { code: late, what: 逾期移交, of: 售后, amount: 50, doubles-from: 3, pay: { of: 当月绩效工资, from: 10, to: 30, from-offence: 3 } }
  - { code: lost, what: 遗失表单, amount: { from: 50, to: 500 }, measures: [立即补建] }
  - { code: minor, what: 初次违反, measures: [警告, 责令改正], first-only: yes }
  - { code: grave, what: 多次违反, measures: [记过, 降职] }`);
const offence = (number: string, code: string, lines: string, person = '李娟', on = '2024-06-10') => ({
  [`kefu/offences/2024/WG2024${number}.md`]: `---
offence: WG2024${number}
registered: 2024-06-20
code: ${code}
person: ${person}
on: ${on}
${lines === '' ? '' : `${lines}\n`}by: 王敏
---
`,
});
const one = (code: string, lines = '', person?: string, on?: string) => ({
  files: { ...rules, ...offence('001', code, lines, person, on) },
});
const three = (lines: string) => ({
  files: {
    ...rules,
    ...offence('001', 'late', '', '李娟', '2024-06-03'),
    ...offence('002', 'late', '', '李娟', '2024-06-05'),
    ...offence('003', 'late', lines),
  },
});

checkRule('offence-terms', {
  guilty: {
    'a misspelt code': one(`lsot${mark}`),
    'a code of nothing': { files: offence('001', `lost${mark}`, '') },
    'somebody unknown': one('lost', '', `孙悦${mark}`),
    'before the regulation': one('lost', '', '李娟', `2019-12-31${mark}`),
    'mended before it was done': one('lost', `mended: 2024-06-09${mark}`),
    'a measure of another code': one('lost', `measure: 降职${mark}`),
    'a measure where there is none': one('late', `measure: 警告${mark}`),
    'less than the least': one('lost', `settled: 49${mark}`),
    'more than the most': one('lost', `settled: 501${mark}`),
    'nothing is left to settle': one('late', `settled: 50${mark}`),
    'a first offence, for the second time': {
      files: {
        ...rules,
        ...offence('001', 'minor', '', '李娟', '2024-06-03'),
        ...offence('002', `minor${mark}`, ''),
      },
    },
    'of the pay, on the first offence of the month': one('late', `share: 10${mark}`),
    'of the pay, where nothing is said of it': one('lost', `share: 10${mark}`),
    'more of the pay than the most': three(`share: 31${mark}`),
    'less of the pay than the least': three(`share: 9${mark}`),
  },
  innocent: {
    'as the regulation has it': one('lost', 'settled: 200\nmeasure: 立即补建\nmended: 2024-06-11'),
    'of the pay, on the third offence of the month': three('share: 20'),
    'a first offence, and a later one by the other code': {
      files: {
        ...rules,
        ...offence('001', 'minor', 'measure: 警告', '李娟', '2024-06-03'),
        ...offence('002', 'grave', 'measure: 记过'),
      },
    },
    'a first offence of each of two people': {
      files: { ...rules, ...offence('001', 'minor', ''), ...offence('002', 'minor', '', '王敏') },
    },
  },
  boundary: {
    'the least': one('lost', 'settled: 50'),
    'the most': one('lost', 'settled: 500'),
    'three items, three times as much': one('lost', 'count: 3\nsettled: 1500'),
    'and not less than three times the least': one('lost', `count: 3\nsettled: 149${mark}`),
    'the first day of the regulation': one('lost', '', '李娟', '2020-01-01'),
    'mended on the same day': one('lost', 'mended: 2024-06-10'),
    'the least and the most of the pay': three('share: 30'),
    'somebody who left is still on the list': {
      files: {
        'people.md':
          '---\npeople:\n  - { name: 李娟, roles: [keeper], until: 2024-06-15 }\n  - { name: 王敏, roles: [manager] }\n---\n',
        ...one('lost').files,
      },
    },
  },
});
