import type { Form } from '../../../domain/form.ts';
import { heldItems } from '../../../domain/hold-state.ts';
import { type Context, linkToNumber, signedBy } from './form-context.ts';
import { formIndex } from './form-index.ts';
import { itemCells } from './held-item.ts';
import { type FormView, fact, plain } from './sheet.ts';

/** The page of a release: of which hold, of what, and what stays held. */
export function releaseView(context: Context, form: Form<'releases'>): FormView {
  const { words, site, shelf } = context;
  const { labels } = words;
  const { fields } = form;
  const hold = formIndex(shelf).holds.get(fields.hold);
  const items = (hold && heldItems(shelf.register).get(hold)) ?? [];
  const left = items.filter(({ release }) => !release || release.fields.on > fields.on).length;
  const named = fields.items ?? hold?.fields.items ?? [];
  return {
    state: [
      left > 0
        ? { text: words.hold.left(left), tag: 'on-loan' }
        : { text: words.hold.nothingLeft, tag: 'void' },
    ],
    notice: undefined,
    facts: [
      ...fact(labels.hold, [linkToNumber(context, ['holds'], fields.hold)]),
      ...fact(labels.releaser, fields.by),
      ...fact(labels.day, site.day(fields.on)),
      ...fact(labels.reason, fields.reason),
      ...fact(labels.items, fields.items ? words.items(fields.items.length) : words.hold.whole),
      ...fact(labels.signed, signedBy(context, fields.signed)),
    ],
    tables: [
      {
        heading: words.tables.items,
        note: undefined,
        columns: [
          { label: labels.order, kind: 'n' },
          { label: labels.item, kind: 'number' },
          { label: labels.kind },
          { label: labels.title, kind: 'title' },
        ],
        rows: named.map(({ number }, index) => [plain(index + 1), ...itemCells(context, number)]),
        rest: undefined,
      },
    ],
    sheets: [],
  };
}
