import { type CorpusCase, usualPath } from './corpus.ts';
import { miniature } from './miniature.ts';

const page = '---\nnumber: H-002\ntitle: 金丝雀 canary\n---\n';
const regulation = miniature['kefu/regulation.md'] as string;

/** File names that are refused before anything is read. */
const badNames: Readonly<Record<string, string>> = {
  text: 'kefu/letters/H-002.txt',
  mdx: 'kefu/letters/H-002.mdx',
  'mdx-in-the-root': 'index.mdx',
  'upper-case-extension': 'kefu/letters/H-002.MD',
  'mixed-case-extension': 'kefu/letters/H-002.Md',
  markdown: 'kefu/letters/H-002.markdown',
  'no-extension': 'kefu/letters/H-002',
  'two-extensions': 'kefu/letters/H-002.md.bak',
  'editor-backup': 'kefu/letters/H-002.md~',
  'space-after': 'kefu/letters/H-002.md ',
  'full-width-dot': 'kefu/letters/H-002．md',
  'desktop-file': 'kefu/.DS_Store',
  script: 'kefu/letters/H-002.js',
  'in-the-root': 'notes.md',
  'in-the-register': 'kefu/notes.md',
  'readme-of-the-register': 'kefu/README.md',
  'too-deep': 'kefu/letters/2024/01/H-002.md',
  'much-too-deep': `kefu/letters/${'a/'.repeat(200)}H-002.md`,
  'dossier-too-deep': 'kefu/dossiers/2024/9-9-999-01.md',
  'loan-without-year': 'kefu/loans/JY2024002.md',
  'loan-too-deep': 'kefu/loans/2024/03/JY2024002.md',
  colon: 'kefu/letters/H:002.md',
  stream: 'kefu/letters/H-002.md:x.md',
  star: 'kefu/letters/H*002.md',
  question: 'kefu/letters/H?002.md',
  quote: 'kefu/letters/H"002.md',
  less: 'kefu/letters/H<002.md',
  greater: 'kefu/letters/H>002.md',
  pipe: 'kefu/letters/H|002.md',
  backslash: 'kefu/letters\\H-002.md',
  'backslash-parent': 'kefu/letters/..\\H-002.md',
  tab: 'kefu/letters/H\t002.md',
  'line-feed': 'kefu/letters/H\n002.md',
  'carriage-return': 'kefu/letters/H\r002.md',
  nul: 'kefu/letters/H\x002.md',
  escape: 'kefu/letters/H\u001b002.md',
  'right-to-left-override': 'kefu/letters/H\u202e002.md',
  'zero-width-space': 'kefu/letters/H-002\u200b.md',
  'soft-hyphen': 'kefu/letters/H\u00ad002.md',
  'tag-character': 'kefu/letters/H-002\u{e0041}.md',
  'hangul-filler': 'kefu/letters/H-002\u3164.md',
  'braille-blank': 'kefu/letters/H-002\u2800.md',
  'private-use': 'kefu/letters/H-002\ue000.md',
  'bytes-that-are-no-text': 'kefu/letters/H-\ufffd002.md',
  'folder-in-disguise': 'kefu/lett\u200bers/H-002.md',
  'register-in-disguise': 'ke\u200bfu/letters/H-002.md',
  'device-nul': 'kefu/letters/nul.md',
  'device-com1': 'kefu/letters/COM1.md',
  'device-with-extension': 'kefu/letters/aux.2024.md',
  'device-folder': 'kefu/con/H-002.md',
  'folder-ends-in-dot': 'kefu/letters./H-002.md',
  'folder-ends-in-space': 'kefu/letters /H-002.md',
  'parent-folder': 'kefu/letters/../H-002.md',
  'this-folder': 'kefu/letters/./H-002.md',
  decomposed: 'kefu/letters/H-e\u0301.md',
  'decomposed-kana': 'kefu/letters/H-\u30ab\u3099.md',
  'compatibility-ideograph': 'kefu/letters/\uf900.md',
  'collides-in-case': 'kefu/letters/h-001.md',
  'collides-in-width': 'kefu/letters/Ｈ-001.md',
  'collides-in-digits': 'kefu/letters/H-００１.md',
  'collides-as-dossier': 'kefu/dossiers/３-1-1502-01.md',
  'collides-as-chinese': 'kefu/business/2023/y2023销售合同001.md',
};

const badTemplates: Readonly<Record<string, string>> = {
  'brace-open': 'H-{seq:3',
  'brace-closed': 'H-seq:3}',
  'braces-empty': 'H-{}',
  'braces-nested': 'H-{{seq}}',
  'two-sequences': '{seq}-{seq}',
  'two-years': '{year}{year}{seq}',
  'name-with-space': '{a b}{seq}',
  'width-0': 'H-{seq:0}',
  'width-10': 'H-{seq:10}',
};

/** Cases about names, places, kinds of file, and the regulation. */
export function nameCases(): CorpusCase[] {
  const bad = (rule: string, name: string, path: string, more: Partial<CorpusCase> = {}): CorpusCase => ({
    name: `${rule}/${name}`,
    path,
    file: page,
    finding: { rule, path, line: 1 },
    ...more,
  });
  const edited = (rule: string, name: string, from: string, to: string, others?: number): CorpusCase => {
    const path = 'kefu/regulation.md';
    const file = regulation.replace(from, to);
    const line = file.slice(0, regulation.indexOf(from)).split('\n').length;
    return bad(rule, name, path, { file, finding: { rule, path, line }, ...(others === 0 && { others }) });
  };
  const missing = { rule: 'regulation-missing', line: 1 };
  return [
    ...Object.entries(badNames).map(([name, path]) => bad('file-name', name, path)),
    bad('file-kind', 'symlink', usualPath, { file: { kind: 'symlink' } }),
    bad('file-kind', 'device', usualPath, { file: { kind: 'other' } }),
    bad('file-kind', 'symlink-to-folder', 'kefu/letters/2024', { file: { kind: 'symlink' } }),
    bad('file-kind', 'symlink-in-the-root', 'other', { file: { kind: 'symlink' } }),
    bad('file-kind', 'symlink-text', 'kefu/H-002.txt', { file: { kind: 'symlink' } }),
    bad('file-kind', 'regulation', 'kefu/regulation.md', { file: { kind: 'symlink' }, others: 0 }),
    bad('regulation-missing', 'folder', 'other/letters/H-001.md', {
      finding: { ...missing, path: 'other/regulation.md' },
    }),
    bad('regulation-missing', 'folder-in-another-case', 'Kefu/letters/H-002.md', {
      finding: { ...missing, path: 'Kefu/regulation.md' },
    }),
    bad('regulation-missing', 'folder-proto', '__proto__/letters/H-002.md', {
      finding: { ...missing, path: '__proto__/regulation.md' },
    }),
    bad('regulation-missing', 'taken-away', usualPath, {
      without: ['kefu/regulation.md'],
      finding: { ...missing, path: 'kefu/regulation.md' },
      others: 0,
    }),
    ...Object.entries(badTemplates).map(([name, template]) =>
      edited('regulation-template', name, 'template: "H-{seq:3}"', `template: "${template}"`),
    ),
    edited('field-invalid', 'regulation-class-code', 'code: more', 'code: "../more"', 0),
    edited('field-invalid', 'regulation-level', '[normal, sensitive]', 'normal', 0),
    edited(
      'field-unknown',
      'regulation-field',
      'effective: 2020-01-01',
      'slug: canary\neffective: 2020-01-01',
      0,
    ),
    edited('date-impossible', 'regulation', '2020-01-01', '2021-02-29', 0),
    edited('file-yaml', 'regulation-unclosed-list', '[normal, sensitive]', '[normal, sensitive', 0),
    edited('file-yaml', 'regulation-anchor', '[normal, sensitive]', '&a [normal, sensitive]', 0),
    edited('file-frontmatter', 'regulation-engine', '---', '---js', 0),
    edited('body-unsafe', 'regulation-html', '# 客户文件管理办法', '<script>canary()</script>'),
  ];
}
