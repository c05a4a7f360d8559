import { countsCompared } from '../../../domain/counts-compared.ts';
import type { Form } from '../../../domain/form.ts';
import type { CountResult } from '../../../locales/custody-words.ts';
import { placeInWords } from '../../../locales/in-words.ts';
import { stocktakeWordsOf } from '../../languages.ts';
import { type Context, linkToPlace, type Named, named, signedBy } from './form-context.ts';
import { type Cells, type FormView, fact, plain, type Table, type Tag } from './sheet.ts';
import { placesOn } from './stocktake-boxes.ts';
import { stocktakeSheets } from './stocktake-sheets.ts';

/** One line of a stocktake as it is shown. */
export interface CountedLine extends Named {
  readonly item: Form<'stocktakes'>['fields']['items'][number];
  /** Where it ought to stand, in words. */
  readonly own: string;
  /** Where it was found instead, in words. */
  readonly foundAt: string;
}

/** So many of the lines that agree are shown on the screen. */
const shown = 500;

const tags: Readonly<Record<CountResult, Tag>> = {
  found: 'in-store',
  missing: 'overdue',
  surplus: 'renumbered',
  misplaced: 'on-loan',
  damaged: 'on-loan',
};

/** The page of a stocktake: what was found, missing, surplus, misplaced, damaged. */
export function stocktakeView(context: Context, form: Form<'stocktakes'>): FormView {
  const { words, site, shelf } = context;
  const { labels, tables } = words;
  const { fields } = form;
  const placeOf = placesOn(shelf, form);
  const inWords = (code: string | undefined) => placeInWords(code, shelf.register.places, site) ?? '';
  const lines = fields.items.map(
    (item): CountedLine => ({
      item,
      ...named(context, item.number),
      own: inWords(placeOf(item.number)),
      foundAt: inWords(item.place),
    }),
  );
  const differing = lines.filter(({ item }) => item.result !== 'found');
  const found = lines.filter(({ item }) => item.result === 'found');
  return {
    state: countsOf(context, form),
    notice: undefined,
    facts: [
      ...fact(labels.scope, [linkToPlace(context, fields.place)]),
      ...fact(labels.day, site.day(fields.on)),
      ...fact(labels.counter, fields.by),
      ...fact(labels.overseer, fields.witness),
      ...fact(labels.items, words.items(lines.length)),
      ...fact(labels.signed, signedBy(context, fields.signed)),
    ],
    tables: [
      ...(differing.length > 0 ? [linesTable(context, tables.differences, differing, differing.length)] : []),
      ...comparison(context, form),
      ...(found.length > 0 ? [linesTable(context, tables.found, found, shown)] : []),
    ],
    sheets: stocktakeSheets(context, form, differing),
  };
}

/** What has become of the differences of the count before. */
function comparison(context: Context, form: Form<'stocktakes'>): Table[] {
  const { words, site, shelf, language } = context;
  const { comparison: own } = stocktakeWordsOf[language];
  const compared = countsCompared(shelf.register, form);
  if (!compared) return [];
  const { before, still, settled, fresh } = compared;
  const lines = [
    ...still.map((item) => ({ item, state: own.still, tag: 'overdue' as const })),
    ...fresh.map((item) => ({ item, state: own.fresh, tag: 'on-loan' as const })),
    ...settled.map((item) => ({ item, state: own.settled, tag: 'in-store' as const })),
  ];
  return [
    {
      heading: own.title,
      note: own.with(before.number, site.day(before.fields.on)),
      columns: [
        { label: words.labels.number, kind: 'number' },
        { label: words.labels.title, kind: 'title' },
        { label: words.labels.result },
        { label: words.labels.state, kind: 'status' },
      ],
      rows: lines.slice(0, shown).map(({ item, state, tag }) => {
        const { number, title } = named(context, item.number);
        return [[number], plain(title), plain(words.results[item.result]), [{ text: state, tag }]];
      }),
      rest: lines.length > shown ? words.restOnScreen(lines.length - shown) : undefined,
    },
  ];
}

/** How often each result was found, what differs before what agrees. */
export function countsOf({ words }: Context, { fields }: Form<'stocktakes'>): Cells {
  const counts = Map.groupBy(fields.items, ({ result }) => result);
  const order: readonly CountResult[] = ['missing', 'misplaced', 'damaged', 'surplus', 'found'];
  const tagged = order.flatMap((result) => {
    const count = counts.get(result)?.length ?? 0;
    return count > 0 ? [{ text: `${words.results[result]} ${count}`, tag: tags[result] }] : [];
  });
  return counts.size === 1 && counts.has('found')
    ? [{ text: words.stocktake.clean, tag: 'in-store' }, ...tagged]
    : tagged;
}

function linesTable({ words }: Context, heading: string, lines: readonly CountedLine[], cap: number): Table {
  const { labels } = words;
  return {
    heading,
    note: words.items(lines.length),
    columns: [
      { label: labels.order, kind: 'n' },
      { label: labels.number, kind: 'number' },
      { label: labels.title, kind: 'title' },
      { label: labels.result },
      { label: labels.ownPlace },
      { label: labels.foundAt },
      { label: labels.note },
      { label: labels.state, kind: 'status' },
    ],
    rows: lines
      .slice(0, cap)
      .map(({ item, number, title, own, foundAt, status }, index) => [
        plain(index + 1),
        [number],
        plain(title),
        [{ text: words.results[item.result], tag: tags[item.result] }],
        plain(own),
        plain(foundAt),
        plain(item.note),
        status,
      ]),
    rest: lines.length > cap ? words.restOnScreen(lines.length - cap) : undefined,
  };
}
