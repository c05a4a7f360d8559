import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { harmless } from './harmless.ts';

/** What forges make links, mentions and references of, in the text that a reader sees. */
const live = /@[A-Za-z0-9]|#\d|!\d|\bGH-\d|www\.|[a-z]:\/\/|mailto:\w|\b[0-9a-f]{7,40}\b|<[a-z!/]/i;

describe('harmless', () => {
  test.each([
    ['a mention', '@wang-min 请批'],
    ['a reference', '见 #12 和 !13、GH-14、wuye/dangan#15'],
    ['a closing word', 'fixes #3'],
    ['a commit', '1da99bb3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9 和 1da99bb'],
    ['an address', 'https://evil.example/a www.evil.example mailto:a@evil.example'],
    ['HTML', '<img src=x onerror=alert(1)> <!-- guidang:request --> &lt;b&gt;'],
    ['Markdown', '**粗** [字](javascript:alert(1)) ![图](x) `码` ~~删~~ | 表 | $x$'],
    ['a second line', '一\n\n# 二\r\n- 三\n```\n四'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker types.
    ['a shell', '$(touch x) `id` ${{ secrets.T }} ; rm -rf / && :'],
  ])('%s stays text', (_, typed) => {
    const out = harmless(typed);
    expect(out).not.toContain('\n');
    const page = micromark(out, { allowDangerousHtml: true, allowDangerousProtocol: true });
    expect(page.match(/<(?!\/?p>)[^>]*>/g)).toBeNull();
    const seen = page
      .replace(/<\/?p>/g, '')
      .replaceAll('&lt;', '')
      .replaceAll('&amp;', '&')
      .replaceAll('&gt;', '');
    expect(seen).not.toMatch(live);
  });
  test('what is seen is what was typed', () => {
    expect(harmless('核对业主姓名 J2023001，共 3 页（2026-03-15）')).toBe(
      '核对业主姓名 J2023001，共 3 页（2026-03-15）',
    );
  });
  test('invisible characters are shown', () => {
    expect(harmless('王\u202e敏\u200b')).toBe('王\ufffd敏\ufffd');
  });
});
