import { type Charge, chargesUpTo, mendedOn } from '../../domain/offence-charges.ts';
import { natural } from '../../domain/shelf-order.ts';
import { versionFor } from '../../domain/version.ts';
import { basisInWords, besidesInWords } from '../../locales/charge-in-words.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { isWithin } from './period.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';

/**
 * 处罚汇总 (TRN-07): what is due from whom for the offences of a month, each with its basis. It is about people: the
 * site shows nothing of it.
 */
export const penalties: Report = {
  id: 'penalties',
  usual: (on) => on.slice(0, 7),
  sheets: (asked) => {
    const { register, period, on } = asked;
    const charges = chargesUpTo(register, on).filter((charge) => isWithin(period, charge.on));
    return charges.length === 0 ? [] : [summary(asked, charges), details(asked, charges)];
  },
};

function summary(asked: ReportAsked, charges: readonly Charge[]): Sheet {
  const { penalties: words } = asked.messages;
  const { columns } = words;
  const people = Map.groupBy(charges, ({ offence }) => offence.fields.person);
  const sums = (some: readonly Charge[]): Cell[] => [
    some.length,
    some.reduce((sum, { amount }) => sum + (amount?.from ?? 0), 0),
    some.reduce((sum, { amount }) => sum + (amount?.to ?? 0), 0),
  ];
  const rows = [...people].sort(([a], [b]) => natural.compare(a, b));
  return {
    name: words.summary,
    title: words.summary,
    notes: [headOf(asked), words.howRanges],
    columns: [columns.person, columns.department, columns.times, columns.least, columns.most].map(
      (heading) => ({
        heading,
      }),
    ),
    rows: [
      ...rows.map(([person, some]): Cell[] => [person, departmentOf(asked, person), ...sums(some)]),
      [words.sum, '', ...sums(charges)],
    ],
    foot: [words.signers],
  };
}

function details(asked: ReportAsked, charges: readonly Charge[]): Sheet {
  const { register, on } = asked;
  const { penalties: words } = asked.messages;
  const { columns } = words;
  const byPerson = charges.toSorted((a, b) =>
    natural.compare(a.offence.fields.person, b.offence.fields.person),
  );
  return {
    name: words.details,
    title: words.details,
    notes: [headOf(asked)],
    columns: [
      { heading: columns.at, width: 6 },
      { heading: columns.person, width: 10 },
      { heading: columns.on, width: 12 },
      { heading: columns.offence, width: 12 },
      { heading: columns.what, width: 24 },
      { heading: columns.count, width: 6 },
      { heading: columns.least, width: 10 },
      { heading: columns.most, width: 10 },
      { heading: columns.besides, width: 28 },
      { heading: columns.basis, width: 60 },
      { heading: columns.about, width: 16 },
      { heading: columns.mended, width: 12 },
    ],
    rows: byPerson.map((charge, at): Cell[] => {
      const { offence, penalty, amount } = charge;
      const { fields, number } = offence;
      return [
        at + 1,
        fields.person,
        charge.on,
        number,
        penalty.what,
        fields.count ?? 1,
        amount?.from ?? 0,
        amount?.to ?? 0,
        besidesInWords(charge, words),
        basisInWords(charge, versionFor(register.versions, fields.on).data, words),
        fields.about ?? '',
        mendedOn(register, offence, on) ?? words.notMended,
      ];
    }),
  };
}

function departmentOf({ register }: ReportAsked, person: string): string {
  return register.people.find(({ name }) => name === person)?.department ?? '';
}
