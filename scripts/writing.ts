import { resolve } from 'node:path';
import { readAhead } from '../src/store/read-ahead.ts';
import type { Source } from '../src/store/source.ts';
import { Taken } from '../src/store/write-journal.ts';
import { Busy, locked } from '../src/store/write-lock.ts';
import { hasLeftover, lastWrite, type Plan, recover, writePlan } from '../src/store/write-plan.ts';
import { Refused, type Situation } from './outcome.ts';

/** How often a decision is taken anew because another command wrote in the meantime. */
const most = 20;

/**
 * Decides on the records as they are, and writes what was decided: all of it or nothing. Where another command has
 * written in the meantime, the decision is taken anew, on what is there now.
 * @throws Refused when it is refused, or cannot be written
 */
export async function carryOut<Decision extends { readonly plan: Plan }>(
  situation: Situation,
  decide: (source: Source) => Promise<Decision> | Decision,
): Promise<Decision> {
  const folder = resolve(situation.world.folder, situation.records);
  const { acting } = situation.messages.command;
  let taken = '';
  for (let times = 0; times < most; times += 1) {
    finishLeftover(situation, folder);
    const mark = lastWrite(folder);
    const decision = await decide(readAhead(folder));
    try {
      const isWritten = locked(folder, () => {
        if (hasLeftover(folder) || lastWrite(folder) !== mark) return false;
        writePlan(folder, decision.plan, situation.world.beforeWrite);
        return true;
      });
      if (isWritten) return decision;
    } catch (error) {
      if (!(error instanceof Taken)) throw diskRefusal(situation, error);
      // The same path a second time is no other clerk: it will stay as it is.
      if (error.path === taken) break;
      taken = error.path;
    }
  }
  throw new Refused(taken === '' ? acting.busy() : acting.taken(taken));
}

/** Brings to an end what a command left unfinished that was cut off, and says so. */
export function finishLeftover(situation: Situation, folder: string): void {
  if (!hasLeftover(folder)) return;
  const { world, messages } = situation;
  try {
    const leftover = locked(folder, () => recover(folder, world.beforeWrite));
    if (leftover) world.say(`${messages.command.acting.leftover(leftover.name, leftover.outcome)}\n`);
  } catch (error) {
    throw diskRefusal(situation, error);
  }
}

/** What the disk does not let us do is no bug of ours: a refusal instead of such an error, any other as it is. */
export function diskRefusal({ messages, records }: Situation, error: unknown): unknown {
  const { acting } = messages.command;
  if (error instanceof Busy) return new Refused(acting.busy());
  const { code = '', path } = error as NodeJS.ErrnoException;
  const disk = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR'].includes(code);
  return disk ? new Refused(acting.notWritable(path ?? records)) : error;
}
