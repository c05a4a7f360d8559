import { type Day, daysBetween, later } from '../../src/domain/day.ts';
import { type DueItem, dueItems } from '../../src/domain/due-items.ts';
import type { Register } from '../../src/domain/register.ts';
import { workingDaysBetween } from '../../src/domain/working-days.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';

/** Tells what falls due from today on, within so many days. */
export function due(situation: Situation, { within = '30' }: { within?: string }): Answer {
  const { acting, refusals } = situation.messages.command;
  if (!/^\d{1,5}$/.test(within)) throw new Refused(refusals.badWord('--within', within, ['30']));
  const { today } = situation;
  const until = later(today, { days: Number(within) });
  const items = allBy(situation, until, (item) => item.due >= today).map(({ item }) => ({
    ...shown(situation, item),
    days: daysBetween(today, item.due),
  }));
  return answer(situation, items, () =>
    rows(
      items.map((item) => ({ ...item, when: acting.left(item.days) })),
      acting.nothingDue,
    ),
  );
}

/** Tells what is late, in days and in working days. */
export function overdue(situation: Situation): Answer {
  const { acting } = situation.messages.command;
  const { today } = situation;
  const yesterday = later(today, { days: -1 });
  const items = allBy(situation, yesterday, () => true).map(({ item, register }) => ({
    ...shown(situation, item),
    days: daysBetween(item.due, today),
    /** `null` where the calendar does not know the years between. */
    workingDays: workingDaysBetween(item.due, today, register.calendar) ?? null,
  }));
  return answer(situation, items, () =>
    rows(
      items.map((item) => ({ ...item, when: acting.late(item.days, item.workingDays ?? undefined) })),
      acting.nothingLate,
    ),
  );
}

/** What is due in all registers by a day, sorted by due day. */
function allBy(situation: Situation, until: Day, counts: (item: DueItem) => boolean) {
  const found: { item: DueItem; register: Register }[] = [];
  for (const register of registersThen(situation))
    for (const item of dueItems(register, situation.today, until))
      if (counts(item)) found.push({ item, register });
  return found.sort((a, b) => (a.item.due < b.item.due ? -1 : a.item.due > b.item.due ? 1 : 0));
}

function shown({ messages }: Situation, { number, kind, what, due, who }: DueItem) {
  const { acting } = messages.command;
  const named = who.length > 0 ? acting.together(who) : null;
  return { number, what: acting.due(acting.kinds[kind], what), kind, due, who: named };
}

function rows(
  items: readonly { number: string; what: string; due: Day; who: string | null; when: string }[],
  none: string,
): string {
  if (items.length === 0) return none;
  return items
    .map(({ due, when, number, what, who }) => [due, when, number, what, who ?? '-'].join('\t'))
    .join('\n');
}
