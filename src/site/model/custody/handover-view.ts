import type { Form } from '../../../domain/form.ts';
import { type Context, type Named, named, signedBy } from './form-context.ts';
import { type Cells, type FormView, fact, plain, type Sheet, sheet } from './sheet.ts';

type Line = Form<'handovers'>['fields']['items'][number];

/** The page of a handover: who gave what to whom, and what was missing. */
export function handoverView(context: Context, form: Form<'handovers'>): FormView {
  const { words } = context;
  const { labels } = words;
  const { fields } = form;
  const lines = fields.items.map((item) => ({ item, ...named(context, item.number) }));
  return {
    state: handoverState(context, form),
    notice: fields.shortage && `${labels.shortage}${words.colon}${fields.shortage}`,
    facts: [
      ...fact(labels.from, fields.from),
      ...fact(labels.to, fields.to),
      ...fact(labels.day, context.site.day(fields.on)),
      ...fact(labels.quantity, amountOf(context, fields.items)),
      ...fact(labels.lists, fields.copies?.toString()),
      ...fact(labels.signed, signedBy(context, fields.signed)),
    ],
    tables: [
      {
        heading: words.tables.items,
        note: words.items(lines.length),
        columns: [
          { label: labels.order, kind: 'n' },
          { label: labels.number, kind: 'number' },
          { label: labels.title, kind: 'title' },
          { label: labels.date, kind: 'date' },
          { label: labels.medium },
          { label: labels.level },
          { label: labels.pages, kind: 'n' },
          { label: labels.state, kind: 'status' },
        ],
        rows: lines.map(({ item, number, title, date, medium, level, status }, index) => [
          plain(index + 1),
          [number],
          plain(title),
          plain(date),
          plain(medium),
          plain(level),
          plain(item.pages),
          status,
        ]),
        rest: undefined,
      },
    ],
    sheets: [transferList(context, form, lines)],
  };
}

/** Whether all was there. */
export function handoverState({ words }: Context, { fields }: Form<'handovers'>): Cells {
  return fields.shortage === undefined
    ? [{ text: words.handover.complete, tag: 'in-store' }]
    : [{ text: words.handover.short, tag: 'overdue' }];
}

/** 移交清单, headed by the deed. */
function transferList(
  { words, site }: Context,
  { number, fields }: Form<'handovers'>,
  lines: readonly (Named & { readonly item: Line })[],
): Sheet {
  const { labels, handover } = words;
  return sheet({
    name: 'handover',
    title: handover.sheet,
    code: number,
    head: [
      [labels.from, fields.from],
      [labels.to, fields.to],
      [labels.day, site.day(fields.on)],
      [handover.deed.nature, handover.natures],
      [handover.deed.quantity, amountOf({ words }, fields.items)],
      [labels.lists, fields.copies?.toString() ?? ''],
      [handover.deed.tools, ''],
      [handover.deed.note, fields.shortage ?? ''],
      [handover.deed.opinion, ''],
    ],
    columns: [
      { label: labels.order, width: 'w-10' },
      { label: labels.number, width: 'w-35' },
      { label: labels.title },
      { label: labels.date, width: 'w-22' },
      { label: labels.copies, width: 'w-15' },
      { label: labels.pages, width: 'w-12' },
      { label: labels.medium, width: 'w-18' },
      { label: labels.retention, width: 'w-35' },
      { label: labels.condition, width: 'w-22' },
      { label: labels.remarks, width: 'w-22' },
    ],
    rows: lines.map(({ item, record, title, date, medium, retention }, index) => [
      String(index + 1),
      item.number,
      title,
      date,
      record?.fields.copies?.toString() ?? '',
      item.pages?.toString() ?? '',
      medium,
      retention,
      '',
      '',
    ]),
    atLeast: 10,
    signers: handover.signers,
  });
}

function amountOf({ words }: Pick<Context, 'words'>, items: readonly Line[]): string {
  const pages = items.reduce((sum, item) => sum + (item.pages ?? 0), 0);
  return words.disposal.amount(items.length, pages);
}
