import type { Form } from '../../../domain/form.ts';
import { heldItems } from '../../../domain/hold-state.ts';
import { type Context, linkTo, named, signedBy } from './form-context.ts';
import { formIndex, heldToday } from './form-index.ts';
import { itemCells } from './held-item.ts';
import { type Cells, type FormView, fact, plain, type Table } from './sheet.ts';

/** So many records that a hold is over are listed. */
const shown = 500;

/** The page of a hold: what it names, what it is over today and why, how it was released. */
export function holdView(context: Context, form: Form<'holds'>): FormView {
  const { words, site, shelf, office } = context;
  const { labels } = words;
  const { fields } = form;
  const releases = formIndex(shelf).releasesOf.get(form.number) ?? [];
  return {
    state: holdState(context, form),
    notice: undefined,
    facts: [
      ...fact(labels.holder, fields.by),
      ...fact(labels.day, site.day(fields.on)),
      ...fact(labels.reason, fields.reason),
      ...fact(labels.covered, words.items(heldToday(office, shelf, form).length)),
      ...fact(
        labels.releases,
        releases.map((release) => linkTo(context, release)),
      ),
      ...fact(labels.signed, signedBy(context, fields.signed)),
    ],
    tables: [itemTable(context, form), coveredTable(context, form)],
    sheets: [],
  };
}

/** Whether a hold is in force, and how much of it. */
export function holdState({ shelf, words, office }: Context, form: Form<'holds'>): Cells {
  const items = heldItems(shelf.register).get(form) ?? [];
  const open = items.filter(({ release }) => !release || office.asOf < release.fields.on).length;
  if (open === 0) return [{ text: words.hold.over, tag: 'void' }];
  const text = open < items.length ? words.hold.partly(open, items.length) : words.hold.open(open);
  return [{ text, tag: 'overdue' }];
}

function itemTable(context: Context, form: Form<'holds'>): Table {
  const { words, shelf, office } = context;
  const { labels, hold } = words;
  const items = heldItems(shelf.register).get(form) ?? [];
  return {
    heading: words.tables.heldItems,
    note: words.hold.explain,
    columns: [
      { label: labels.order, kind: 'n' },
      { label: labels.item, kind: 'number' },
      { label: labels.kind },
      { label: labels.title, kind: 'title' },
      { label: labels.state, kind: 'status' },
    ],
    rows: items.map(({ item, release }, index) => {
      const open = !release || office.asOf < release.fields.on;
      const state: Cells = [
        open
          ? { text: hold.heldNow, tag: 'overdue' }
          : { text: hold.released(release.fields.on), tag: 'void' },
        ...(release ? [linkTo(context, release)] : []),
      ];
      return [plain(index + 1), ...itemCells(context, item), state];
    }),
    rest: undefined,
  };
}

function coveredTable(context: Context, form: Form<'holds'>): Table {
  const { words, shelf, office } = context;
  const { labels, hold } = words;
  const held = heldToday(office, shelf, form);
  return {
    heading: words.tables.heldRecords,
    note: held.length > 0 ? words.items(held.length) : hold.none,
    columns: [
      { label: labels.order, kind: 'n' },
      { label: labels.number, kind: 'number' },
      { label: labels.title, kind: 'title' },
      { label: labels.through },
      { label: labels.state, kind: 'status' },
    ],
    rows: held.slice(0, shown).map(({ record, item, through }, index) => {
      const { number, title, status } = named(context, record.fields.number, record.fields.title);
      return [plain(index + 1), [number], plain(title), plain(hold.through(through, item)), status];
    }),
    rest: held.length > shown ? words.rest(held.length - shown) : undefined,
  };
}
