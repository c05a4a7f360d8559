import { readersOf } from '../../src/domain/personal/readers.ts';
import type { Register } from '../../src/domain/register.ts';
import type { LevelDue } from '../../src/sealing/ring-people.ts';
import { registersThen } from '../holdings.ts';
import { Refused, type Situation } from '../outcome.ts';

/** Which levels are meant. */
export interface LevelOptions {
  readonly level?: string;
  readonly register?: string;
}

/**
 * The levels that seal something, and who should hold each on that day.
 * @throws Refused when there is none of those that were asked for
 */
export function levelsDue(situation: Situation, { level, register }: LevelOptions = {}): readonly LevelDue[] {
  const all = registersThen(situation).flatMap((one) => levelsOf(one, situation));
  const due = all.filter(
    (one) =>
      (level === undefined || one.level === level) && (register === undefined || one.register === register),
  );
  if (due.length > 0) return due;
  const known = [...new Set(all.map((one) => one.level))];
  throw new Refused(situation.messages.keys.refusals.noLevel(level ?? register, known));
}

function levelsOf(register: Register, { today }: Situation): LevelDue[] {
  const levels = new Set((register.regulation.data.personal ?? []).map(({ level }) => level));
  return [...levels].map((level) => ({
    register: register.id,
    level,
    names: readersOf(register, level, today),
  }));
}
