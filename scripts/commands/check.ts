import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Change } from '../../src/domain/change.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Holdings } from '../../src/domain/register.ts';
import { type ChangedFile, changedSince } from '../../src/history/repository.ts';
import { shownEffects } from '../../src/report/effects.ts';
import { type CheckReport, findingsOf } from '../../src/report/findings.ts';
import { type Format, formats, render } from '../../src/report/reporter.ts';
import { checkHoldings } from '../../src/rules/check.ts';
import { type Effect, effectsOf } from '../../src/rules/effect.ts';
import { readChanges } from '../../src/store/read-changes.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { overlaid, type Source } from '../../src/store/source.ts';
import { sourceOf } from '../holdings.ts';
import { locateIn } from '../locate-in.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';

/** Checks the whole register; with a base, also what changed since. */
export async function check(
  situation: Situation,
  options: { base?: string; format?: string },
): Promise<Answer> {
  const { messages, today, records } = situation;
  const format = situation.json ? 'json' : (options.format ?? 'terminal');
  if (!Object.hasOwn(formats, format)) {
    throw new Refused(messages.command.refusals.badWord('--format', format, Object.keys(formats)));
  }
  const source = sourceOf(situation);
  const folder = resolve(situation.world.folder, records);
  const { base } = options;
  // Git works while the register is read: its processes are started before, and heard after.
  const asked = base === undefined ? undefined : changedSince(folder, base, situation.world.env);
  if (asked) await setTimeout(20);
  const holdings = readHoldings(source);
  const changes: Change[] = [];
  let effects: Effect[] = [];
  if (asked && base !== undefined) {
    const files = await asked;
    if (files === 'no-commit') throw new Refused(messages.command.refusals.noCommit(base));
    if (files === 'not-a-repository') throw new Refused(messages.command.refusals.notARepository(records));
    changes.push(...readChanges(files, holdings.registers));
    effects = regulationEffects(source, files, holdings, today);
  }
  const faults = checkHoldings(holdings, changes, today);
  const root = records.replace(/\/+$/, '');
  const report: CheckReport = {
    asOf: today,
    records: holdings.registers.reduce((sum, register) => sum + register.records.length, 0),
    findings: findingsOf(faults, locateIn(source), messages, root),
    ...(effects.length > 0 && { effects: shownEffects(effects, locateIn(source), messages, root) }),
  };
  return render(format as Format, report, messages);
}

/** What changed regulations do: the same files are read once more, under the regulations of the base. */
function regulationEffects(
  source: Source,
  files: readonly ChangedFile[],
  holdings: Holdings,
  today: Day,
): Effect[] {
  const regulations = files.filter(({ path }) => /^[^/]+\/regulation\.md$/.test(path));
  const before = new Map(
    regulations.flatMap(({ path, before }) => (before ? [[path, new TextDecoder().decode(before)]] : [])),
  );
  if (before.size === 0) return [];
  const changed = new Set([...before.keys()].map((path) => path.split('/')[0]!));
  return effectsOf(readHoldings(overlaid(source, before)), holdings, changed, today);
}
