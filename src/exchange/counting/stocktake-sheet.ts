import { type Booked, bookedAt } from '../../domain/booked-at.ts';
import { inShelfOrder, natural } from '../../domain/shelf-order.ts';
import { placeInWords } from '../../locales/in-words.ts';
import type { ListAsked } from '../lists/list.ts';
import type { Sheet } from '../sheets/sheet.ts';

/**
 * What by the register stands at a place, box by box in the order of the shelf, to be ticked off and handed in again
 * (盘点表; ENV-08). What is out is listed, too, and marked, so that nobody looks for it.
 */
export function stocktakeSheet({ register, on, messages }: ListAsked, place: string): Sheet {
  const { sheet } = messages.stocktake;
  const { columns } = sheet;
  const booked = bookedAt(register, on, place);
  const out = booked.filter(({ isOut }) => isOut).length;
  return {
    name: sheet.name,
    title: sheet.title,
    notes: [
      sheet.scope(
        placeInWords(place, register.places, messages.site) ?? place,
        place,
        messages.site.day(on),
        booked.length,
        out,
      ),
      sheet.how,
    ],
    columns: [
      { heading: columns.at, width: 6 },
      { heading: columns.place, width: 15 },
      { heading: columns.number, width: 20 },
      { heading: columns.title, width: 38 },
      { heading: columns.dossier, width: 16 },
      { heading: columns.pages, width: 6 },
      { heading: columns.out, width: 8 },
      { heading: columns.seen, width: 8 },
      { heading: columns.result, width: 10 },
      { heading: columns.note, width: 20 },
    ],
    rows: boxes(booked)
      .flatMap((box) => inShelfOrder(box, ({ record }) => ({ register, record })))
      .map(({ record: { fields }, place: box, isOut }, index) => [
        index + 1,
        box,
        fields.number,
        fields.title,
        fields.dossier ?? '',
        fields.pages ?? '',
        isOut ? sheet.isOut : '',
        ...['', '', ''],
      ]),
    foot: [sheet.signers],
  };
}

function boxes(booked: readonly Booked[]): Booked[][] {
  const groups = Map.groupBy(booked, ({ place }) => place);
  return [...groups].sort(([a], [b]) => natural.compare(a, b)).map(([, box]) => box);
}
