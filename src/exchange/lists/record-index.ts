import { isStub } from '../../domain/record.ts';
import { dayOfRecord, natural } from '../../domain/shelf-order.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { ListAsked } from './list.ts';
import { placeInList } from './place-in-list.ts';

/** 索引目录 (IDX-01): number, title, place and date of every record, in the order of the numbers. */
export function recordIndex({ register, on, messages }: ListAsked): readonly Sheet[] {
  const { lists, command, site } = messages;
  const { columns } = lists;
  const standingOf = standings(register, on);
  const records = register.records.toSorted((a, b) => natural.compare(a.fields.number, b.fields.number));
  return [
    {
      name: lists.titles.index,
      title: lists.titles.index,
      notes: [lists.head(register.regulation.data.regulation, site.day(on))],
      columns: [
        { heading: columns.at, width: 6 },
        { heading: columns.number },
        { heading: columns.title },
        { heading: columns.place },
        { heading: columns.date, width: 12 },
        { heading: columns.remarks },
      ],
      rows: records.map((record, at) => {
        const { status } = standingOf(record);
        const place = hasLeft(status) || isStub(record) ? '' : placeInList(register, record, messages);
        const remark = status === 'in-store' ? '' : command.status[status];
        const { number, title } = record.fields;
        return [at + 1, number, title, place, dayOfRecord(record) ?? '', remark];
      }),
    },
  ];
}
