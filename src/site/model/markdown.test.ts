import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { withChapters } from './chapters.ts';
import { headingOf, plainText, safeHtml } from './markdown.ts';

test('raw HTML is text, pictures are links, dangerous links lead nowhere', () => {
  expect(safeHtml('<script>x</script>')).toBe('&lt;script&gt;x&lt;/script&gt;');
  expect(safeHtml('![a](https://e.com/x.png)')).not.toContain('<img');
  expect(safeHtml('![a][b]\n\n[b]: https://e.com/x.png')).not.toContain('<img');
  expect(safeHtml('[a](javascript:alert(1))')).toBe('<p><a href="">a</a></p>');
  expect(safeHtml('[a](data:text/html,x)')).toBe('<p><a href="">a</a></p>');
});

test('tables', () => {
  expect(safeHtml('前\n\n| 甲 | 乙 |\n| --- | :-: |\n| <b>1</b> | a\\|b |\n| 3 |\n\n后')).toBe(
    '<p>前</p>\n<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>&lt;b&gt;1&lt;/b&gt;</td>' +
      '<td>a|b</td></tr><tr><td>3</td><td></td></tr></tbody></table>\n<p>后</p>',
  );
  expect(safeHtml('```\n| a |\n| - |\n```')).toBe('<pre><code>| a |\n| - |\n</code></pre>');
});

test('plain sentences skip the parser and come out the same', () => {
  const char = fc.constantFrom(...'甲乙，。（）“”"abc 12.3:;\'\n');
  fc.assert(
    fc.property(
      fc.array(char, { maxLength: 60 }).map((chars) => chars.join('')),
      (text) => {
        expect(safeHtml(text)).toBe(micromark(text).trim());
      },
    ),
    { numRuns: 2000 },
  );
});

test('text for the search has no markup', () => {
  expect(plainText('**重点** <b> [链接](https://e.com) &amp; 完')).toBe('重点 <b> 链接 & 完');
  expect(plainText('普通的话。\n')).toBe('普通的话。');
});

test('headings and chapters', () => {
  expect(headingOf('x\n\n# 标题\n')).toBe('标题');
  const { html, chapters } = withChapters('<h2>第一章 <em>总则</em></h2><p>x</p><h2>二</h2>');
  expect(chapters).toEqual([
    { id: 'c1', title: '第一章 总则' },
    { id: 'c2', title: '二' },
  ]);
  expect(html).toContain('<h2 id="c2">二</h2>');
});
