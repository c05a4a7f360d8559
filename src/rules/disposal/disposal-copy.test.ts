import { checkRule } from '../../testing/check-rule.ts';
import { certificate, disposing, list } from '../../testing/disposing.ts';

const line = (lines: string, number = 'H-001') => ({
  'kefu/disposals/2024/XH2024001.md': `---
disposal: XH2024001
ground: 期满
asked-by: 李娟
on: 2024-06-10
quantity: 1
items:
  - number: ${number}
${lines}
---
`,
});
const title = '    title: 致业主的一封信';
const change = (field: string, from: string, to: string, on: string) => ({
  'kefu/changes/2024/YD2024001.md': `---\nchange: YD2024001\nnumber: H-001\nfield: ${field}\nfrom: ${from}\nto: ${to}\non: ${on}\nby: 李娟\nreason: 误写\n---\n`,
});
const mark = ' #! disposal-copy';

checkRule('disposal-copy', {
  guilty: {
    'another title': { files: { ...disposing(), ...line(`    title: 致业主的信${mark}`) } },
    'other pages': { files: { ...disposing(), ...line(`${title}\n    pages: 3${mark}`) } },
    'another year': {
      files: line(`    title: 赵一鸣身份证复印件\n    year: "2022"${mark}`, 'J2023001'),
    },
    'struck off': {
      files: { ...disposing(), ...line(`    title: 来函${mark}\n    answer: keep\n    reason: 常用`) },
    },
    'the title of before an earlier correction': {
      files: {
        ...disposing(),
        ...line(`    title: 来函${mark}`),
        ...change('title', '来函', '致业主的一封信', '2024-06-09'),
      },
    },
  },
  innocent: {
    'as the record says': { files: { ...disposing(), ...line(`${title}\n    pages: 2`) } },
    'the year of its number': { files: line('    title: 赵一鸣身份证复印件\n    year: "2023"', 'J2023001') },
    'the record does not count its pages': {
      files: { ...disposing(), ...line('    title: 复函\n    pages: 3\n    year: "2021"', 'H-002') },
    },
    'corrected since': {
      files: {
        ...disposing(),
        ...line('    title: 来函'),
        ...change('title', '来函', '致业主的一封信', '2024-06-11'),
      },
    },
    'its pages counted again since': {
      files: {
        ...disposing(),
        ...line(`${title}\n    pages: 12`),
        ...change('pages', '12', '2', '2024-06-11'),
      },
    },
    'it has gone: the list is what is left': {
      files: { ...disposing(), ...line('    title: 来函'), ...certificate(['H-001']) },
    },
    'there is no such record: told over there': { files: { ...disposing(), ...list(['number: H-009']) } },
  },
  boundary: {
    'corrected on the day of the list': {
      files: { ...disposing(), ...line(title), ...change('title', '来函', '致业主的一封信', '2024-06-10') },
    },
    'a deed by the number of its dossier': { files: line('    title: 不动产权证书', '3-1-1502-01') },
    'it goes today': {
      files: { ...disposing(), ...line('    title: 来函'), ...certificate(['H-001'], { on: '2024-06-30' }) },
    },
    'it goes tomorrow': {
      files: {
        ...disposing(),
        ...line(`    title: 来函${mark}`),
        ...certificate(['H-001'], { on: '2024-07-01' }),
      },
    },
  },
});
