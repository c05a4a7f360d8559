import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/loans/2024/JY2024002.md';
const loan = (due: string, more = '') => ({
  [path]: `---
loan: JY2024002
items:
  - number: H-001
borrower: 周明
purpose: 复印
out: 2024-06-20
${due}
handed-out-by: 李娟
${more}---
`,
});

checkRule('form-changed', {
  guilty: {
    'a loan got a later day': {
      base: loan('due: 2024-06-24'),
      files: loan('due: 2024-07-24'),
      expect: [`${path}:1`],
    },
    'a loan was deleted': { base: loan('due: 2024-06-24'), files: {}, expect: [`${path}:1`] },
    'a return was renamed': {
      base: {},
      files: { 'kefu/returns/2024/GH2024002.md': '---\nreturn: GH2024002\n---\n' },
      without: ['kefu/returns/2024/GH2024001.md'],
      expect: ['kefu/returns/2024/GH2024001.md:1'],
    },
  },
  innocent: {
    'a new loan': { base: {}, files: loan('due: 2024-06-24') },
    'the same loan': { base: loan('due: 2024-06-24'), files: loan('due: 2024-06-24') },
    'a record is the matter of another rule': {
      base: {},
      files: { 'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 致业主的两封信\n---\n' },
    },
    'nothing to compare with': { files: loan('due: 2024-06-24') },
  },
  boundary: {
    'a form that could not be read is mended': {
      base: loan('due: 6 月 24 日'),
      files: loan('due: 2024-06-24'),
    },
    'only a space was added': {
      base: loan('due: 2024-06-24'),
      files: loan('due: 2024-06-24 '),
      expect: [`${path}:1`],
    },
  },
});
