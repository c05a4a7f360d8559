import { checkRule } from '../../testing/check-rule.ts';

const [head, path] = ['---\nnumber: H-002\ntitle: 会议纪要\n---\n', 'kefu/letters/H-002.md'];
const bytes = (text: string) => new TextEncoder().encode(text).length;
const file = (size: number) => ({ [path]: `${head}${'a'.repeat(size - bytes(head))}` });
const frontmatter = (size: number) => {
  const fields = 'number: H-002\ntitle: ';
  return { [path]: `---\n${fields}${'a'.repeat(size - fields.length)}\n---\n` };
};
const guilty = (files: Record<string, string>) => ({ files, expect: [`${path}:1`] });

checkRule('file-size', {
  guilty: {
    'a scan pasted into the text': guilty(file(300_000)),
    'a long list in the fields': guilty(frontmatter(20_000)),
  },
  innocent: { 'a long text': { files: file(30_000) } },
  boundary: {
    '64 KB': { files: file(64 * 1024) },
    '64 KB and one byte': guilty(file(64 * 1024 + 1)),
    'fields of 8 KB': { files: frontmatter(8 * 1024) },
    'fields of 8 KB and one byte': guilty(frontmatter(8 * 1024 + 1)),
  },
});
