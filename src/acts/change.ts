import { canonical } from '../domain/number/canonical.ts';
import { indexOf } from '../domain/register.ts';
import type { Act } from './act.ts';
import { decline } from './declined.ts';

/** A dated change of what a file says (异动登记): the entry, and with it the file of the record or dossier. */
export const change: Act = {
  room: 'changes',
  args: ['number'],
  derived: ['from'],
  fill: ({ register, said, one }) => {
    const [given, field, to] = [one('number'), one('field'), one('to')];
    if (given === undefined || field === undefined)
      return decline({ problem: 'missing', questions: ['number', 'field'] });
    const { records, dossiers } = indexOf(register);
    const entry = records.get(canonical(given))?.[0] ?? dossiers.get(given);
    if (!entry) return decline({ problem: 'unknown', what: 'entry', given, known: [] });
    const was: unknown = Object.hasOwn(entry.fields, field) ? entry.fields[field] : undefined;
    if (typeof was === 'object') return decline({ problem: 'list', field });
    const from = was === undefined ? undefined : String(was);
    if (from === to) return decline({ problem: 'same', field });
    const number = String('class' in entry ? entry.fields.number : entry.fields.dossier);
    return {
      fields: { ...said, number, from },
      edits: [{ path: entry.path, set: { [field]: to } }],
    };
  },
};
