import { nextForm } from '../../src/acts/compose.ts';
import { type Day, yearOf } from '../../src/domain/day.ts';
import type { Register } from '../../src/domain/register.ts';
import type { FieldDifference } from '../../src/exchange/rows/differences.ts';
import type { PlannedRecord } from '../../src/exchange/rows/plan-import.ts';
import { isFree } from '../../src/rules/record/record-rewritten.ts';
import { wideLimits } from '../../src/store/guard.ts';
import type { Source } from '../../src/store/source.ts';
import { fileText } from '../../src/store/write.ts';
import type { PlannedFile } from '../../src/store/write-plan.ts';
import { editedRecord } from './record-edits.ts';

/** Who changes records, and why. */
export interface ChangeTerms {
  readonly by: string;
  readonly reason: string;
}

/** The files that a row writes: a new record, or a changed one. Nothing for a row that says what is known. */
export function filesOf(source: Source, { path, fields, body, known }: PlannedRecord): PlannedFile[] {
  if (!known) return [{ path, text: fileText(fields, body) }];
  if (known.differences.length === 0) return [];
  const instead = new TextDecoder().decode(source.read(known.record.path, wideLimits.file));
  return [{ path: known.record.path, text: editedRecord(instead, known.differences), instead }];
}

/** The differences that must be entered as changes (异动登记): what a record said is said otherwise. */
export function entriesDue(
  records: readonly PlannedRecord[],
): { record: PlannedRecord; difference: FieldDifference }[] {
  return records.flatMap((record) =>
    (record.known?.differences ?? [])
      .filter(({ field, from }) => from !== undefined && !isFree(field))
      .map((difference) => ({ record, difference })),
  );
}

/** The change entries of an import, numbered one after the other. */
export function changeEntries(
  register: Register,
  today: Day,
  records: readonly PlannedRecord[],
  { by, reason }: ChangeTerms,
): PlannedFile[] {
  const first = nextForm(register, 'changes', today);
  const [, start = '', digits = ''] = /^(.*?\d{4})(\d+)$/.exec(first) ?? [];
  return entriesDue(records).map(({ record, difference: { field, from, to } }, index) => {
    const change = `${start}${String(Number(digits) + index).padStart(digits.length, '0')}`;
    // The text below the frontmatter is long, and git keeps the one before.
    const values = field === 'body' ? {} : { from, to };
    const { number } = record.known!.record.fields;
    return {
      path: `${register.id}/changes/${yearOf(today)}/${change}.md`,
      text: fileText({ change, number, field, ...values, on: today, by, reason }),
    };
  });
}
