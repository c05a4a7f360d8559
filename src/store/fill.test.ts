import { expect, test } from 'vitest';
import { filled } from './fill.ts';
import { yamlFields } from './yaml-fields.ts';

const text = `---
# 保管期限
classes:
  - code: letters
    retention: { after: filed, keep: 待填 }   # 由本单位填写
within: 待填
---

# 办法

within: 待填
`;

test('only the value at that place changes; comments, order and body stay', () => {
  const once = filled(text, ['classes', 0, 'retention', 'keep'], '10年')!;
  expect(once).toBe(text.replace('keep: 待填', 'keep: "10年"'));
  expect(filled(once, ['within'], '1周')).toContain('within: "1周"\n---\n\n# 办法\n\nwithin: 待填\n');
});

test('whatever is written reads back as that text, and nothing else', () => {
  for (const value of ['a: b', '}', '# x', '\n---\n', '"', '{ a: 1 }', '0012']) {
    const after = filled(text, ['within'], value)!;
    const fields = yamlFields(`${after.slice(4, after.indexOf('\n---\n', 3))}\n`);
    expect(fields.within).toBe(value);
    expect(fields.classes).toEqual(yamlFields(`${text.slice(4, text.indexOf('\n---\n', 3))}\n`).classes);
  }
});

test.each([
  ['a setting that is not there', text, ['classes', 1, 'retention', 'keep']],
  ['a misspelt one', text, ['withn']],
  ['a group of settings', text, ['classes', 0, 'retention']],
  ['a file without frontmatter', 'within: 待填\n', ['within']],
  ['a text before it', '# 办法\n---\nwithin: 待填\n---\n', ['within']],
  ['frontmatter that does not begin on the first line', 'x: y\nwithin: 待填\n---\n', ['within']],
  ['frontmatter that never ends', '---\nwithin: 待填\n', ['within']],
])('%s is left alone', (_what, file, field) => {
  expect(filled(file, field, '10年')).toBeUndefined();
});
