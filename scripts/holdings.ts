import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { asOf } from '../src/domain/as-of.ts';
import type { ClassNode } from '../src/domain/file-plan.ts';
import type { Holdings, Register } from '../src/domain/register.ts';
import { readAhead } from '../src/store/read-ahead.ts';
import { readHoldings } from '../src/store/read-holdings.ts';
import type { Source } from '../src/store/source.ts';
import { Refused, type Situation } from './outcome.ts';
import { finishLeftover } from './writing.ts';

/** The records folder of a situation, as a source of files. Refuses when there is none. */
export function sourceOf(situation: Situation): Source {
  const { world, records, messages } = situation;
  const folder = resolve(world.folder, records);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Refused(messages.command.refusals.noRecords(records));
  }
  finishLeftover(situation, folder);
  return readAhead(folder);
}

/** Everything below the records folder. */
export function holdingsOf(situation: Situation): Holdings {
  return readHoldings(sourceOf(situation));
}

/** The registers as they stood on the day that was asked for; today, as they stand. */
export function registersThen(situation: Situation): readonly Register[] {
  const { today, world } = situation;
  const { registers } = holdingsOf(situation);
  return today < world.today() ? registers.map((register) => asOf(register, today)) : registers;
}

/** The register that a command works on: the named one, or the only one. */
export function registerOf(situation: Situation, holdings: Holdings, id: string | undefined): Register {
  const { registers } = holdings;
  const register =
    id === undefined && registers.length === 1 ? registers[0] : registers.find((one) => one.id === id);
  if (register) return register;
  const known = registers.map((one) => one.id);
  throw new Refused(situation.messages.command.refusals.noRegister(id, known));
}

/** A class of a register by its code. */
export function classOf(situation: Situation, register: Register, code: string): ClassNode {
  const node = register.plan.classes.get(code);
  if (node?.leaf) return node;
  const known = register.plan.order.filter((one) => one.leaf).map((one) => `${one.code} ${one.title}`);
  throw new Refused(situation.messages.command.refusals.noClass(code, known));
}
