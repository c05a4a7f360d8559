import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Register } from '../../src/domain/register.ts';
import type { ImportMap } from '../../src/exchange/map.ts';
import { mapFault, type PlannedRecord, planImport } from '../../src/exchange/plan-import.ts';
import { readCsv, type Table } from '../../src/exchange/table.ts';
import type { FaultWords } from '../../src/locales/messages.ts';
import { checkHoldings } from '../../src/rules/check.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { diskSource, overlaid, type Source } from '../../src/store/source.ts';
import { fileText } from '../../src/store/write.ts';
import { writeFiles } from '../../src/store/write-files.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { readMap } from '../read-map.ts';

/** A row that was not taken, and why. */
interface RefusedRow {
  readonly line: number;
  readonly reason: string;
}

/**
 * Takes the rows of a table into a register. What is there already stays as it is; a row that cannot be taken
 * is reported with its line and reason; the others are written after the whole register, as it would then be,
 * has been checked.
 */
export function importTable(
  situation: Situation,
  file: string,
  options: { map: string; dryRun?: boolean },
): Answer {
  const { messages, world } = situation;
  const words = messages.command.imports;
  const map = readMap(situation, resolve(world.folder, options.map));
  const table = readTable(situation, file);
  const misfit = mapFault(table, map);
  if (misfit?.fault === 'twice-column') throw new Refused(words.twiceColumn(misfit.column));
  if (misfit?.fault === 'unused-column') throw new Refused(words.unusedColumn(misfit.column));
  if (misfit) throw new Refused(words.noColumn(misfit.column, table.headings));
  const folder = resolve(world.folder, situation.records);
  const files = new Map<string, string>();
  const source = withRegulation(situation, folder, map, resolve(world.folder, dirname(options.map)), files);
  const register = readHoldings(source).registers.find(({ id }) => id === map.register);
  if (!register) throw new Refused(messages.command.refusals.noRegister(map.register, []));
  const plan = planImport(table, map, register);
  const refused: RefusedRow[] = plan.refused.map(({ line, fault }) => ({
    line,
    reason: words.reasons(fault),
  }));
  const changed = plan.records.filter((record) => record.exists && differs(record, source, register));
  const fresh = plan.records.filter((record) => !record.exists);
  const objections = objectionsTo(situation, source, fresh);
  refused.push(...objections.values());
  const taken = fresh.filter(({ path }) => !objections.has(path));
  for (const record of taken) files.set(record.path, textOf(record));
  if (!options.dryRun)
    writeFiles(
      folder,
      'import',
      [...files].map(([path, text]) => ({ path, text })),
    );
  const result = {
    added: taken.length,
    same: plan.records.length - fresh.length - changed.length,
    changed: changed.map(({ line, number }) => ({ line, number })),
    refused: refused.sort((a, b) => a.line - b.line),
    dryRun: options.dryRun ?? false,
  };
  const report = () =>
    [
      ...result.refused.map(({ line, reason }) => words.refusedRow(line, reason)),
      ...result.changed.map(({ line, number }) => words.changedRow(line, number)),
      words.summary({ ...result, changed: changed.length, refused: refused.length }),
    ].join('\n');
  return { ...answer(situation, result, report), exitCode: refused.length + changed.length > 0 ? 1 : 0 };
}

function readTable(situation: Situation, file: string): Table {
  const { refusals, imports } = situation.messages.command;
  const path = resolve(situation.world.folder, file);
  if (!existsSync(path)) throw new Refused(refusals.noFile(file));
  const table = readCsv(readFileSync(path));
  if ('reason' in table) throw new Refused(imports.badCsv(table.line, table.reason));
  return table;
}

/** The records folder, with the map's regulation, empty people and stores where they are not there yet. */
function withRegulation(
  { messages }: Situation,
  folder: string,
  map: ImportMap,
  mapFolder: string,
  files: Map<string, string>,
): Source {
  const beneath: Source = existsSync(folder)
    ? diskSource(folder)
    : { files: () => [], read: () => undefined };
  const regulation = `${map.register}/regulation.md`;
  if (!existsSync(`${folder}/${regulation}`) && map.regulation !== undefined) {
    const given = resolve(mapFolder, map.regulation);
    if (!existsSync(given)) throw new Refused(messages.command.refusals.noFile(map.regulation));
    files.set(regulation, readFileSync(given, 'utf8'));
    if (!existsSync(`${folder}/people.md`)) files.set('people.md', '---\npeople: []\n---\n');
    if (!existsSync(`${folder}/stores.md`)) files.set('stores.md', '---\nrooms: []\n---\n');
  }
  return overlaid(beneath, new Map(files));
}

/** What the rules say against rows, by the path they would be written to: the first error of each. */
function objectionsTo({ messages, today }: Situation, source: Source, fresh: readonly PlannedRecord[]) {
  const texts = new Map(fresh.map((record) => [record.path, textOf(record)]));
  const lines = new Map(fresh.map(({ path, line }) => [path, line]));
  const objections = new Map<string, RefusedRow>();
  for (const { rule, fault } of checkHoldings(readHoldings(overlaid(source, texts)), [], today)) {
    const line = lines.get(fault.at.path);
    if (line === undefined || rule.severity !== 'error' || objections.has(fault.at.path)) continue;
    const { words } = messages.rules[rule.id as keyof typeof messages.rules];
    const { message } = (words as (facts: unknown) => FaultWords)(fault.facts);
    objections.set(fault.at.path, { line, reason: `[${rule.id}] ${message}` });
  }
  return objections;
}

function differs(record: PlannedRecord, source: Source, register: Register): boolean {
  if (!register.records.some(({ path }) => path === record.path)) return true;
  const bytes = source.read(record.path, 64 * 1024);
  return bytes === undefined || new TextDecoder().decode(bytes) !== textOf(record);
}

function textOf({ fields, body }: PlannedRecord): string {
  return fileText(fields, body);
}
