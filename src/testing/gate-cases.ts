import type { Day } from '../domain/day.ts';
import type { Review } from '../domain/review.ts';
import { judge } from '../gate/gate.ts';
import type { GateCase, Layer, ProposedVariant, Replacements, Word } from '../regulations/cases.ts';
import { sampleOf } from '../regulations/shipped.ts';
import { readChanges } from '../store/read-changes.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { reworded, sampleFiles } from './cases.ts';
import { changesBetween } from './check-rule.ts';
import { memorySource } from './memory-source.ts';

const commit = 'c'.repeat(40);

/**
 * What the gate decides on a variation: `pass`; `wait` and the roles that are missing; `fail` and the rules that
 * speak against it.
 */
function decided(one: GateCase, variant: ProposedVariant, off?: Replacements): string[] {
  const today = (variant['as-of'] ?? one['as-of'] ?? sampleOf(one.regulation).asOf) as Day;
  const filesOf = (...layers: readonly (Layer | undefined)[]) =>
    reworded(sampleFiles(one.regulation, one.merged, ...layers), { ...one.wording, ...off });
  const [base, head] = [filesOf(), filesOf(one.files, variant.files)];
  const [before, after] = [base, head].map((files) => readHoldings(memorySource(files)));
  const changed = changesBetween(base, head);
  const { verdict, decisions, faults } = judge({
    folder: '',
    base: before!,
    head: after!,
    files: changed.map(({ path, kind }) => ({ path, kind, mode: kind === 'removed' ? undefined : '100644' })),
    changes: readChanges(changed, before!.registers),
    commit,
    proposer: { signed: [variant.proposer ?? one.proposer] },
    reviews: (variant.words ?? []).map((word, index) => reviewOf(word, index, today)),
    strays: [],
    sayings: [],
    conflicts: [],
    today,
  });
  if (verdict === 'fail') return [verdict, ...new Set(faults.map(({ rule }) => rule.id))];
  return [verdict, ...decisions.flatMap(({ missing }) => missing.map(({ step }) => step))];
}

function reviewOf({ by, at, word = 'approved' }: Word, index: number, today: Day): Review {
  const hour = String(9 + index).padStart(2, '0');
  return { by: { name: by }, word, at: `${today}T${at ?? `${hour}:00`}:00+08:00`, commit };
}

/** What the gate should have decided on a case's proposals and did not. Empty: the case holds. */
export function misjudged(one: GateCase): string[] {
  const failures: string[] = [];
  const compare = (variant: ProposedVariant, wanted: readonly string[]) => {
    const found = decided(one, variant);
    if (found.join(' ') !== wanted.join(' '))
      failures.push(`${variant.what}: expected ${wanted.join(' ')}, got ${found.join(' ')}`);
  };
  for (const variant of one.guilty) {
    const { missing = [], finding } = variant;
    const failing = finding === undefined ? [] : [finding];
    compare(variant, missing.length > 0 ? ['wait', ...missing] : ['fail', ...failing]);
  }
  for (const variant of one.innocent) compare(variant, ['pass']);
  return failures;
}

/** The proposals of a case on which the gate decides otherwise once what is proved is taken out of the regulation. */
export function decidedOtherwise(one: GateCase): string[] {
  return [...one.guilty, ...one.innocent]
    .filter((variant) => decided(one, variant).join(' ') !== decided(one, variant, one.off).join(' '))
    .map(({ what }) => what);
}
