import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! reading-copied';
const reading = (copied: string) => ({
  'kefu/readings/2024/CY2024001.md': `---
reading: CY2024001
items:
  - number: H-001
reader: 周明
purpose: 核对
on: 2024-06-20
${copied}
handed-out-by: 李娟
---
`,
});
const forbidding = regulated('readings: { copying: [] }');

checkRule('reading-copied', {
  guilty: { 'three pages': { files: { ...forbidding, ...reading(`copied: 3${mark}`) } } },
  innocent: {
    'somebody approves copies': {
      files: { ...regulated('readings: { copying: [manager] }'), ...reading('copied: 3') },
    },
    'the regulation is silent': {
      files: { ...regulated('readings: { copying: 未规定 }'), ...reading('copied: 3') },
    },
    'the regulation has no readings': { files: reading('copied: 3') },
    'forbidden on loans, which is another matter': {
      files: { ...regulated('loans: { copying: [] }'), ...reading('copied: 3') },
    },
    'only read': { files: { ...forbidding, ...reading('place: 档案室') } },
  },
  boundary: {
    'one page': { files: { ...forbidding, ...reading(`copied: 1${mark}`) } },
    'no page': { files: { ...forbidding, ...reading('copied: 0') } },
  },
});
