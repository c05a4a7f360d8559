import type { PlannedRecord } from '../../src/exchange/rows/plan-import.ts';
import type { Table } from '../../src/exchange/tables/table.ts';
import type { FaultWords } from '../../src/locales/messages.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';

/** A row that was not taken, why, and what to do about it. */
export interface RefusedRow extends FaultWords {
  readonly line: number;
  /** The column at fault, by its heading. */
  readonly column: string | undefined;
}

/** What an import came to. */
export interface Imported {
  readonly table: Table;
  readonly records: readonly PlannedRecord[];
  readonly refused: readonly RefusedRow[];
  readonly dryRun: boolean;
  /** For programs beside the report: branch, commit, pull request. */
  readonly more?: object;
  /** For people, after the report. */
  readonly after?: readonly string[];
}

/** Tells what became of every row: refused with reason and advice, changed field by field, new. */
export function importReport(situation: Situation, imported: Imported): Answer {
  const { imports: words, site } = situation.messages;
  const { table, records, dryRun, more = {}, after = [] } = imported;
  const refused = [...imported.refused].sort((a, b) => a.line - b.line);
  const wrong = new Set(refused.map(({ line }) => line));
  const altered = records.filter(({ known }) => known && known.differences.length > 0);
  const added = records.filter(({ known, line }) => !known && !wrong.has(line));
  const changed = altered.filter(({ line }) => !wrong.has(line));
  const same = records.filter(({ known }) => known?.differences.length === 0).length;
  const written = !dryRun && refused.length === 0;
  const at = (line: number) => words.at(table.sheet, line);
  const result = {
    sheet: table.sheet,
    notes: table.notes,
    added: added.length,
    same,
    changed: changed.map(({ line, number, known }) => ({
      line,
      number,
      differences: known!.differences.map(({ field, from, to }) => ({ field, from, to })),
    })),
    refused: refused.map(({ line, column, message, fix }) => ({ line, column, reason: message, fix })),
    records: added.map(({ line, number, path }) => ({ line, number, path })),
    dryRun,
    written,
    ...more,
  };
  const differencesAt = new Map(altered.map(({ line, known }) => [line, known!.differences]));
  const differences = (line: number) =>
    (differencesAt.get(line) ?? []).map(({ field, from, to }) =>
      words.difference(labelOf(field, site.fields, words.headings.body), from, to),
    );
  const report = () =>
    [
      ...table.notes.map(words.note),
      ...refused.flatMap(({ line, message, fix }, index) => [
        words.refusedRow(at(line), message, fix),
        ...(refused[index + 1]?.line === line ? [] : differences(line)),
      ]),
      ...changed.flatMap(({ line, number }) => [words.changedRow(at(line), number), ...differences(line)]),
      ...added
        .filter(({ given }) => dryRun || given)
        .map(({ line, number, fields }) => words.addedRow(at(line), number, String(fields.title))),
      words.summary({ added: added.length, changed: changed.length, same, refused: wrong.size }, written),
      ...(refused.length > 0 && !dryRun ? [words.nothing] : []),
      ...after,
    ].join('\n');
  return { ...answer(situation, result, report), exitCode: refused.length > 0 ? 1 : 0 };
}

function labelOf(field: string, labels: Readonly<Record<string, string>>, body: string): string {
  return field === 'body' ? body : (labels[field] ?? field);
}
