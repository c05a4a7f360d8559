import { isStated, textsOf } from '../../domain/condition.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { knownUntil } from './period.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';
import { percent } from './shares.ts';

/** What customers are told apart by where a field is no choice between given words (IDX-14). */
const groupings = new Set(['销售等级', '商品', '地区', '行业', '种类', '客户类别', '客户等级', '信用等级']);

/**
 * 客户构成分析 (IDX-14): how many customers there are of each sales grade, product, region, and of each word that the
 * regulation lets a dossier choose; and their share. Sales are not in the register and stay blank for the pen.
 */
export const customers: Report = {
  id: 'customers',
  sheets: (asked) => {
    const { register, period, on } = asked;
    const { dossiers } = register.regulation.data;
    if (dossiers?.unit !== 'customer') return [];
    const until = knownUntil(period, on);
    const there = register.dossiers.filter(
      ({ fields }) => fields.opened <= until && (fields.closed === undefined || fields.closed > until),
    );
    const fields = (dossiers.fields ?? []).filter(
      ({ name, type }) => type === 'choice' || groupings.has(name),
    );
    if (there.length === 0 || fields.length === 0) return [];
    return fields.map(({ name }) => composition(asked, there, name));
  },
};

function composition(asked: ReportAsked, dossiers: readonly Dossier[], field: string): Sheet {
  const { columns, titles, sum, notStated, severalNote, salesNote } = asked.messages.reports;
  const label = asked.messages.site.fields[field] ?? field;
  const counts = new Map<string, number>();
  for (const { fields } of dossiers) {
    const value = fields[field];
    for (const text of isStated(value) ? new Set(textsOf(value)) : ['']) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const named = [...counts]
    .filter(([text]) => text !== '')
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const silent = counts.get('');
  const lines = silent === undefined ? named : [...named, [notStated, silent] as const];
  const isSeveral = dossiers.some(({ fields }) => Array.isArray(fields[field]));
  return {
    name: label,
    title: titles.customers(label),
    notes: [headOf(asked), salesNote, ...(isSeveral ? [severalNote] : [])],
    columns: [
      { heading: label, width: 24 },
      { heading: columns.customers, width: 10 },
      { heading: columns.share, width: 10 },
      { heading: columns.sales, width: 14 },
      { heading: columns.salesShare, width: 14 },
      { heading: columns.remarks, width: 16 },
    ],
    rows: [
      ...lines.map(([text, count]): Cell[] => [text, count, percent(count, dossiers.length), '', '', '']),
      [sum, dossiers.length, '', '', '', ''],
    ],
    foot: [asked.messages.reports.signers],
  };
}
