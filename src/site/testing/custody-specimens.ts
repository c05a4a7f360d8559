import { disposing } from '../../testing/disposing.ts';
import type { Files } from '../../testing/memory-source.ts';
import { specimens } from './specimens.ts';

/** A letter kept where the others are. */
function letter(number: string, title: string, more = ''): Files {
  return {
    [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: ${JSON.stringify(title)}\n${more}---\n`,
  };
}

/** A form by its room and number. */
function form(room: string, number: string, fields: string): Files {
  return { [`kefu/${room}/2024/${number}.md`]: `---\n${fields.trim()}\n---\n` };
}

const hostile = '<img src=x onerror="document.title=1">';

/**
 * The specimens under a regulation that keeps letters for three years, with letters that were handed over, appraised,
 * listed, destroyed, held and counted.
 */
export const custodySpecimens: Files = {
  ...specimens,
  ...disposing(),
  ...letter('H-021', '催费函', 'received: 2018-01-05\npages: 2\nmedium: paper\nplace: A-01-1-002\n'),
  ...letter('H-022', hostile, 'received: 2018-01-06\npages: 3\nplace: A-01-1-002\nlevel: sensitive\n'),
  ...letter('H-023', '装修答复函', 'received: 2018-01-07\nplace: A-01-1-002\n'),
  ...letter('H-024', '停水通知函', 'received: 2017-05-07\nplace: A-01-1-003\n'),
  ...letter('H-025', '投诉答复函', 'received: 2021-11-30\nplace: A-01-1-003\n'),
  ...form(
    'handovers',
    'YJ2024001',
    `handover: YJ2024001
items:
  - { number: H-021, pages: 2 }
  - { number: H-022, pages: 3 }
from: 王敏<script>document.title=2</script>
to: 李娟
on: 2024-01-08
copies: 2
shortage: 缺 H-029 一件<b>未找到</b>
signed: { 移交人: 王敏, 接收人: 李娟 }`,
  ),
  ...form(
    'appraisals',
    'JD2024001',
    `appraisal: JD2024001
on: 2024-03-01
by: [王敏, 李娟]
items:
  - { number: H-021, answer: destroy }
  - { number: H-022, answer: destroy }
  - { number: H-023, answer: keep, until: 2026-03-01, reason: 纠纷未了 }
  - { number: H-024, answer: destroy }`,
  ),
  ...form(
    'disposals',
    'XH2024001',
    `disposal: XH2024001
ground: 期满
appraisal: JD2024001
asked-by: 李娟
on: 2024-03-10
quantity: 3
items:
  - { number: H-021, title: 催费函, year: "2018", period: 5年, kept: 5年2个月, pages: 2 }
  - { number: H-022, title: ${JSON.stringify(hostile)}, year: "2018", period: 5年, kept: 5年2个月, pages: 3 }
  - { number: H-023, title: 装修答复函, year: "2018", answer: keep, reason: 纠纷未了, until: 2025-03-01 }
  - { number: H-024, title: 停水通知函, year: "2017" }`,
  ),
  ...form(
    'certificates',
    'XZ2024001',
    `certificate: XZ2024001
disposal: XH2024001
on: 2024-03-20
time: 14:30–15:10
place: 碎纸间<i>
executor: 李娟
witnesses: [王敏, 周明]
checked: 2024-03-19
items:
  - { number: H-021, method: 碎纸 }
scan: ${'0123456789abcdef'.repeat(4)}`,
  ),
  ...form(
    'holds',
    'DJ2024001',
    `hold: DJ2024001
items: [{ number: H-022 }, { number: 3-1-1502-01 }, { number: A-01-1-003 }, { number: H-025 }]
on: 2024-04-01
by: 王敏
reason: 诉讼<u>`,
  ),
  ...form(
    'releases',
    'JC2024001',
    `release: JC2024001
hold: DJ2024001
items: [{ number: 3-1-1502-01 }]
on: 2024-05-01
by: 王敏
reason: 该户已结案`,
  ),
  ...form(
    'stocktakes',
    'PD2024001',
    `stocktake: PD2024001
place: A-01-1
on: 2024-06-28
by: 李娟
witness: 王敏
items:
  - { number: J2023001, result: found }
  - { number: H-022, result: damaged, note: 水渍<b> }
  - { number: H-023, result: misplaced, place: A-01-1-003 }
  - { number: H-024, result: missing }
  - { number: H-025, result: found }
  - { number: h-099, result: surplus, place: A-01-1-002, note: 无登记 }`,
  ),
};
