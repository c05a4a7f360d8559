import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/letters/H-002.md';
const letter = (lines: string) => ({ [path]: `---\nnumber: H-002\ntitle: 复函\n${lines}---\n` });
const asking = (demands: string, extra = '') => ({
  'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [normal, sensitive]
dossiers:
  unit: household
  template: "{unit}-{seq:2}"
  fields: [{ name: kind, type: text }]
${extra}
classes:
  - code: more
    title: 其他
    classes:
      - code: letters
        title: 往来函件
        numbers: [{ template: "H-{seq:3}" }]
        fields: [{ name: 收件人, type: text }, { name: 答复日期, type: day }]
        demands:
${demands}
  - code: others
    title: 杂件
    level: sensitive
    numbers: [{ template: "Z-{seq:3}" }]
---
`,
});
const answered = '          - { when: { document: 来函 }, need: [收件人, 答复日期], because: 来函必复 }';
const dossiers = `  demands: [{ when: { closed: "*" }, need: [place] }]
forms:
  loans:
    fields: [{ name: proxy, type: text }]
    demands: [{ when: { kind: 受托人 }, need: [proxy, evidence] }]`;
const dossier = (lines: string) => ({
  'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n${lines}---\n`,
});
const loan = (lines: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: H-001
borrower: 周明
purpose: 核对
out: 2024-06-20
due: 2024-07-02
handed-out-by: 李娟
${lines}---
`,
});
const slip = 'kefu/loans/2024/JY2024002.md';
const household = 'kefu/dossiers/3-1-1502-01.md';
const mark = ' #! demand-missing';

checkRule('demand-missing', {
  guilty: {
    'both fields of the case are missing': {
      files: { ...asking(answered), ...letter('document: 来函\n') },
      expect: [`${path}:1`, `${path}:1`],
    },
    'one of the two is missing': {
      files: { ...asking(answered), ...letter('document: 来函\n收件人: 赵一鸣\n') },
      expect: [`${path}:1`],
    },
    'asked of a closed dossier': {
      files: { ...asking(answered, dossiers), ...dossier('closed: 2024-01-31\n') },
      expect: [`${household}:1`],
    },
    'asked of a loan slip': {
      files: {
        ...asking(answered, dossiers),
        ...loan('kind: 受托人\nevidence: [{ paper: 委托书, on: 2024-06-01 }]\n'),
      },
      expect: [`${slip}:1`],
    },
    'asked of every record, whatever its class': {
      files: {
        ...asking('          - { need: [submitter] }'),
        ...letter(''),
        'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 致业主的一封信\nsubmitter: 李娟\n---\n',
      },
      expect: [`${path}:1`],
    },
    'the case follows from the class': {
      files: {
        ...asking(answered, 'demands: [{ when: { level: sensitive, class: others }, need: [submitter] }]'),
        'kefu/others/Z-001.md': '---\nnumber: Z-001\ntitle: 杂件\n---\n',
      },
      expect: ['kefu/others/Z-001.md:1'],
    },
  },
  innocent: {
    'everything is filled in': {
      files: { ...asking(answered), ...letter('document: 来函\n收件人: 赵一鸣\n答复日期: 2024-06-01\n') },
    },
    'another case': { files: { ...asking(answered), ...letter('document: 去函\n') } },
    'a stub is asked nothing': {
      files: { ...asking(answered), ...letter('document: 来函\nvoid: 2024-05-01\nvoid-reason: 误编\n') },
    },
    'an open dossier, and a slip of the person itself': {
      files: { ...asking(answered, dossiers), ...dossier(''), ...loan('kind: 本人\n') },
    },
    'the file cannot be read: told once, over there': {
      files: { ...asking(answered), ...letter('document: 来函\ntitel: 复函\n') },
    },
  },
  boundary: {
    'asked twice, told once': {
      files: {
        ...asking(
          '          - { need: [submitter] }',
          'demands: [{ when: { document: 来函 }, need: [submitter] }]',
        ),
        ...letter('document: 来函\n'),
        'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 致业主的一封信\nsubmitter: 李娟\n---\n',
      },
      expect: [`${path}:1`],
    },
    'an empty list says nothing': {
      files: { ...asking(answered, dossiers), ...loan(`kind: 受托人\nproxy: 委托书\nevidence: []${mark}\n`) },
    },
    'nothing but spaces says nothing': {
      files: {
        ...asking(answered),
        ...letter(`document: 来函\n答复日期: 2024-06-01\n收件人: " 　"${mark}\n`),
      },
    },
    'a record from before is asked what the regulation of its day asked': {
      files: {
        'kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2024-01-01
earlier: own-version
demands: [{ need: [pages] }]
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
---
`,
        'kefu/versions/2020-01-01.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
demands: [{ need: [submitter] }]
classes:
  - { code: letters, title: 往来函件, numbers: [{ template: "H-{seq:3}" }] }
---
`,
        'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 来函\nfiled: 2023-12-31\nsubmitter: 李娟\n---\n',
        ...letter('filed: 2023-12-31\npages: 1\n'),
        'kefu/letters/H-003.md': '---\nnumber: H-003\ntitle: 来函\nfiled: 2024-01-01\nsubmitter: 李娟\n---\n',
      },
      expect: [`${path}:1`, 'kefu/letters/H-003.md:1'],
    },
    'none is a figure': {
      files: {
        ...asking('          - { when: { document: 来函 }, need: [pages] }'),
        ...letter('document: 来函\npages: 0\n'),
      },
    },
    'the level of the class is not a level that the file states': {
      files: {
        ...asking(answered, 'demands: [{ when: { class: others }, need: [level] }]'),
        'kefu/others/Z-001.md': '---\nnumber: Z-001\ntitle: 杂件\n---\n',
        'kefu/others/Z-002.md': '---\nnumber: Z-002\ntitle: 杂件\nlevel: normal\n---\n',
      },
      expect: ['kefu/others/Z-001.md:1'],
    },
  },
});
