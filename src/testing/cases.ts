import type { Day } from '../domain/day.ts';
import type { Case, Layer, Replacements, Variant } from '../regulations/cases.ts';
import { regulationText, type SampleFields, sampleOf, sampleText } from '../regulations/shipped.ts';
import { checkHoldings } from '../rules/check.ts';
import type { Rule } from '../rules/rule.ts';
import { readChanges } from '../store/read-changes.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { changesBetween } from './check-rule.ts';
import { type Files, memorySource } from './memory-source.ts';

/** The files of a sample as a records folder. */
export function sampleFiles(regulation: string, ...layers: readonly (Layer | undefined)[]): Files {
  const merged: Record<string, SampleFields> = { ...sampleOf(regulation).files };
  for (const [path, patch] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
    if (patch === '~') delete merged[path];
    else {
      const fields = Object.entries({ ...merged[path], ...patch }).filter(([, value]) => value !== '~');
      merged[path] = Object.fromEntries(fields);
    }
  }
  const files = Object.entries(merged).map(([path, fields]) => [placeOf(path), sampleText(fields)] as const);
  return { 'register/regulation.md': regulationText(regulation), ...Object.fromEntries(files) };
}

function placeOf(path: string): string {
  return path.includes('/') ? `register/${path}` : path;
}

/** The files with another wording of the regulation. @throws Error where the regulation has no such text */
export function reworded(files: Files, replacements: Replacements = {}): Files {
  const path = 'register/regulation.md';
  const text = Object.entries(replacements).reduce((said, [from, to]) => {
    if (!said.includes(from)) throw new Error(`the regulation has no "${from}"`);
    return said.replace(from, to);
  }, files[path] as string);
  return { ...files, [path]: text };
}

/** Where the rules speak about a variant: `rule path field`, the register's folder left out. */
function spoken(one: Case, variant: Variant, active?: readonly Rule[]): string[] {
  const today = (variant['as-of'] ?? one['as-of'] ?? sampleOf(one.regulation).asOf) as Day;
  const files = reworded(sampleFiles(one.regulation, one.files, variant.files), variant.regulation);
  const holdings = readHoldings(memorySource(files));
  const changed = one['against-base'] ? changesBetween(sampleFiles(one.regulation, one.files), files) : [];
  const changes = readChanges(changed, holdings.registers);
  return checkHoldings(holdings, changes, today, active)
    .filter(({ rule }) => active === undefined || active.includes(rule))
    .map(({ rule, fault: { at } }) =>
      [rule.id, at.path.replace(/^register\//, ''), ...(at.field ?? [])].join(' '),
    );
}

/** What a case's variants should have shown and did not. Empty: the case holds. */
export function failuresOf(one: Case, active?: readonly Rule[]): string[] {
  const failures: string[] = [];
  for (const variant of one.guilty) {
    const wanted = [one.rule, ...(variant.at ?? '').split(' ')].join(' ').trim();
    const said = spoken(one, variant, active);
    if (!said.some((place) => place === wanted || place.startsWith(`${wanted} `)))
      failures.push(`guilty: ${variant.what}: expected ${wanted}, got ${said.join(' | ') || 'nothing'}`);
  }
  for (const variant of one.innocent) {
    const said = spoken(one, variant, active).filter((place) => place.startsWith(`${one.rule} `));
    if (said.length > 0) failures.push(`innocent: ${variant.what}: ${said.join(' | ')}`);
  }
  return failures;
}
