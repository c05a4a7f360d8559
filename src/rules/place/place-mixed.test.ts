import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const boxes = (by: string, of = 'records') => regulated(`storage:\n  boxes: { of: ${of}, by: [${by}] }`);
const letter = (number: string, lines: string) => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 复函\n${lines}\n---\n`,
});
const order = (number: string, year: string, lines: string) => ({
  [`kefu/business/${year}/D${year}${number}.md`]: `---
number: D${year}${number}
title: 订单
document: 订单记录
ordered: ${year}-02-01
${lines}
---
`,
});
const dossier = (unit: string, lines: string) => ({
  [`kefu/dossiers/${unit}-01.md`]: `---\ndossier: ${unit}-01\nunit: ${unit}\nopened: 2022-05-01\n${lines}\n---\n`,
});
const mark = ' #! place-mixed';
const [box, other] = ['place: A-01-1-003', 'place: A-01-1-002'];

checkRule('place-mixed', {
  guilty: {
    'two classes in one box': {
      files: { ...boxes('class'), ...order('001', '2024', box), ...letter('H-002', box + mark) },
    },
    'two years in one box; the third is not told again': {
      files: {
        ...boxes('year'),
        ...order('001', '2022', box),
        ...order('001', '2023', box + mark),
        ...order('001', '2024', box),
      },
    },
    'two view levels, of which one comes from the class': {
      files: {
        ...boxes('level'),
        ...letter('H-002', box),
        ...letter('H-003', `level: sensitive\n${box}${mark}`),
      },
    },
    'two types of document, one field of two': {
      files: {
        ...boxes('class, document'),
        ...order('001', '2024', box),
        'kefu/business/2024/Y2024销售合同001.md': `---
number: Y2024销售合同001
title: 合同
document: 业务合同
kind: 销售合同
signed: 2024-03-05
${box}${mark}
---
`,
      },
    },
    'owners and tenants, as their dossiers say': {
      files: {
        ...boxes('kind'),
        ...dossier('3-1-1503', 'kind: tenant'),
        ...letter('H-002', `dossier: 3-1-1502-01\n${box}`),
        ...letter('H-003', `dossier: 3-1-1503-01\n${box}${mark}`),
      },
    },
    'dossiers themselves': {
      files: {
        ...boxes('kind', 'dossiers'),
        ...dossier('3-1-1503', `kind: owner\n${box}`),
        ...dossier('3-1-1504', `kind: tenant\n${box}${mark}`),
      },
    },
    'two boxes, each told': {
      files: {
        ...boxes('year'),
        ...order('001', '2022', box),
        ...order('001', '2023', box + mark),
        ...order('002', '2022', other),
        ...order('002', '2023', other),
      },
      expect: ['kefu/business/2023/D2023002.md:6'],
    },
  },
  innocent: {
    'each year has its box': {
      files: { ...boxes('year'), ...order('001', '2023', other), ...order('001', '2024', box) },
    },
    'records are not compared with dossiers': {
      files: { ...boxes('kind'), ...dossier('3-1-1503', `kind: tenant\n${box}`), ...letter('H-002', box) },
    },
    'the regulation says nothing': {
      files: { ...order('001', '2023', box), ...letter('H-002', box) },
    },
  },
  boundary: {
    'on one shelf, but not in one box': {
      files: {
        ...boxes('class'),
        ...order('001', '2024', 'place: A-01-1'),
        ...letter('H-002', 'place: A-01-1'),
      },
    },
    'a letter without a year is of no other year': {
      files: { ...boxes('year'), ...order('001', '2024', box), ...letter('H-002', box) },
    },
    'what is said later is compared with what was said first': {
      files: {
        ...boxes('department'),
        ...letter('H-002', box),
        ...letter('H-003', `department: 工程部\n${box}`),
        ...letter('H-004', `department: 客服部\n${box}${mark}`),
      },
    },
    'a void record is not in the box any more': {
      files: {
        ...boxes('class'),
        ...order('001', '2024', box),
        ...letter('H-002', `void: 2024-01-01\nvoid-reason: 重号\n${box}`),
      },
    },
    'the stores cannot be read': {
      files: {
        ...boxes('class'),
        ...order('001', '2024', box),
        ...letter('H-002', box),
        'stores.md': '---\nrooms: 无\n---\n',
      },
    },
  },
});
