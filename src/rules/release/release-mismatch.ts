import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { type HeldItem, heldItems } from '../../domain/hold-state.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** In what a release does not fit the hold that it ends. */
type Mismatch = { readonly hold: string } & (
  | { readonly problem: 'hold' }
  | { readonly problem: 'before'; readonly held: Day; readonly on: Day }
  | { readonly problem: 'item'; readonly number: string; readonly items: readonly string[] }
  /** It had been released already: an item, or all that the hold names. */
  | { readonly problem: 'released'; readonly number: string | undefined; readonly release: string }
);

/** A release that does not fit its hold: no such hold, of a later day, already released, or not held by it. */
export const releaseMismatch = rule('release-mismatch', 'error', function* ({ register }): Generator<
  Fault<Mismatch>
> {
  const releases = formsOf(register, 'releases');
  if (releases.length === 0) return;
  const held = new Map([...heldItems(register)].map(([{ number }, items]) => [number, items]));
  for (const form of releases) {
    const { hold } = form.fields;
    const items = held.get(hold);
    if (items) yield* between(form, items);
    else if (!register.unread.has(fileNameOf(hold)))
      yield { at: { path: form.path, field: ['hold'] }, facts: { problem: 'hold', hold } };
  }
});

function* between(form: Form<'releases'>, held: readonly HeldItem[]): Generator<Fault<Mismatch>> {
  const { path, fields } = form;
  const { hold, on } = fields;
  const since = held[0]!.hold.fields.on;
  if (on < since) {
    yield { at: { path, field: ['on'] }, facts: { problem: 'before', hold, held: since, on } };
    return;
  }
  if (!fields.items && !held.some(({ release }) => release === form)) {
    const release = held[0]!.release!.number;
    yield { at: { path, field: ['hold'] }, facts: { problem: 'released', hold, number: undefined, release } };
  }
  for (const [index, { number }] of (fields.items ?? []).entries()) {
    const at = { path, field: ['items', index, 'number'] };
    const found = held.find(({ item }) => canonical(item) === canonical(number));
    if (!found) {
      const items = held.map(({ item }) => item);
      yield { at, facts: { problem: 'item', hold, number, items } };
    } else if (found.release !== form) {
      yield { at, facts: { problem: 'released', hold, number, release: found.release!.number } };
    }
  }
}
