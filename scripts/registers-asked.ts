import type { Register } from '../src/domain/register.ts';
import { registersThen } from './holdings.ts';
import { Refused, type Situation } from './outcome.ts';

/** Of which registers something is asked for. */
export interface RegisterChoice {
  /** The folder of the only one. Default: all. */
  readonly register?: string;
}

/** The registers asked for, as they stood on the day. Refuses a name that none has. */
export function registersAsked(situation: Situation, { register: id }: RegisterChoice): readonly Register[] {
  const registers = registersThen(situation);
  const wanted = id === undefined ? registers : registers.filter((one) => one.id === id);
  if (wanted.length > 0) return wanted;
  const known = registers.map((one) => one.id);
  throw new Refused(situation.messages.command.refusals.noRegister(id, known));
}
