import type { PlannedRecord } from '../../src/exchange/rows/plan-import.ts';
import type { Source } from '../../src/store/source.ts';
import type { Plan } from '../../src/store/write-plan.ts';
import { newFaults, wordsOfFault } from '../objections.ts';
import { Refused, type Situation } from '../outcome.ts';
import type { RefusedRow } from './report.ts';

/**
 * What the rules say against rows, each row’s errors in the order of the rules. Errors that are no row's fault refuse the whole import.
 * @param open whether it is not said yet who changes records and why, so that the change entries are missing
 */
export function importObjections(
  situation: Situation,
  source: Source,
  plan: Plan,
  records: readonly PlannedRecord[],
  open: boolean,
): RefusedRow[] {
  if (plan.files.length === 0) return [];
  const lines = new Map(records.map(({ path, known, line }) => [known?.record.path ?? path, line] as const));
  const found: RefusedRow[] = [];
  const others: ReturnType<typeof wordsOfFault>[] = [];
  for (const one of newFaults(situation, source, plan)) {
    if (open && one.rule.id === 'record-rewritten') continue;
    const line = lines.get(one.fault.at.path);
    const { message, fix } = wordsOfFault(situation, one);
    if (line === undefined) others.push({ message, fix });
    else found.push({ line, column: undefined, message: `[${one.rule.id}] ${message}`, fix });
  }
  const { command, imports } = situation.messages;
  if (others.length > 0 && found.length === 0)
    throw new Refused(command.acting.forbidden(imports.name, others.slice(0, 10)));
  return found;
}
