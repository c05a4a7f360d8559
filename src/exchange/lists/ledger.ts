import { expiries } from '../../domain/retention-state.ts';
import { natural } from '../../domain/shelf-order.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { ListAsked } from './list.ts';
import { placeInList } from './place-in-list.ts';

/** 台账 (IDX-12): of every record where it is, who has it until when, and how long it is kept. */
export function ledger({ register, on, messages }: ListAsked): readonly Sheet[] {
  const { lists, command, site } = messages;
  const { columns, titles } = lists;
  const standingOf = standings(register, on);
  const expiryOf = expiries(register, on);
  const records = register.records.toSorted((a, b) => natural.compare(a.fields.number, b.fields.number));
  return [
    {
      name: titles.ledger,
      title: titles.ledger,
      notes: [lists.head(register.regulation.data.regulation, site.day(on))],
      columns: [
        { heading: columns.at, width: 6 },
        { heading: columns.number },
        { heading: columns.title },
        { heading: columns.class },
        { heading: columns.dossier },
        { heading: columns.filed, width: 12 },
        { heading: columns.pages, width: 6 },
        { heading: columns.level },
        { heading: columns.place },
        { heading: columns.status, width: 8 },
        { heading: columns.borrower },
        { heading: columns.due, width: 12 },
        { heading: columns.keptUntil, width: 12 },
        { heading: columns.remarks },
      ],
      rows: records.map((record, at) => {
        const { number, title, dossier = '', filed = '', pages = '', level } = record.fields;
        const { status, loan } = standingOf(record);
        const expiry = expiryOf(record);
        return [
          at + 1,
          number,
          title,
          record.class.title,
          dossier,
          filed,
          pages,
          level ?? record.class.level ?? '',
          hasLeft(status) ? '' : placeInList(register, record, messages),
          command.status[status],
          loan?.loan.fields.borrower ?? '',
          loan?.due ?? '',
          expiry.state === 'timed' ? expiry.due : '',
          '',
        ];
      }),
    },
  ];
}
