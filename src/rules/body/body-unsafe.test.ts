import { checkRule } from '../../testing/check-rule.ts';

const path = 'kefu/letters/H-002.md';
const letter = (body: string) => ({
  [path]: `---\nnumber: H-002\ntitle: 复函\n---\n\n${body}\n`,
});
const guilty = (body: string, ...lines: number[]) => ({
  files: letter(body),
  expect: lines.map((line) => `${path}:${line}`),
});

checkRule('body-unsafe', {
  guilty: {
    'a script': guilty('<script>alert(1)</script>', 6),
    'a line break as HTML': guilty('上午停水<br>下午恢复', 6),
    'a comment hides text': guilty('已张贴。\n\n<!-- 业主电话 13800000000 -->', 8),
    'a picture': guilty('![平面图](https://example.com/a.png)', 6),
    'a link that runs code': guilty('[查看](javascript:alert(1))', 6),
    'a link to a file of one computer': guilty('扫描件:[打开](file:///D:/扫描/H-002.pdf)', 6),
    'a link set apart from its text': guilty('见[附件][1]。\n\n[1]: data:text/html,1', 8),
    'two pieces in two places': guilty('急件<br>\n\n- 上午停水<br>', 6, 8),
  },
  innocent: {
    'plain text': { files: letter('上午停水,下午恢复。') },
    'a list and a table': { files: letter('- 上午\n- 下午\n\n| 楼 | 室 |\n| --- | --- |\n| 3 | 1502 |') },
    'a link to the web, and to mail': {
      files: letter('[通知](https://example.com/a),<mailto:kefu@example.com>'),
    },
    'a link inside the page': { files: letter('[附件](#附件)') },
  },
  boundary: {
    'smaller and greater signs of arithmetic': { files: letter('面积 < 90 且 > 60,a < b') },
    'a letter right after the smaller sign, which some program takes for a tag': guilty('面积 a<b', 6),
    'a tag that is escaped': { files: letter('写作 \\<br>') },
    'a tag shown as code': { files: letter('写作 `<br>`') },
    'a link without a scheme': guilty('[附件](../H-001.md)', 6),
    'a scheme in capitals': { files: letter('[通知](HTTPS://example.com)') },
  },
});
