import { expect, test } from 'vitest';
import { lendingSpecimens, loan } from '../../testing/lending-specimens.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { dueCalendar } from './due-calendar.ts';

const files = { ...specimens, ...lendingSpecimens };

/** The lines of a calendar as its reader joins them: CRLF at every end, folded ones put together. */
function linesOf(text: string): string[] {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
}

/** The entries of a calendar: name → value, parameters dropped. */
function entriesOf(text: string): Record<string, string>[] {
  const [, ...entries] = linesOf(text).join('\n').split('BEGIN:VEVENT\n');
  return entries.map((entry) =>
    Object.fromEntries(
      entry
        .split('\n')
        .map((line) => [line.slice(0, line.search(/[;:]/)), line.slice(line.indexOf(':') + 1)]),
    ),
  );
}

test('loans, reservations: all day, late ones marked, nothing rings', () => {
  const text = dueCalendar(officeOf(files), 'zh-CN');
  const lines = linesOf(text);
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  expect(lines.filter((line) => /VALARM$/.test(line) && line.startsWith('BEGIN'))).toEqual([]);
  const entries = entriesOf(text).map(({ DTSTART, SUMMARY }) => [DTSTART, SUMMARY]);
  expect(entries).toContainEqual(['20240705', '借阅应还：第二封（周明）']);
  expect(entries).toContainEqual(['20240628', '【逾期】借阅应还：车位销售合同（周明）']);
  expect(entries).toContainEqual(['20240710', '预约到期：致业主的一封信（钱三）']);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(
    entries.map(([day]) => `DTSTART;VALUE=DATE:${day}`),
  );
});

test('hostile texts stay texts; no character is cut in two', () => {
  const hostile = entriesOf(dueCalendar(officeOf(files), 'zh-CN')).find(({ SUMMARY }) =>
    SUMMARY!.includes('甲\\;'),
  );
  expect(hostile!.SUMMARY).toBe(
    `【逾期】借阅应还：致业主的一封信、甲\\;乙\\,丙\\\\丁\\nBEGIN:VALARM\\n${'𠮷'.repeat(20)}（<b>甲</b>）`,
  );
});

test('an entry keeps its identity when its day changes, in either language, on any day', () => {
  const uid = (text: string) => entriesOf(text).find(({ SUMMARY }) => /第二封/.test(SUMMARY!))!.UID;
  const first = uid(dueCalendar(officeOf(files), 'zh-CN'));
  expect(first).toMatch(/^[0-9a-f]{32}@guidang$/);
  expect(uid(dueCalendar(officeOf(files, '2024-07-01'), 'en'))).toBe(first);
  const renewed = {
    'kefu/renewals/2024/XJ2024002.md':
      '---\nrenewal: XJ2024002\nloan: JY2024005\non: 2024-06-29\ndue: 2024-07-12\nby: 李娟\n---\n',
  };
  const text = dueCalendar(officeOf({ ...files, ...renewed }), 'zh-CN');
  expect(uid(text)).toBe(first);
  expect(entriesOf(text).find(({ UID }) => UID === first)!.DTSTART).toBe('20240712');
});

test('retention and duties of the regulation; what falls on one day stands together', () => {
  const regulation = (specimens['kefu/regulation.md'] as string)
    .replace('    efile:', '    retention: { keep: 1年, after: generated }\n    efile:')
    .replace(
      'classes:\n',
      'duties:\n  - { code: air, what: 记温湿度, role: keeper, every: 每年1月10日 }\nclasses:\n',
    );
  const basics = (number: string) => ({
    [`kefu/basics/2024/${number}.md`]: `---\nnumber: ${number}\ntitle: ${number}\ngenerated: 2024-02-02\n---\n`,
  });
  const more = Object.assign({}, ...Array.from({ length: 40 }, (_, at) => basics(`J2024${101 + at}`)));
  const office = officeOf({ ...files, ...more, 'kefu/regulation.md': regulation });
  const entries = entriesOf(dueCalendar(office, 'en'));
  const retention = entries.find(
    ({ SUMMARY }) => SUMMARY === 'Retention ends\\, to be appraised: 41 records',
  );
  expect(retention).toMatchObject({ DTSTART: '20250202' });
  expect(retention!.DESCRIPTION).toMatch(/\\nand 11 more\\nResponsible: 李娟$/);
  expect(entries.map(({ SUMMARY, DTSTART }) => [SUMMARY, DTSTART])).toContainEqual([
    'Duty: 记温湿度 2025',
    '20250110',
  ]);
});

test('the same register makes the same file', () => {
  const make = () =>
    dueCalendar(officeOf({ ...files, ...loan('JY2024007', { due: '2024-08-01' }) }), 'zh-CN');
  expect(make()).toBe(make());
  expect(make()).toContain('DTSTAMP:20240630T000000Z');
});
