import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/letters/H-002.md';
const paper = (title: string, body = '') => ({
  [path]: `---\nnumber: H-002\ntitle: ${title}\n---\n${body}`,
});
/** 停水通知 in GBK, as an old editor saves it. */
const gbk = new Uint8Array([
  ...new TextEncoder().encode('---\nnumber: H-002\ntitle: '),
  ...[0xcd, 0xa3, 0xcb, 0xae, 0xcd, 0xa8, 0xd6, 0xaa],
  ...new TextEncoder().encode('\n---\n'),
]);
const guilty = (files: Record<string, string | Uint8Array>, line: number) => ({
  files,
  expect: [`${path}:${line}`],
});

checkRule('file-text', {
  guilty: {
    'saved as GBK': guilty({ [path]: gbk }, 3),
    'a byte order mark': guilty({ [path]: `\ufeff${paper('停水通知')[path]}` }, 1),
    'Windows line ends': guilty({ [path]: paper('停水通知')[path]!.replaceAll('\n', '\r\n') }, 1),
    'a NUL character': guilty(paper('停水\0通知'), 3),
    'a control character': guilty(paper('停水\u0007通知'), 3),
    'a character of no width': guilty(paper('停\u200b水通知'), 3),
    'text that is shown backwards': guilty(paper('停水通知', '\n发至 \u202e2051\u202c 室\n'), 6),
    'a letter and its accent apart': guilty(paper('Cafe\u0301 停水通知'), 3),
  },
  innocent: {
    'Chinese, Latin, digits': { files: paper('3 栋 1502 室（东）停水通知 No. 12') },
    'an accent in one piece': { files: paper('Café 停水通知') },
    'rare characters': { files: paper('㐂多餐厅 𠮷野家 停水通知') },
  },
  boundary: {
    'a tab and a line feed are allowed': { files: paper('停水通知', '\n日期\t6 月 1 日\n') },
    'a wide blank shows itself': { files: paper('停水　通知') },
    'a blank that looks like nothing': guilty(paper('停水\u3164通知'), 3),
  },
});
