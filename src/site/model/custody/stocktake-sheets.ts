import type { Form } from '../../../domain/form.ts';
import { placeInWords } from '../../../locales/in-words.ts';
import type { Context } from './form-context.ts';
import { type Sheet, sheet } from './sheet.ts';
import { type CountedBox, countedBoxes } from './stocktake-boxes.ts';
import type { CountedLine } from './stocktake-view.ts';

/** 盘点表, a line for each box, and the lines that differ one by one. */
export function stocktakeSheets(
  context: Context,
  form: Form<'stocktakes'>,
  differing: readonly CountedLine[],
): Sheet[] {
  const { words, site, shelf } = context;
  const { labels, stocktake } = words;
  const { fields, number } = form;
  const head: Sheet['head'] = [
    [labels.scope, placeInWords(fields.place, shelf.register.places, site) ?? ''],
    [labels.day, site.day(fields.on)],
    [labels.counter, fields.by],
    [labels.overseer, fields.witness ?? ''],
  ];
  const common = { name: 'stocktake', code: number, head, signers: stocktake.signers };
  const boxes = sheet({
    ...common,
    title: stocktake.sheet,
    columns: [
      { label: labels.order, width: 'w-10' },
      { label: site.fields.place!, width: 'w-45' },
      { label: labels.box, width: 'w-22' },
      { label: labels.span },
      { label: labels.book, width: 'w-15' },
      { label: labels.there, width: 'w-15' },
      { label: labels.lent, width: 'w-15' },
      { label: labels.difference, width: 'w-15' },
      { label: labels.condition, width: 'w-40' },
      { label: labels.cause, width: 'w-22' },
      { label: labels.measure, width: 'w-25' },
    ],
    rows: countedBoxes(shelf, form).map((box, index) => boxRow(context, box, index + 1)),
    atLeast: 12,
  });
  return differing.length === 0
    ? [boxes]
    : [boxes, details(context, { ...common, title: stocktake.details }, differing)];
}

function boxRow({ words, site, shelf }: Context, box: CountedBox, order: number): string[] {
  const { missing, misplaced, surplus, damaged } = box.results;
  const difference = box.there + box.lent - box.book;
  const conditions = (['damaged', 'misplaced', 'missing', 'surplus'] as const).flatMap((result) =>
    box.results[result] > 0 ? [`${words.results[result]}\u00a0${box.results[result]}`] : [],
  );
  const isClean = missing + misplaced + surplus + damaged === 0;
  return [
    String(order),
    placeInWords(box.place === '' ? undefined : box.place, shelf.register.places, site) ??
      words.stocktake.noPlace,
    box.place.split('-').at(-1)!,
    box.first === box.last ? box.first : `${box.first} – ${box.last}`,
    String(box.book),
    String(box.there),
    String(box.lent),
    difference === 0 ? '0' : String(difference),
    isClean ? words.results.found : conditions.join(words.comma),
    '',
    '',
  ];
}

function details(
  { words }: Context,
  common: Parameters<typeof sheet>[0],
  differing: readonly CountedLine[],
): Sheet {
  const { labels } = words;
  return sheet({
    ...common,
    columns: [
      { label: labels.order, width: 'w-10' },
      { label: labels.number, width: 'w-35' },
      { label: labels.title },
      { label: labels.ownPlace, width: 'w-40' },
      { label: labels.foundAt, width: 'w-40' },
      { label: labels.result, width: 'w-18' },
      { label: labels.note, width: 'w-30' },
      { label: labels.measure, width: 'w-30' },
    ],
    rows: differing.map(({ item, title, own, foundAt }, index) => [
      String(index + 1),
      item.number,
      title,
      own,
      foundAt,
      words.results[item.result],
      item.note ?? '',
      '',
    ]),
  });
}
