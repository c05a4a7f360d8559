import type { Day } from './day.ts';
import type { Form, FormFields } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';

/** One line of a disposal list that goes. */
export interface DisposalLine {
  readonly disposal: Form<'disposals'>;
  /** Its place in the list's `items`. */
  readonly index: number;
  readonly item: FormFields<'disposals'>['items'][number];
}

/** What has gone, and the proof. */
export interface Gone {
  readonly certificate: Form<'certificates'>;
  /** Destroyed, returned to its owner, or handed to another archive; as its list says. */
  readonly outcome: 'destroy' | 'return' | 'transfer';
}

/** Canonical number → the lists, made by a day, on which it is to go; those struck off are not among them. */
export function listedBy(register: Register, on: Day): ReadonlyMap<string, readonly DisposalLine[]> {
  const lines = formsOf(register, 'disposals')
    .filter(({ fields }) => fields.on <= on)
    .flatMap((disposal) => linesOf(disposal));
  return Map.groupBy(lines, ({ item }) => canonical(item.number));
}

/** The lines of a list that go. */
export function linesOf(disposal: Form<'disposals'>): DisposalLine[] {
  return disposal.fields.items.flatMap((item, index) =>
    item.answer === 'keep' ? [] : [{ disposal, index, item }],
  );
}

/** Canonical number → that it has gone by a day, and by which certificate. */
export function goneBy(register: Register, on: Day): ReadonlyMap<string, Gone> {
  const certificates = formsOf(register, 'certificates').filter(({ fields }) => fields.on <= on);
  if (certificates.length === 0) return new Map();
  const outcomes = new Map(
    formsOf(register, 'disposals').map(({ number, fields }) => [number, fields.outcome ?? 'destroy']),
  );
  return new Map(
    certificates.flatMap((certificate) => {
      const outcome = outcomes.get(certificate.fields.disposal) ?? 'destroy';
      return certificate.fields.items.map(
        ({ number }) => [canonical(number), { certificate, outcome }] as const,
      );
    }),
  );
}
