import { checkRule } from '../../testing/check-rule.ts';

const loan = (items: string, out = '2024-06-03') => ({
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
${items}
borrower: 周明
purpose: 核对
out: ${out}
due: 2024-07-04
handed-out-by: 李娟
---
`,
});
const back = (of: string, items: string, returned = '2024-06-10', number = 'GH2024002') => ({
  [`kefu/returns/2024/${number}.md`]: `---
return: ${number}
loan: ${of}
items:
${items}
returned: ${returned}
received-by: 李娟
---
`,
});
const [letter, contract] = ['  - number: H-001', '  - number: Y2023销售合同001'];
const pages = (count: string) => `${letter}\n    pages: ${count}`;
const mark = ' #! return-mismatch';
const in_ = (condition: string, rest = '') => `  - number: H-001${rest}\n    condition: ${condition}`;
const again = (items: string, returned: string) => back('JY2024002', items, returned, 'GH2024003');

checkRule('return-mismatch', {
  guilty: {
    'there is no such loan': { files: back(`JY2024009${mark}`, letter) },
    'something that was not lent': {
      files: { ...loan(letter), ...back('JY2024002', `${letter}\n${contract}${mark}`) },
    },
    'a page less': { files: { ...loan(pages('3')), ...back('JY2024002', pages(`2${mark}`)) } },
    'a page more': { files: { ...loan(pages('3')), ...back('JY2024002', pages(`4${mark}`)) } },
    'before it was lent': {
      files: { ...loan(letter), ...back('JY2024002', letter, `2024-06-02${mark}`) },
    },
    'back whole, and back again': {
      files: { ...loan(letter), ...back('JY2024002', letter), ...again(letter + mark, '2024-06-12') },
    },
    'back whole, and damaged afterwards': {
      files: {
        ...loan(letter),
        ...back('JY2024002', in_('good')),
        ...again(in_('damaged', mark), '2024-06-12'),
      },
    },
    'of two returns the later by its day is told, whatever its number': {
      files: {
        ...loan(letter),
        ...back('JY2024002', letter + mark, '2024-06-12'),
        ...again(letter, '2024-06-10'),
      },
    },
    'twice on one return, in another spelling': {
      files: { ...loan(letter), ...back('JY2024002', `${letter}\n  - number: ｈ-001${mark}`) },
    },
    'of another loan, everything wrong': {
      files: back('JY2024001', `${letter}${mark}`, `2024-02-29${mark}`),
    },
  },
  innocent: {
    'what was lent': { files: { ...loan(pages('3')), ...back('JY2024002', pages('3')) } },
    'a part of it': { files: { ...loan(`${letter}\n${contract}`), ...back('JY2024002', contract) } },
    'damaged, and mended afterwards': {
      files: {
        ...loan(letter),
        ...back('JY2024002', in_('damaged')),
        ...again(in_('good'), '2024-06-12'),
      },
    },
    'the one, and then the other': {
      files: {
        ...loan(`${letter}\n${contract}`),
        ...back('JY2024002', letter),
        ...again(contract, '2024-06-12'),
      },
    },
    'nobody counted pages': { files: { ...loan(letter), ...back('JY2024002', letter) } },
  },
  boundary: {
    'on the day on which it was lent': {
      files: { ...loan(letter), ...back('JY2024002', letter, '2024-06-03') },
    },
    'mended on the day on which it came back damaged': {
      files: {
        ...loan(letter),
        ...back('JY2024002', in_('damaged')),
        ...again(in_('good'), '2024-06-10'),
      },
    },
    'damaged twice': {
      files: {
        ...loan(letter),
        ...back('JY2024002', in_('damaged')),
        ...again(in_('damaged'), '2024-06-12'),
      },
    },
    'back whole twice on one day: the number decides': {
      files: { ...loan(letter), ...back('JY2024002', letter), ...again(letter + mark, '2024-06-10') },
    },
    'in another spelling': {
      files: { ...loan(letter), ...back('JY2024002', '  - number: ｈ-001') },
    },
    'pages were counted on one side only': { files: { ...loan(letter), ...back('JY2024002', pages('3')) } },
    'no pages at all': { files: { ...loan(pages('3')), ...back('JY2024002', pages(`0${mark}`)) } },
    'the loan cannot be read: told over there': {
      files: {
        'kefu/loans/2024/JY2024002.md': '---\nloan: JY2024002\n---\n',
        ...back('JY2024002', letter),
      },
    },
  },
});
