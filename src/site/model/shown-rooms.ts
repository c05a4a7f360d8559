import type { FormRoom } from '../../domain/form.ts';
import type { Register } from '../../domain/register.ts';
import type { GitFacts } from '../git-facts.ts';

/** Rooms that no page shows, no list and no history: offences are for those who deal with them (`guidang report`). */
const hiddenRooms = ['offences', 'mendings'] as const satisfies readonly FormRoom[];

/** A room whose forms the site shows. */
export type ShownRoom = Exclude<FormRoom, (typeof hiddenRooms)[number]>;

/** A register as the site knows it. */
export function shownRegister(register: Register): Register {
  const forms = register.forms.filter(({ room }) => !isHidden(room));
  return forms.length === register.forms.length ? register : { ...register, forms };
}

/** What git knows, without what the site does not show. */
export function shownFacts(facts: GitFacts): GitFacts {
  return { ...facts, changes: facts.changes.filter(({ path }) => !isHidden(path.split('/')[1] ?? '')) };
}

function isHidden(room: string): boolean {
  return (hiddenRooms as readonly string[]).includes(room);
}
