import { later } from '../../../domain/day.ts';
import type { Form } from '../../../domain/form.ts';
import { expiries } from '../../../domain/retention-state.ts';
import { type Context, joined, linkTo, type Named, named, signedBy } from './form-context.ts';
import { formIndex } from './form-index.ts';
import { type Cells, type FormView, fact, plain, type Sheet, sheet, type Tag } from './sheet.ts';

type Item = Form<'appraisals'>['fields']['items'][number];

interface Line extends Named {
  readonly item: Item;
  /** The day on which it fell due, as the register stood before the appraisal. */
  readonly due: string;
}

const tags: Readonly<Record<Item['answer'], Tag>> = {
  destroy: 'overdue',
  return: 'on-loan',
  transfer: 'renumbered',
  update: 'on-loan',
  keep: 'in-store',
};

/** The page of an appraisal: who looked at what had fallen due, and what they said of each item. */
export function appraisalView(context: Context, form: Form<'appraisals'>): FormView {
  const { words, shelf } = context;
  const { labels } = words;
  const { fields } = form;
  const expiryOf = expiries(shelf.register, later(fields.on, { days: -1 }));
  const lines = fields.items.map((item): Line => {
    const found = named(context, item.number);
    const expiry = found.record && expiryOf(found.record);
    return { ...found, item, due: expiry?.state === 'timed' ? expiry.due : '' };
  });
  const rests = formIndex(shelf).listsOn.get(form.number) ?? [];
  return {
    state: appraisalState(context, form),
    notice: undefined,
    facts: [
      ...fact(labels.appraisers, joined(context, fields.by)),
      ...fact(labels.day, context.site.day(fields.on)),
      ...fact(labels.items, words.items(lines.length)),
      ...fact(
        labels.disposals,
        rests.map((list) => linkTo(context, list)),
      ),
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
          { label: labels.retention },
          { label: labels.due, kind: 'date' },
          { label: labels.answer },
          { label: labels.until, kind: 'date' },
          { label: labels.reason },
          { label: labels.state, kind: 'status' },
        ],
        rows: lines.map(({ item, number, title, retention, due, status }, index) => [
          plain(index + 1),
          [number],
          plain(title),
          plain(retention),
          plain(due),
          [{ text: words.answers[item.answer], tag: tags[item.answer] }],
          plain(item.until),
          plain(item.reason),
          status,
        ]),
        rest: undefined,
      },
    ],
    sheets: [opinions(context, form, lines)],
  };
}

/** How often each answer was given. */
export function appraisalState({ words }: Context, { fields }: Form<'appraisals'>): Cells {
  return [...Map.groupBy(fields.items, ({ answer }) => answer)].map(([answer, items]) => ({
    text: `${words.answers[answer]} ${items.length}`,
    tag: tags[answer],
  }));
}

/** 鉴定意见表. */
function opinions(context: Context, { number, fields }: Form<'appraisals'>, lines: readonly Line[]): Sheet {
  const { labels, answers, appraisal, items } = context.words;
  return sheet({
    name: 'appraisal',
    title: appraisal.sheet,
    code: number,
    head: [
      [labels.appraisers, joined(context, fields.by)],
      [labels.day, context.site.day(fields.on)],
      [labels.items, items(lines.length)],
    ],
    columns: [
      { label: labels.order, width: 'w-10' },
      { label: labels.title },
      { label: labels.date, width: 'w-22' },
      { label: labels.number, width: 'w-35' },
      { label: labels.retention, width: 'w-40' },
      { label: labels.due, width: 'w-22' },
      { label: labels.answer, width: 'w-20' },
      { label: labels.until, width: 'w-22' },
      { label: labels.reason, width: 'w-35' },
    ],
    rows: lines.map(({ item, title, date, retention, due }, index) => [
      String(index + 1),
      title,
      date,
      item.number,
      retention,
      due,
      answers[item.answer],
      item.until ?? '',
      item.reason ?? '',
    ]),
    atLeast: 12,
    signers: appraisal.signers,
  });
}
