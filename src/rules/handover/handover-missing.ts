import { formTraits } from '../../domain/form.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { formsOf, indexOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A record was filed and stands on no handover list (FIL-19). A list that cannot be read may be the one. */
export const handoverMissing = rule('handover-missing', 'error', function* ({ register }) {
  const { handover, effective } = register.regulation.data;
  if (!handover?.required || hasUnreadList(register)) return;
  const listed = new Set(
    formsOf(register, 'handovers').flatMap(({ fields }) =>
      fields.items.map(({ number }) => canonical(number)),
    ),
  );
  for (const record of register.records) {
    const { filed, number } = record.fields;
    if (filed === undefined || filed < effective || isStub(record)) continue;
    if (numbersOf(register, record).some((name) => listed.has(name))) continue;
    yield { at: { path: record.path, field: ['filed'] }, facts: { number, filed } };
  }
});

function hasUnreadList({ unread }: Register): boolean {
  const prefix = new RegExp(`^${formTraits.handovers.prefix}\\d`);
  return [...unread].some((name) => prefix.test(name));
}

/** The number of a record and those that it had before it was renumbered. */
function numbersOf(register: Register, record: RecordEntry): string[] {
  const numbers = new Set([canonical(record.fields.number)]);
  let before = record.fields['renumbered-from'];
  while (before !== undefined && !numbers.has(canonical(before))) {
    numbers.add(canonical(before));
    const stub = indexOf(register).records.get(canonical(before))?.[0];
    before = stub?.fields['renumbered-from'];
  }
  return [...numbers];
}
