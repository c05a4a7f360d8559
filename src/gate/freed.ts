import type { Form } from '../domain/form.ts';
import { holdsOver, openHolds } from '../domain/hold-state.ts';
import { canonical } from '../domain/number/canonical.ts';
import type { RecordEntry } from '../domain/record.ts';
import { indexOf, type Register } from '../domain/register.ts';
import { rememberedOf } from '../domain/remembered.ts';
import type { Act } from './act.ts';
import type { NeedContext } from './needs.ts';

const moving = new Set<Act['act']>(['update', 'reclassify', 'void', 'dossier', 'change']);

/**
 * Whether an act takes something out of a box or dossier that is on hold, and thereby from the hold: that is a release
 * by another name (law 7).
 */
export function isFreed({ act, form, number, register }: Act, context: NeedContext): boolean {
  const { today } = context;
  if (!register || !moving.has(act) || openHolds(register, today).length === 0) return false;
  const moves = asMoved(context).get(register.id);
  if (!moves) return false;
  const named = form?.room === 'changes' ? (form as Form<'changes'>).fields.number : number;
  const { records, ofDossier } = indexOf(register);
  const moved = [...(records.get(canonical(named)) ?? []), ...(ofDossier.get(named) ?? [])];
  const before = holdsOver(register, today);
  const after = holdsOver(moves, today);
  const { paths } = indexOf(moves);
  return moved.some((record) => {
    const now = paths.get(record.path) as RecordEntry | undefined;
    const kept = new Set(now ? after(now).map(({ hold }) => hold.number) : []);
    return before(record).some(({ hold }) => !kept.has(hold.number));
  });
}

/** Register → its contents as proposed, with the holds that are merged. */
const asMoved = rememberedOf(
  ({ registers, head }: NeedContext): ReadonlyMap<string, Register> =>
    new Map(
      registers.flatMap(({ id, forms }) => {
        const proposed = head.find((one) => one.id === id);
        return proposed ? [[id, { ...proposed, forms }] as const] : [];
      }),
    ),
);
