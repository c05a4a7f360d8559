import type { Day } from '../domain/day.ts';
import { canonical } from '../domain/number/canonical.ts';
import { indexOf, type Register } from '../domain/register.ts';
import type { Draft } from './act.ts';
import { type Declined, decline } from './declined.ts';

/** A number was given by mistake (作废): the record stays as a stub with day and reason, and the number is never used again. */
export function voidRecord(register: Register, today: Day, typed: string, reason: string): Draft | Declined {
  const record = indexOf(register).records.get(canonical(typed))?.[0];
  if (!record) return decline({ problem: 'unknown', what: 'entry', given: typed, known: [] });
  const { path, fields } = record;
  if (fields.void !== undefined) return decline({ problem: 'same', field: 'void' });
  const set = { void: today, 'void-reason': reason };
  return { act: 'void', number: fields.number, path, edits: [{ path, set }] };
}
