import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Register } from '../../src/domain/register.ts';
import type { ColumnWords } from '../../src/exchange/record-columns.ts';
import type { ImportMap } from '../../src/exchange/rows/map.ts';
import { type PlannedRecord, rowPlanner } from '../../src/exchange/rows/plan-import.ts';
import type { RowFault } from '../../src/exchange/rows/row-fault.ts';
import type { Table } from '../../src/exchange/tables/table.ts';
import { readAhead } from '../../src/store/read-ahead.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import type { Source } from '../../src/store/source.ts';
import { writeFiles } from '../../src/store/write-files.ts';
import type { PlannedFile } from '../../src/store/write-plan.ts';
import { Refused, type Situation } from '../outcome.ts';
import { type ProposeOptions, propose } from '../propose.ts';
import { sealedPlan } from '../sealing/sealed-plan.ts';
import type { Progress } from '../world.ts';
import { carryOut } from '../writing.ts';
import { newRegisterFiles, sourceWith } from './new-register.ts';
import { importObjections } from './objections.ts';
import { changeEntries, entriesDue, filesOf } from './plan.ts';
import type { RefusedRow } from './report.ts';

/** Who imports, how, and whether at all. */
export interface ImportOptions extends ProposeOptions {
  readonly dryRun?: boolean;
  readonly propose?: boolean;
  readonly map?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** A table, and how its rows become records. */
export interface Import {
  readonly table: Table;
  readonly map: ImportMap;
  readonly words: readonly ColumnWords[];
  readonly options: ImportOptions;
  readonly progress: Progress | undefined;
}

/** What came of an import. */
export interface CarriedOut {
  readonly records: readonly PlannedRecord[];
  readonly refused: readonly (RefusedRow & { readonly fault?: RowFault })[];
  readonly more?: object;
  readonly after?: readonly string[];
}

/** What an import would do, decided on a register as it stands. */
interface Decision extends CarriedOut {
  readonly files: readonly PlannedFile[];
  /** Puts the keys of what was sealed on the ring. */
  readonly keep: () => void;
}

/** There is nothing to write: a trial, a row that is wrong, or nothing new. */
class Unwritten extends Error {}

/** Decides what each row becomes, and writes or proposes all of it, or nothing. */
export async function carryOutImport(situation: Situation, task: Import): Promise<CarriedOut> {
  const { messages, world, records } = situation;
  const { options, map, progress } = task;
  const folder = resolve(world.folder, records);
  let decision: Decision | undefined;
  const decide = async (source: Source, pending: readonly string[] = []) => {
    decision = await decided(situation, task, source, pending);
    const { files, refused, keep } = decision;
    if (options.dryRun || refused.length > 0 || files.length === 0) throw new Unwritten();
    await progress?.at(0.85, messages.imports.steps.write);
    const number = `import-${digestOf(files)}`;
    if (pending.includes(number)) throw new Refused(messages.imports.alreadyProposed(number));
    keep();
    return { plan: { name: `import ${map.register}`, files }, number };
  };
  try {
    if (options.propose) {
      const { proposed } = await propose(situation, options, decide);
      const after = [messages.sharing.proposed(proposed.branch, proposed.url)];
      return { ...decision!, more: proposed, after };
    }
    if (existsSync(folder) && !options.dryRun) await carryOut(situation, decide);
    else {
      const { plan } = await decide(existsSync(folder) ? readAhead(folder) : nothing);
      writeFiles(folder, plan.name, plan.files);
    }
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
  }
  return decision!;
}

const nothing: Source = { files: () => [], read: () => undefined };

async function decided(
  situation: Situation,
  task: Import,
  source: Source,
  pending: readonly string[],
): Promise<Decision> {
  const { messages } = situation;
  const { map, options } = task;
  const fresh = newRegisterFiles(situation, source, map, options.map);
  if (options.propose && fresh.length > 0) throw new Refused(messages.imports.newRegister(map.register));
  const found = readHoldings(sourceWith(source, fresh)).registers.find(({ id }) => id === map.register);
  if (!found) throw new Refused(messages.command.refusals.noRegister(map.register, []));
  const register = { ...found, unread: new Set([...found.unread, ...pending]) };
  const { records, refused } = await planned(situation, task, register);
  await task.progress?.at(0.45, messages.imports.steps.check);
  const due = entriesDue(records).length;
  const terms = refused.length > 0 || due === 0 ? undefined : await whoAndWhy(situation, options, due);
  const entries = terms ? changeEntries(register, situation.today, records, terms) : [];
  const clear = [...fresh, ...records.flatMap((record) => filesOf(source, record)), ...entries];
  const { plan, keep } = await sealedPlan(situation, register, { name: 'import', files: clear });
  const { files } = plan;
  const objections = importObjections(situation, source, plan, records, entries.length === 0);
  const after =
    due > 0 && !terms
      ? [messages.imports.needsWhy(due)].map(
          ({ message, fix }) => `${message}\n${messages.command.fix}${fix}`,
        )
      : [];
  return {
    files,
    keep,
    records,
    refused: [...refused, ...objections],
    after,
  };
}

/** Goes through the rows, a thousand at a time. */
async function planned(
  situation: Situation,
  { table, map, words, progress }: Import,
  register: Register,
): Promise<{ records: PlannedRecord[]; refused: CarriedOut['refused'] }> {
  const { imports, command } = situation.messages;
  const { assign } = map.number;
  if (assign !== undefined && !register.plan.classes.get(assign)?.leaf) {
    const known = register.plan.order.filter(({ leaf }) => leaf).map(({ code, title }) => `${code} ${title}`);
    throw new Refused(command.refusals.noClass(assign, known));
  }
  const plan = rowPlanner(table, { map, register, today: situation.today, words });
  const records: PlannedRecord[] = [];
  const refused: (RefusedRow & { fault: RowFault })[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (index % 1000 === 0) await progress?.at(0.1 + (0.3 * index) / table.rows.length, imports.steps.plan);
    const one = plan(row);
    if (!('reason' in one)) records.push(one);
    else {
      const column = 'column' in one ? one.column : undefined;
      refused.push({ line: row.line, column, fault: one, ...imports.reasons(one) });
    }
  }
  return { records, refused };
}

/** Who changes records and why; asked at the terminal, and left open in a trial. */
async function whoAndWhy(
  { world, messages, json }: Situation,
  { by, reason, dryRun }: ImportOptions,
  due: number,
): Promise<{ by: string; reason: string } | undefined> {
  if (by && reason) return { by, reason };
  if (dryRun) return undefined;
  const { needsWhy, ask } = messages.imports;
  if (!world.ask || json) throw new Refused(needsWhy(due));
  const said = [by, reason];
  for (const [index, question] of [ask.by, ask.reason].entries())
    said[index] ||= (await world.ask(question, () => undefined))?.trim();
  if (!said[0] || !said[1]) throw new Refused(needsWhy(due));
  return { by: said[0], reason: said[1] };
}

function digestOf(files: readonly PlannedFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex').slice(0, 10);
}
