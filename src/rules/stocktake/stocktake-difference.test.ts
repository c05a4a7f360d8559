import { checkRule } from '../../testing/check-rule.ts';

const mark = ' #! stocktake-difference';
const stocktake = (number: string, on: string, ...items: string[]) => ({
  [`kefu/stocktakes/2024/${number}.md`]: `---
stocktake: ${number}
place: A-01-1
on: ${on}
by: 李娟
items:
${items.join('\n')}
---
`,
});
const line = (result: string, more = '', number = 'J2023001') =>
  `  - number: ${number}\n    result: ${result}${more}`;
const first = (...items: string[]) => stocktake('PD2024001', '2024-05-10', ...items);
const loan = (out: string) => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - number: J2023001
borrower: 周明
purpose: 核对
out: ${out}
due: 2024-12-31
handed-out-by: 李娟
---
`,
});
const back = (returned: string) => ({
  'kefu/returns/2024/GH2024002.md': `---
return: GH2024002
loan: JY2024002
items:
  - number: J2023001
returned: ${returned}
received-by: 李娟
---
`,
});
const placed = (lines: string) => ({
  'kefu/basics/2023/J2023001.md': `---
number: J2023001
title: 赵一鸣身份证复印件
document: 身份证复印件
dossier: 3-1-1502-01
generated: 2023-02-01
form: copy
sides: both
${lines}
---
`,
});
const gone = {
  'kefu/disposals/2024/XH2024001.md': `---
disposal: XH2024001
ground: 遗失
asked-by: 李娟
on: 2024-06-01
quantity: 1
items:
  - { number: J2023001, title: 赵一鸣身份证复印件 }
---
`,
  'kefu/certificates/2024/XZ2024001.md': `---
certificate: XZ2024001
disposal: XH2024001
on: 2024-06-10
place: 档案室
executor: 李娟
witnesses: [王敏]
items:
  - number: J2023001
---
`,
};

checkRule('stocktake-difference', {
  guilty: {
    missing: { files: first(line(`missing${mark}`)) },
    damaged: { files: first(line(`damaged${mark}`)) },
    'somewhere else': { files: first(line(`misplaced${mark}`, '\n    place: A-01-1-003')) },
    'more than there should be, and unknown': { files: first(line(`surplus${mark}`, '', '无号信封')) },
    'it stands there though it is lent': {
      files: { ...loan('2024-05-02'), ...first(line(`surplus${mark}`, '\n    place: A-01-1-001')) },
    },
    'registered, but for another place': {
      files: {
        ...first(line(`surplus${mark}`, '\n    place: A-01-1-003', 'H-009')),
        'kefu/letters/H-009.md': '---\nnumber: H-009\ntitle: 复函\nplace: A-01-1-001\n---\n',
      },
    },
    'more than there should be, and only another place was counted since': {
      files: {
        ...first(line(`surplus${mark}`, '\n    place: A-01-1-002', '无号信封')),
        'kefu/stocktakes/2024/PD2024002.md': String(
          stocktake('PD2024002', '2024-06-10', line('found'))['kefu/stocktakes/2024/PD2024002.md'],
        ).replace('place: A-01-1', 'place: A-01-1-001'),
      },
    },
    'of two, one is missing': {
      files: first(line('found', '', 'H-001'), line(`missing${mark}`)),
    },
    'found once, and missing afterwards': {
      files: { ...first(line('found')), ...stocktake('PD2024002', '2024-06-10', line(`missing${mark}`)) },
    },
    'missing again: only the latest count is told': {
      files: { ...first(line('missing')), ...stocktake('PD2024002', '2024-06-10', line(`missing${mark}`)) },
    },
    'a later count that did not count it': {
      files: {
        ...first(line(`missing${mark}`)),
        ...stocktake('PD2024002', '2024-06-10', line('found', '', 'H-001')),
      },
    },
  },
  innocent: {
    found: { files: first(line('found')) },
    'more than there should be, and it is registered since': {
      files: {
        ...first(line('surplus', '\n    place: A-01-1-001', 'H-009')),
        'kefu/letters/H-009.md': '---\nnumber: H-009\ntitle: 复函\nplace: A-01-1-001\n---\n',
      },
    },
    'more than there should be, and a later count of the place does not name it': {
      files: {
        ...first(line('surplus', '', '无号信封')),
        ...stocktake('PD2024002', '2024-06-10', line('found')),
      },
    },
    'it stood there though it was lent, and has come back': {
      files: {
        ...loan('2024-05-02'),
        ...back('2024-05-20'),
        ...first(line('surplus', '\n    place: A-01-1-001')),
      },
    },
    'found by a later count, in another spelling': {
      files: {
        ...first(line('missing')),
        ...stocktake('PD2024002', '2024-06-10', line('found', '', 'ｊ2023001')),
      },
    },
    'it stays where it was found, and so does its whole dossier': {
      files: {
        ...first(line('misplaced', '\n    place: A-01-1-001')),
        ...placed('pages: 1'),
      },
    },
    'it stays where it was found': {
      files: {
        ...first(line('misplaced', '\n    place: A-01-1-003')),
        ...placed('place: A-01-1-003'),
      },
    },
    'it has gone since': { files: { ...first(line('missing')), ...gone } },
    'void since': { files: { ...first(line('damaged')), ...placed('void: 2024-06-01') } },
    'out on loan on that day': { files: { ...first(line('missing')), ...loan('2024-05-02') } },
  },
  boundary: {
    'of two counts of one day the later form counts': {
      files: {
        ...first(line('missing')),
        ...stocktake('PD2024002', '2024-05-10', line('found')),
      },
    },
    'counted today': { files: stocktake('PD2024001', '2024-06-30', line(`missing${mark}`)) },
    'counted tomorrow: told by another rule': {
      files: stocktake('PD2024001', '2024-07-01', line('missing')),
    },
    'lent on the day of the count': { files: { ...first(line('missing')), ...loan('2024-05-10') } },
    'lent only the day after': { files: { ...first(line(`missing${mark}`)), ...loan('2024-05-11') } },
    'back on the day of the count': {
      files: { ...first(line('missing')), ...loan('2024-05-02'), ...back('2024-05-10') },
    },
    'back the day before': {
      files: { ...first(line(`missing${mark}`)), ...loan('2024-05-02'), ...back('2024-05-09') },
    },
    'elsewhere, and it is not said where: told by another rule': { files: first(line('misplaced')) },
    'a number that no record bears: told by another rule': {
      files: first(line('missing', '', 'H-099')),
    },
  },
});
