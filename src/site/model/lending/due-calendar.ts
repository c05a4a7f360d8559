import { createHash } from 'node:crypto';
import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { type Day, later } from '../../../domain/day.ts';
import { type DueItem, dueItems } from '../../../domain/due-items.ts';
import type { LendingWords } from '../../../locales/lending-words.ts';
import { type Language, lendingWordsOf } from '../../languages.ts';
import type { Office } from '../office.ts';

/** So many days ahead the calendar reaches; what is late stays in it until it is done. */
const ahead = 400;

/** So many things one entry lists. */
const listed = 30;

/** An entry of the calendar: things of one kind that are due on one day. */
interface Entry {
  readonly register: string;
  readonly kind: DueItem['kind'];
  readonly due: Day;
  /** Tells it apart from others of its kind and register; stays the same when its day changes, where that can be. */
  readonly key: string;
  readonly items: readonly DueItem[];
}

/** The calendar of what is due, as a file to subscribe to (iCalendar; RFC 5545). */
export function dueCalendar(office: Office, language: Language): string {
  const words = lendingWordsOf[language].calendar;
  const stamp = Temporal.PlainDate.from(office.asOf);
  const calendar = ical({
    name: words.name,
    description: words.description,
    prodId: { company: 'guidang', product: 'due', language: language.slice(0, 2).toUpperCase() },
    ttl: 12 * 60 * 60,
  });
  for (const entry of entriesOf(office)) {
    calendar.createEvent({
      id: `${createHash('sha256')
        .update(JSON.stringify([entry.register, entry.kind, entry.key]))
        .digest('hex')
        .slice(0, 32)}@guidang`,
      allDay: true,
      start: Temporal.PlainDate.from(entry.due),
      stamp,
      summary: `${entry.due < office.asOf ? words.late : ''}${summaryOf(entry, words)}`,
      description: descriptionOf(entry, words),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}

/** Loans, reservations and duties have an entry each; the rest stands together, for hundreds may fall on one day. */
function entriesOf({ shelves, asOf }: Office): Entry[] {
  return shelves.flatMap(({ register }) => {
    const items = dueItems(register, asOf, later(asOf, { days: ahead }));
    const entries = Map.groupBy(items, (item) => `${item.kind} ${keyOf(item)}`);
    return [...entries.values()].map((items) => {
      const [first] = items as [DueItem];
      return { register: register.id, kind: first.kind, due: first.due, key: keyOf(first), items };
    });
  });
}

function keyOf({ kind, number, due }: DueItem): string {
  if (kind === 'loan' || kind === 'reservation') return number;
  return kind === 'duty' ? `${number} ${due}` : due;
}

function summaryOf({ kind, items }: Entry, words: LendingWords['calendar']): string {
  const [{ what, who, number }] = items as readonly [DueItem];
  if (kind === 'loan' || kind === 'reservation') return words[kind](what, who.join(' '));
  if (kind === 'duty') return words.duty(what);
  return kind === 'retention'
    ? words.retention(items.length)
    : words[kind](items.length, `${what} ${number}`);
}

function descriptionOf({ items }: Entry, words: LendingWords['calendar']): string {
  const names = new Set(items.flatMap(({ who }) => who));
  const lines = items.slice(0, listed).map(({ number, what }) => `${number} ${what}`);
  if (items.length > listed) lines.push(words.more(items.length - listed));
  if (names.size > 0) lines.push(`${words.who}${[...names].join(' ')}`);
  return lines.join('\n');
}
