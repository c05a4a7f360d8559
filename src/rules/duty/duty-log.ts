import type { Day } from '../../domain/day.ts';
import { dutiesFor, rhythmOf } from '../../domain/duty-state.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { nearest } from '../../domain/nearest.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { roundOf } from '../../domain/rhythm.ts';
import { rule } from '../rule.ts';

/** What a line of a log cannot say. */
type Impossible =
  /** Read after the log was closed. */
  | { readonly problem: 'late'; readonly on: Day; readonly done: Day }
  /** Read in another round than the one that the form names. */
  | { readonly problem: 'round'; readonly on: Day; readonly round: string }
  | { readonly problem: 'place'; readonly place: string; readonly nearest: string | undefined };

type Faults = Generator<Fault<Impossible>>;

/** A log has a line of a day that it cannot know, of another round, or of a place that there is not (ENV-01, ENV-02). */
export const dutyLog = rule('duty-log', 'error', function* ({ register }): Faults {
  const logs = formsOf(register, 'duties').filter(({ fields }) => fields.log);
  // The stores change and forms do not: places are judged by the newest logs only.
  const newest = logs
    .map(({ fields }) => fields.done)
    .sort()
    .at(-1);
  for (const form of logs) {
    yield* daysOf(register, form);
    if (form.fields.done === newest) yield* placesOf(register, form);
  }
});

function* daysOf(register: Register, form: Form<'duties'>): Faults {
  const { path, fields } = form;
  const { duty: code, for: name, done, log = [] } = fields;
  const duty = dutiesFor(register, form).find((one) => one.code === code);
  const rhythm = duty && rhythmOf(duty);
  for (const [index, { on = done }] of log.entries()) {
    const at = { path, field: ['log', index, 'on'] };
    if (on > done) yield { at, facts: { problem: 'late', on, done } };
    else if (rhythm && name !== undefined && roundOf(rhythm, on).name !== name)
      yield { at, facts: { problem: 'round', on, round: name } };
  }
}

function* placesOf({ places, unread }: Register, { path, fields: { log = [] } }: Form<'duties'>): Faults {
  if (unread.has('stores.md')) return;
  for (const [index, { place }] of log.entries()) {
    if (place === undefined || places.has(place)) continue;
    const facts = { problem: 'place', place, nearest: nearest(place, places.keys()) } as const;
    yield { at: { path, field: ['log', index, 'place'] }, facts };
  }
}
