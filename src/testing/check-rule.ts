import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../domain/day.ts';
import { languages } from '../locales/index.ts';
import { findingsOf } from '../report/findings.ts';
import { checkHoldings, type RuleFault } from '../rules/check.ts';
import type { RuleId } from '../rules/index.ts';
import { locate } from '../store/locate.ts';
import { readChanges } from '../store/read-changes.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { bytesOf, type Files, memorySource } from './memory-source.ts';
import { miniature } from './miniature.ts';

/** Files laid over the miniature register; a line that ends in `#! rule-id` is where that rule must speak. */
export interface Specimen {
  readonly files: Files;
  /** Paths of the miniature that are taken away. */
  readonly without?: readonly string[];
  /** The miniature, with these files laid over it, is the base that the files are compared with. */
  readonly base?: Files;
  /** Default: 2024-06-30. */
  readonly today?: string;
  /** Where the rule must speak in files that cannot carry a mark: `path:line`. */
  readonly expect?: readonly string[];
}

/** The three kinds of specimen that every rule has, each with a name that says what it shows. */
export interface Specimens {
  readonly guilty: Readonly<Record<string, Specimen>>;
  readonly innocent: Readonly<Record<string, Specimen>>;
  /** On the line between the two: the last day allowed, the thousandth number … */
  readonly boundary: Readonly<Record<string, Specimen>>;
}

/** Tests one rule on its specimens: it speaks on each marked line, and nowhere else. */
export function checkRule(rule: RuleId, specimens: Specimens): void {
  describe(rule, () => {
    for (const [kind, named] of Object.entries(specimens) as [keyof Specimens, Specimens['guilty']][]) {
      for (const [name, specimen] of Object.entries(named)) {
        test(`${kind}: ${name}`, () => {
          const expected = marks(specimen, rule);
          if (kind === 'guilty') expect(expected, 'a guilty specimen marks its lines').not.toEqual([]);
          const spoken = spokenOn(specimen).filter((one) => one.fault.rule.id === rule);
          expect(spoken.map(({ path, line }) => `${path}:${line}`).sort()).toEqual(expected);
          for (const { fault } of spoken) expectWhole(fault);
        });
      }
    }
  });
}

/** In every language the message is a whole sentence, and the place is named: no fact of it may be missing. */
function expectWhole(fault: RuleFault): void {
  const { field = ['file'] } = fault.fault.at;
  expect(field.map(String), 'where the value stands').not.toEqual([]);
  expect(field.map(String)).not.toContain('');
  for (const messages of Object.values(languages)) {
    const [said] = findingsOf([fault], () => ({ line: 1, column: 1 }), messages, '');
    for (const text of [said!.message, said!.fix]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  }
}

/** All faults of a specimen with their lines. */
export function faultsOf(specimen: Specimen): { rule: string; path: string; line: number; column: number }[] {
  return spokenOn(specimen).map(({ fault, ...place }) => ({ rule: fault.rule.id, ...place }));
}

function spokenOn(specimen: Specimen) {
  const without = new Set(specimen.without);
  const kept = Object.fromEntries(Object.entries(miniature).filter(([path]) => !without.has(path)));
  const files: Files = { ...kept, ...specimen.files };
  const holdings = readHoldings(memorySource(files));
  const base = specimen.base && { ...miniature, ...specimen.base };
  const changes = base ? readChanges(changesBetween(base, files), holdings.registers) : [];
  const today = parseDay(specimen.today ?? '2024-06-30') as Day;
  return checkHoldings(holdings, changes, today).map((fault) => {
    const { at } = fault.fault;
    const text = new TextDecoder().decode(bytesOf(files[at.path] ?? ''));
    return { fault, path: at.path, ...locate(text, at) };
  });
}

/** What differs between two states of a records folder. */
export function changesBetween(base: Files, files: Files) {
  return [...new Set([...Object.keys(base), ...Object.keys(files)])].sort().flatMap((path) => {
    const [before, after] = [base[path], files[path]].map((file) =>
      file === undefined ? undefined : bytesOf(file),
    );
    if (before && after && Buffer.compare(before, after) === 0) return [];
    const kind = !before ? ('added' as const) : after ? ('modified' as const) : ('removed' as const);
    return [{ path, kind, before }];
  });
}

function marks({ files, expect: others = [] }: Specimen, rule: RuleId): string[] {
  const marked = Object.entries(files).flatMap(([path, file]) =>
    typeof file !== 'string'
      ? []
      : file.split('\n').flatMap((line, index) => {
          const ids = /#! ([a-z -]+)$/.exec(line)?.[1]?.split(' ') ?? [];
          return ids.includes(rule) ? [`${path}:${index + 1}`] : [];
        }),
  );
  return [...marked, ...others].sort();
}
