import { isStated, textsOf } from '../../domain/condition.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { factOf } from '../../domain/facts.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A record or dossier, and the group to which it belongs. */
interface Grouped {
  readonly number: string;
  readonly value: string;
}

/** One box holds two groups that the regulation keeps apart; told once a box (STO-02, STO-04 … STO-06, CNF-14). */
export const placeMixed = rule('place-mixed', 'warning', function* ({ register }) {
  const { boxes } = register.regulation.data.storage ?? {};
  if (!boxes || register.unread.has('stores.md')) return;
  const { of } = boxes;
  // Place → by each name, the first thing there that says what it is; `null`: told already, or no box.
  const firsts = new Map<string, Map<string, Grouped> | null>();
  for (const entry of of === 'records' ? register.records : register.dossiers) {
    const { place: box } = entry.fields;
    if (box === undefined || ('class' in entry && isStub(entry))) continue;
    let first = firsts.get(box);
    if (first === undefined) {
      first = register.places.get(box)?.kind === 'box' ? new Map<string, Grouped>() : null;
      firsts.set(box, first);
    }
    if (first === null) continue;
    for (const by of boxes.by) {
      const value = groupOf(register, entry, by);
      const before = first.get(by);
      if (value === undefined || value === before?.value) continue;
      const grouped = { number: numberOf(entry), value };
      if (before === undefined) first.set(by, grouped);
      else {
        firsts.set(box, null);
        const at = { path: entry.path, field: ['place'] };
        const [one, other] = [titled(register, by, before), titled(register, by, grouped)];
        yield { at, facts: { box, of, by, first: one, other } };
        break;
      }
    }
  }
});

/** What a thing says of itself under a name, or else a record's dossier; `undefined` where nothing is said. */
function groupOf(register: Register, entry: RecordEntry | Dossier, by: string): string | undefined {
  let said = 'class' in entry ? factOf(entry, by) : entry.fields[by];
  if (said === undefined && 'class' in entry && entry.fields.dossier !== undefined)
    said = indexOf(register).dossiers.get(entry.fields.dossier)?.fields[by];
  if (typeof said === 'string') return said;
  return isStated(said) ? textsOf(said).sort().join('、') : undefined;
}

function numberOf(entry: RecordEntry | Dossier): string {
  return 'class' in entry ? entry.fields.number : entry.fields.dossier;
}

/** People know a class by its title. */
function titled({ plan }: Register, by: string, group: Grouped): Grouped {
  return by === 'class' ? { ...group, value: plan.classes.get(group.value)?.title ?? group.value } : group;
}
