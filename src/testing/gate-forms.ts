import { paper } from './gate-office.ts';
import type { Files } from './memory-source.ts';

type More = Readonly<Record<string, unknown>>;

/** Makes the form of one room; what a form says beside the usual, or in its place, is given by field. */
function form(room: string, prefix: string, field: string, usual: More) {
  return (items: readonly (string | More)[], more: More = {}, seq = 1): Files => {
    const number = `${prefix}2024${String(seq).padStart(3, '0')}`;
    const lines = items.map((item) => (typeof item === 'string' ? { number: item } : item));
    const fields = { [field]: number, items: lines.length > 0 ? lines : undefined, ...usual, ...more };
    return { [`kefu/${room}/2024/${number}.md`]: paper(fields) };
  };
}

/** 周明 borrows for a week from 2024-07-05. */
export const loan = form('loans', 'JY', 'loan', {
  borrower: '周明',
  purpose: '核对',
  out: '2024-07-05',
  due: '2024-07-12',
  'handed-out-by': '李娟',
});

/** JY2024001 goes on until 2024-07-12. */
export const renewal = form('renewals', 'XJ', 'renewal', {
  loan: 'JY2024001',
  on: '2024-07-05',
  due: '2024-07-12',
  by: '李娟',
});

/** JY2024001 comes back. */
export const back = form('returns', 'GH', 'return', {
  loan: 'JY2024001',
  returned: '2024-07-05',
  'received-by': '李娟',
});

/** 周明 reads something. */
export const reading = form('readings', 'CY', 'reading', {
  reader: '周明',
  purpose: '核对',
  on: '2024-07-05',
  'handed-out-by': '李娟',
});

/** 李娟 stops disposal. */
export const hold = form('holds', 'DJ', 'hold', { on: '2024-07-05', by: '李娟', reason: '诉讼' });

/** DJ2024001 ends. */
export const release = form('releases', 'JC', 'release', {
  hold: 'DJ2024001',
  on: '2024-07-05',
  by: '李娟',
  reason: '结案',
});

/** 周明 was late. */
export const offence = form('offences', 'WG', 'offence', {
  registered: '2024-07-05',
  code: 'late',
  person: '周明',
  on: '2024-07-04',
  by: '李娟',
});

/** WG2024001 was made good. */
export const mending = form('mendings', 'GZ', 'mending', {
  registered: '2024-07-05',
  offence: 'WG2024001',
  on: '2024-07-05',
  by: '李娟',
});

/** A numbered copy of a list goes to 周明. */
export const copy = form('copies', 'SK', 'copy', {
  edition: 'all',
  document: '业户名册',
  version: 'A/0',
  holder: '周明',
  on: '2024-07-05',
  by: '李娟',
});

const certificates = form('certificates', 'XZ', 'certificate', {
  disposal: 'XH2024001',
  on: '2024-07-05',
  place: '碎纸间',
  executor: '李娟',
  witnesses: ['王敏'],
});

/** XH2024001 is carried out. */
export const certificate = certificates;

const lists = form('disposals', 'XH', 'disposal', { ground: '期满', 'asked-by': '李娟', on: '2024-07-05' });

/** A disposal list: letters by number, titled as {@link letter} titles them; others as lines of their own. */
export function list(items: readonly (string | More)[], more: More = {}, seq = 1): Files {
  const lines = items.map((item) =>
    typeof item === 'string' ? { number: item, title: `来函${Number(item.slice(2))}` } : item,
  );
  const quantity = String(lines.filter((line) => !('answer' in line) || line.answer !== 'keep').length);
  return lists(lines, { quantity, ...more }, seq);
}

const entries = form('changes', 'YD', 'change', { on: '2024-07-05', by: '李娟', reason: '误写' });

/** A change entry for one field of a record or dossier. */
export function entry(number: string, field: string, from: string, to: string, seq = 1): Files {
  return entries([], { number, field, from, to }, seq);
}
