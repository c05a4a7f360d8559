import type { RecordEntry } from '../../domain/record.ts';
import { isStub } from '../../domain/record.ts';
import { natural } from '../../domain/shelf-order.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { ListAsked } from './list.ts';
import { placeInList } from './place-in-list.ts';

/**
 * 纸质索引 and 电子索引 (IDX-04): what stands on the shelves and what is kept as a file, each line naming the line of
 * the other index where the same record stands. What has left is in neither.
 */
export function crossIndex({ register, on, messages }: ListAsked): readonly Sheet[] {
  const { lists, site } = messages;
  const { columns, titles } = lists;
  const standingOf = standings(register, on);
  const there = register.records
    .filter((record) => !isStub(record) && !hasLeft(standingOf(record).status))
    .sort((a, b) => natural.compare(a.fields.number, b.fields.number));
  const paper = there.filter(isOnShelf);
  const electronic = there.filter(
    ({ fields }) => fields.efile !== undefined || fields.medium === 'electronic',
  );
  const lineOf = (index: readonly RecordEntry[]) => {
    const lines = new Map(index.map((record, at) => [record, at + 1]));
    return (record: RecordEntry) => {
      const at = lines.get(record);
      return at === undefined ? '' : lists.line(at);
    };
  };
  const [inPaper, inElectronic] = [lineOf(paper), lineOf(electronic)];
  const both = paper.filter((record) => inElectronic(record) !== '').length;
  const notes = [
    lists.head(register.regulation.data.regulation, site.day(on)),
    lists.crossed(paper.length, electronic.length, both),
  ];
  return [
    {
      name: titles.paperIndex,
      title: titles.paperIndex,
      notes,
      columns: [
        { heading: columns.at, width: 6 },
        { heading: columns.number },
        { heading: columns.title },
        { heading: columns.medium, width: 8 },
        { heading: columns.place },
        { heading: columns.inElectronic },
      ],
      rows: paper.map((record, at) => {
        const { number, title, medium } = record.fields;
        const kind = medium === undefined ? '' : (site.values[medium] ?? medium);
        return [at + 1, number, title, kind, placeInList(register, record, messages), inElectronic(record)];
      }),
    },
    {
      name: titles.electronicIndex,
      title: titles.electronicIndex,
      notes,
      columns: [
        { heading: columns.at, width: 6 },
        { heading: columns.efile },
        { heading: columns.number },
        { heading: columns.title },
        { heading: columns.inPaper },
      ],
      rows: electronic.map((record, at) => {
        const { number, title, efile = '' } = record.fields;
        return [at + 1, efile, number, title, inPaper(record)];
      }),
    },
  ];
}

/** Whether a record is a thing on a shelf: by its medium, else by having a place. */
function isOnShelf({ fields }: RecordEntry): boolean {
  return fields.medium === undefined
    ? fields.place !== undefined || fields.efile === undefined
    : fields.medium !== 'electronic';
}
