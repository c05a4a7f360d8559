import { expect, test } from 'vitest';
import { miniature } from '../../../testing/miniature.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { chartsOf } from './charts.ts';

const hostile = '</text><script>alert(1)</script>" style="x" #00a001';

function chart(name: string, files = specimens, language: 'zh-CN' | 'en' = 'zh-CN') {
  return chartsOf(officeOf(files), language).find((one) => one.name === name)!;
}

/** The regulation of the specimens with another line. */
function regulated(from: string, to: string) {
  const text = specimens['kefu/regulation.md'] as string;
  expect(text).toContain(from);
  return { ...specimens, 'kefu/regulation.md': text.replace(from, to) };
}

test('what a picture shows stands beside it in a sentence and in a table', () => {
  expect(chart('loans')).toMatchObject({
    reading: '借出未还 1 件，其中 0 件已借出 30 天以上，1 件逾期。',
    rows: [
      ['7 天以内', 0, 0],
      ['8 至 30 天', 0, 1],
      ['31 至 90 天', 0, 0],
      ['91 天至一年', 0, 0],
      ['一年以上', 0, 0],
    ],
  });
  expect(chart('completeness')).toMatchObject({
    reading: '2 个在用案卷资料齐全，或已写明缺存原因。',
    rows: [
      ['3栋', 1, 0, 0],
      ['10栋', 0, 1, 0],
    ],
  });
  const shelves = chart('shelves', specimens, 'en');
  expect(shelves.rows).toHaveLength(1);
  expect(chart('filings').rows.at(-6)).toEqual(['2024-01', 1]);
});

test('what falls due is counted by year and class', () => {
  const files = regulated(
    'documents: [业主信息登记表, 身份证复印件, 住户手册]',
    'documents: [业主信息登记表, 身份证复印件, 住户手册]\n    retention: { after: generated, keep: 1年 }',
  );
  const { columns, rows, reading, svg } = chart('retention', files);
  expect(columns.slice(0, 4)).toEqual(['类别', '已到期', '2024', '2025']);
  expect(rows).toEqual([['客户基础资料', 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]]);
  expect(reading).toBe('已到期待鉴定 1 件；今后共有 2 件将陆续到期，最多的是 2025 年，2 件。');
  expect(svg).toContain('客户基础资料');
});

test('pictures hold no style, script, class or id, and take their colours from the style sheet', () => {
  const files = regulated(
    'title: 客户基础资料',
    `title: ${JSON.stringify(hostile)}\n    retention: { after: generated, keep: 1年 }`,
  );
  for (const { name, svg } of chartsOf(officeOf(files), 'en')) {
    expect([name, svg]).toEqual([
      name,
      expect.stringMatching(/^<svg viewBox="0 0 \d+ \d+" role="img" aria-label="/),
    ]);
    const tags = svg!.match(/<[^>]*>/g)!;
    for (const tag of tags)
      expect(tag).not.toMatch(/ (?:style|class|id|on\w+)=|<(?:style|script|image|a|foreignObject)\b|url\(/);
    expect(tags.filter((tag) => /="#/.test(tag))).toEqual([]);
  }
  const { svg } = chart('retention', files);
  expect(svg).toContain('&lt;/text&gt;');
});

test('the same register gives the same pictures', () => {
  const drawn = () => chartsOf(officeOf(), 'zh-CN').map(({ svg }) => svg);
  expect(drawn()).toEqual(drawn());
});

test('an empty register has nothing to draw, and says so', () => {
  const none = chartsOf(officeOf({ 'kefu/regulation.md': miniature['kefu/regulation.md']! }), 'zh-CN');
  expect(none.map(({ svg }) => svg)).toEqual(none.map(() => undefined));
  expect(none.map(({ reading }) => reading)).toEqual([
    '近 36 个月没有归档。',
    '没有会到期的文件。',
    '还没有登记存放位置的文件。',
    '制度没有规定案卷应存资料，或还没有在用案卷。',
    '没有借出未还的文件。',
  ]);
});
