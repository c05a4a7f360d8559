import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import type { Review } from '../domain/review.ts';
import { judge, type Verdict } from '../gate/gate.ts';
import type { FileChange, Proposal, Proposer } from '../gate/proposal.ts';
import type { RuleId } from '../rules/index.ts';
import { readChanges } from '../store/read-changes.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { changesBetween } from './check-rule.ts';
import { office } from './gate-office.ts';
import { type Files, memorySource } from './memory-source.ts';

/** Files laid over others; `null`: it is removed. */
export type Laid = Readonly<Record<string, Files[string] | null>>;

/** A change of the {@link office} that asks to be merged. Paths below the records folder. */
export interface GateSpecimen {
  /** Laid over the office: what is merged. */
  readonly base?: Laid;
  /** Laid over the base: what is proposed. */
  readonly head: Laid;
  /** Beside the records folder: what is proposed there, by its path in the repository. */
  readonly beside?: readonly string[];
  /** Git's mode of files that are not plain. */
  readonly modes?: Readonly<Record<string, string>>;
  /** `name word [time] [commit]`: the commit proposed and 2024-07-05 at ten unless told. Logins begin with `@`. */
  readonly words?: readonly string[];
  /** Who proposes it; 李娟 by her login unless told. */
  readonly proposer?: Proposer;
  readonly strays?: Proposal['strays'];
  readonly sayings?: Proposal['sayings'];
  readonly conflicts?: readonly string[];
  /** Default: 2024-07-05. */
  readonly today?: string;
}

/** A specimen of a rule of the gate, and where the rule must speak: paths of the repository. */
type RuleSpecimen = GateSpecimen & { readonly expect?: readonly string[] };

/** The three kinds of specimen that every rule has, each with a name that says what it shows. */
interface Specimens {
  readonly guilty: Readonly<Record<string, RuleSpecimen>>;
  readonly innocent: Readonly<Record<string, RuleSpecimen>>;
  readonly boundary: Readonly<Record<string, RuleSpecimen>>;
}

/** A verdict in few words. */
export interface Told {
  readonly verdict: Verdict['verdict'];
  /** `act number` */
  readonly acts: readonly string[];
  /** `step role: people` */
  readonly needs: readonly string[];
  /** `step role: person` */
  readonly given: readonly string[];
  /** `person why` */
  readonly ignored: readonly string[];
  /** `rule path` */
  readonly findings: readonly string[];
}

/** Tests one rule of the gate on its specimens: it speaks where it must, and nowhere else. */
export function checkGate(rule: RuleId, specimens: Specimens): void {
  describe(rule, () => {
    for (const [kind, named] of Object.entries(specimens) as [keyof Specimens, Specimens['guilty']][]) {
      for (const [name, specimen] of Object.entries(named)) {
        test(`${kind}: ${name}`, () => {
          const { expect: expected = [] } = specimen;
          if (kind === 'guilty') expect(expected, 'a guilty specimen says where').not.toEqual([]);
          const { verdict, findings } = told(judge(proposed(specimen)));
          expect(findings.filter((one) => one.startsWith(`${rule} `))).toEqual(
            [...expected].sort().map((path) => `${rule} ${path}`),
          );
          if (expected.length > 0) expect(verdict).toBe('fail');
        });
      }
    }
  });
}

/** The commit of every specimen. */
export const commit = 'c'.repeat(40);

/** Builds the proposal of a specimen. */
export function proposed(specimen: GateSpecimen): Proposal {
  const base = laid(office, specimen.base ?? {});
  const head = laid(base, specimen.head);
  const [before, after] = [base, head].map((files) => readHoldings(memorySource(files)));
  const changed = changesBetween(base, head);
  const modes = specimen.modes ?? {};
  const within = changed.map(({ path, kind }): FileChange => {
    return {
      path: `records/${path}`,
      kind,
      mode: kind === 'removed' ? undefined : (modes[path] ?? '100644'),
    };
  });
  const others = (specimen.beside ?? []).map(
    (path): FileChange => ({ path, kind: 'added', mode: modes[path] ?? '100644' }),
  );
  return {
    folder: 'records',
    base: before!,
    head: after!,
    files: [...within, ...others].sort((a, b) => (a.path < b.path ? -1 : 1)),
    changes: readChanges(changed, before!.registers),
    commit,
    proposer: specimen.proposer ?? { login: 'lijuan' },
    reviews: (specimen.words ?? []).map(wordOf),
    strays: specimen.strays ?? [],
    sayings: specimen.sayings ?? [],
    conflicts: specimen.conflicts ?? [],
    today: (specimen.today ?? '2024-07-05') as Day,
  };
}

/** Files with others laid over them. */
function laid(files: Files, over: Laid): Files {
  return Object.fromEntries(
    Object.entries({ ...files, ...over }).flatMap(([path, file]) => (file === null ? [] : [[path, file]])),
  );
}

function wordOf(text: string): Review {
  const [who = '', word, at = '2024-07-05T10:00:00+08:00', on = commit] = text.split(' ');
  const by = who.startsWith('@') ? { login: who.slice(1) } : { name: who };
  return { by, word: word as Review['word'], at, commit: on };
}

/** Puts a verdict into few words. */
export function told({ verdict, decisions, ignored, faults }: Verdict): Told {
  return {
    verdict,
    acts: decisions.map(({ act }) => `${act.act} ${act.number}`),
    needs: decisions.flatMap(({ missing }) =>
      missing.map(({ order, step, people }) => `${order} ${step}: ${people.join(' ')}`),
    ),
    given: decisions.flatMap(({ given }) =>
      given.map(({ order, step, approval }) => `${order} ${step}: ${approval.person.name}`),
    ),
    ignored: ignored.map(({ person, why }) => `${person} ${why}`),
    findings: faults.map(({ rule, fault }) => `${rule.id} ${fault.at.path}`).sort(),
  };
}
