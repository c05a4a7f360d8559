import type { Draft } from '../src/acts/act.ts';
import { type CountResult, countResults } from '../src/domain/count-lines.ts';
import { countsCompared } from '../src/domain/counts-compared.ts';
import { formSchemaOf } from '../src/domain/file-schemas.ts';
import type { FormFields } from '../src/domain/form.ts';
import type { Register } from '../src/domain/register.ts';
import type { Situation } from './outcome.ts';

/** What a stocktake came to, and what has become of the differences of the one before. */
export interface CountSummary {
  readonly told: {
    readonly counts: Readonly<Record<CountResult, number>>;
    /** `null`: the place was never counted before. */
    readonly compared: {
      readonly before: string;
      readonly settled: readonly string[];
      readonly still: readonly string[];
      readonly fresh: readonly string[];
    } | null;
  };
  readonly words: string;
}

/** Sums a stocktake up that is about to be filed; `undefined` while it is not whole. */
export function countSummary(
  { messages: { stocktake: words } }: Situation,
  register: Register,
  { number, fields: written }: Draft,
): CountSummary | undefined {
  const schema = formSchemaOf(register.regulation.data, 'stocktakes');
  const fields = schema.safeParse(written).data as FormFields<'stocktakes'> | undefined;
  if (!fields) return undefined;
  const counts = Object.fromEntries(
    countResults.map((result) => [result, fields.items.filter((item) => item.result === result).length]),
  ) as Record<CountResult, number>;
  const compared = countsCompared(register, { number, fields });
  const lines = [words.came(counts)];
  if (!compared) return { told: { counts, compared: null }, words: lines[0]! };
  const numbers = (items: readonly { readonly number: string }[]) => items.map((item) => item.number);
  const { before, settled, still, fresh } = compared;
  const named = { settled: numbers(settled), still: numbers(still), fresh: numbers(fresh) };
  lines.push(words.compared(before.number, before.fields.on, named));
  return { told: { counts, compared: { before: before.number, ...named } }, words: lines.join('\n') };
}
