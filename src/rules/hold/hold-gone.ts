import type { Day } from '../../domain/day.ts';
import { type Gone, goneBefore } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import { isStub } from '../../domain/record.ts';
import { formsOf, indexOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What had gone before it was held. */
interface HoldGoneFacts {
  readonly number: string;
  readonly certificate: string;
  readonly gone: Day;
  readonly outcome: Gone['outcome'];
}

/** A hold names something that had gone before that day: a record, or a dossier of which nothing is left. */
export const holdGone = rule('hold-gone', 'error', function* ({ register }): Generator<Fault<HoldGoneFacts>> {
  if (formsOf(register, 'certificates').length === 0) return;
  for (const { path, fields } of formsOf(register, 'holds')) {
    for (const [index, { number }] of fields.items.entries()) {
      const found = goneBefore(register, number, fields.on) ?? lastOfDossier(register, number, fields.on);
      if (!found) continue;
      const { certificate, outcome } = found;
      const facts = { number, certificate: certificate.number, gone: certificate.fields.on, outcome };
      yield { at: { path, field: ['items', index, 'number'] }, facts };
    }
  }
});

/** How the last of a dossier went, where all that was in it has gone. */
function lastOfDossier(register: Register, dossier: string, day: Day): Gone | undefined {
  const records =
    indexOf(register)
      .ofDossier.get(dossier)
      ?.filter((record) => !isStub(record)) ?? [];
  const gone = records.map(({ fields }) => goneBefore(register, fields.number, day));
  if (gone.includes(undefined)) return undefined;
  const known = gone.filter((one) => one !== undefined);
  return known.sort((a, b) => (a.certificate.fields.on < b.certificate.fields.on ? 1 : -1))[0];
}
