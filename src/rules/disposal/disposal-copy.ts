import { recordOn } from '../../domain/as-of.ts';
import { goneOn } from '../../domain/disposal-state.ts';
import { factOf } from '../../domain/facts.ts';
import type { Fault } from '../../domain/finding.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { formsOf, indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What a list and a record say differently. */
interface CopyFacts {
  readonly number: string;
  readonly field: 'title' | 'year' | 'pages';
  readonly listed: string;
  readonly recorded: string;
}

const copied = ['title', 'year', 'pages'] as const;

/**
 * A disposal list says of a record what its file did not say on that day: those who approve read the list alone
 * (DES-04). Once the record has gone, the list is what is left.
 */
export const disposalCopy = rule('disposal-copy', 'error', function* ({ register, today }): Generator<
  Fault<CopyFacts>
> {
  for (const { path, fields } of formsOf(register, 'disposals')) {
    const asItStood = recordOn(register, fields.on);
    for (const [index, item] of fields.items.entries()) {
      const { number } = item;
      const records = indexOf(register).records.get(canonical(number))?.map(asItStood) ?? [];
      if (records.length === 0 || goneOn(register, number, today)) continue;
      for (const field of copied) {
        const recorded = records
          .map((record) => factOf(record, field))
          .filter((value) => value !== undefined);
        const listed = item[field];
        if (listed === undefined || recorded.length === 0 || recorded.map(String).includes(String(listed)))
          continue;
        yield {
          at: { path, field: ['items', index, field] },
          facts: { number, field, listed: String(listed), recorded: String(recorded[0]) },
        };
      }
    }
  }
});
