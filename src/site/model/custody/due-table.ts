import { holdsOver } from '../../../domain/hold-state.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { type Expiry, expiries } from '../../../domain/retention-state.ts';
import { custodyWordsOf, type Language, retentionWordsOf } from '../../languages.ts';
import type { Office } from '../office.ts';
import { type Context, contextOf, linkTo, named } from './form-context.ts';
import type { DueRecord } from './retention-calendar.ts';
import { type Cell, plain, type Table } from './sheet.ts';

/** So many records of a list are shown. */
const shown = 300;

/** What falls due, record by record: until when it is kept and by what, what happens then, what stops it. */
export function dueTable(
  office: Office,
  language: Language,
  heading: string,
  due: readonly DueRecord[],
): Table {
  const words = retentionWordsOf[language];
  const { labels } = custodyWordsOf[language];
  return {
    heading,
    note: words.records(due.length),
    columns: [
      { label: labels.order, kind: 'n' },
      { label: labels.number, kind: 'number' },
      { label: labels.title, kind: 'title' },
      { label: words.class },
      { label: labels.due, kind: 'date' },
      { label: words.why },
      { label: words.afterwards },
      { label: labels.state, kind: 'status' },
    ],
    rows: due.slice(0, shown).map((one, index) => {
      const context = contextOf(office, one.shelf, language);
      const { number, title, retention, status } = named(
        context,
        one.record.fields.number,
        one.record.fields.title,
      );
      const expiry = surroundings(office).get(one.shelf)!;
      const { outcome, why } = reasonOf(context, expiry.expiryOf(one.record), retention);
      const holds = expiry.over(one.record);
      const held: Cell[] =
        holds.length > 0
          ? [
              { text: context.words.hold.heldNow, tag: 'overdue' },
              ...holds.map(({ hold }) => linkTo(context, hold)),
            ]
          : [];
      return [
        plain(index + 1),
        [number],
        plain(title),
        plain(one.record.class.title),
        plain(one.due),
        why,
        plain(words.outcomes[outcome]),
        [...status, ...held],
      ];
    }),
    rest: due.length > shown ? words.rest(due.length - shown) : undefined,
  };
}

const surroundings = rememberedOf(
  (office: Office) =>
    new Map(
      office.shelves.map((shelf) => [
        shelf,
        {
          expiryOf: expiries(shelf.register, office.asOf),
          over: holdsOver(shelf.register, office.asOf),
        },
      ]),
    ),
);

function reasonOf(context: Context, expiry: Expiry, retention: string) {
  if (expiry.state !== 'timed') return { outcome: 'appraise' as const, why: plain(retention) };
  const { kept, outcome } = expiry;
  const why: Cell[] = kept
    ? [{ text: retentionWordsOf[context.language].keptUntil }, linkTo(context, kept.form)]
    : [{ text: retention }];
  return { outcome, why };
}
