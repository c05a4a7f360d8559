import { expect } from 'vitest';
import { proposalOf } from '../../scripts/proposal-of.ts';
import { signedWords } from '../../scripts/words-on.ts';
import type { Day } from '../domain/day.ts';
import type { Review } from '../domain/review.ts';
import { judge } from '../gate/gate.ts';
import type { Proposer } from '../gate/proposal.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { gateReport, gateText } from '../report/gate.ts';
import { type Told, told } from './check-gate.ts';
import { office } from './gate-office.ts';
import {
  addCommits,
  type Content,
  type TemporaryRepository,
  type TestCommit,
} from './temporary-repository.ts';

/** Files of a commit below the records folder; a path that begins with `/` is from the repository's top. */
export type Tree = Readonly<Record<string, Content>>;

/** What somebody tries, on a real repository. */
export interface Attempt {
  /** Merged before. */
  readonly base?: Tree;
  /** The proposal: a commit each; or made by hand, from the commit it stands on: the id of its newest commit. */
  readonly head:
    | Tree
    | readonly (Tree | TestCommit)[]
    | ((base: string, repository: TemporaryRepository) => string);
  /** Merged by others since. */
  readonly moved?: Tree;
  /** `login word [time] [commit]`; all who approve anything, in their order, unless told. */
  readonly words?: readonly string[] | 'signed';
  readonly proposer?: Proposer;
  /** Done before it is judged, for what is prepared beside it. */
  readonly before?: (head: string, repository: TemporaryRepository) => void;
  readonly today?: string;
}

/** An attempt, what the gate says against it, and the same without the trick, which passes. */
export interface Attack extends Attempt {
  /** `rule path` of each finding, the records folder left out; or `person why` of each word that must not count. */
  readonly refused: readonly string[] | { readonly ignored: readonly string[] };
  /** What the honest would have done. */
  readonly honest: Partial<Attempt>;
}

const usualWords = [
  'sunfa approved 2024-07-05T09:00:00+08:00',
  'WangMin approved 2024-07-05T10:00:00+08:00',
  'chenyuan approved 2024-07-05T11:00:00+08:00',
];

/** The repository of the office: records, engine and workflows, merged to `main`. */
export function foundOffice(repository: TemporaryRepository, files: Tree = {}): string {
  const engine = {
    '/.github/workflows/gate.yml': 'on: pull_request\n',
    '/.github/CODEOWNERS': '* @WangMin\n',
    '/package.json': '{}\n',
  };
  const tree = { ...(office as Tree), ...engine, ...files };
  return addCommits(repository.bare, [{ files: placed(tree) }])[0]!;
}

/** Tries it, and the honest way, each on branches of its own. */
export function attack(repository: TemporaryRepository, root: string, attempt: Attack): void {
  const { refused, honest, ...tried } = attempt;
  const found = judged(repository, root, tried);
  if ('ignored' in refused) {
    expect(found).toMatchObject({ verdict: 'wait', findings: [] });
    expect(found.ignored).toEqual([...refused.ignored].sort());
  } else {
    expect(found).toMatchObject({ verdict: 'fail' });
    expect(found.findings).toEqual([...refused].sort());
  }
  const other = judged(repository, root, { ...tried, ...honest });
  expect(other.findings).toEqual([]);
  expect(other).toMatchObject({ verdict: 'pass', needs: [] });
}

let branches = 0;

/** Judges an attempt, and proves that what is printed for people is one paragraph for each act. */
export function judged(repository: TemporaryRepository, root: string, attempt: Attempt): Told {
  const { bare } = repository;
  branches += 1;
  const refs = { base: `refs/heads/base-${branches}`, head: `refs/heads/req-${branches}` };
  const made = (files: Tree | undefined, parent: string, ref: string) =>
    files ? addCommits(bare, [{ files: placed(files), parents: [parent] }], ref)[0]! : parent;
  const fork = made(attempt.base, root, refs.base);
  const steps = Array.isArray(attempt.head)
    ? (attempt.head as (Tree | TestCommit)[])
    : [attempt.head as Tree];
  const head =
    typeof attempt.head === 'function'
      ? attempt.head(fork, repository)
      : addCommits(
          bare,
          steps.map((step, index) => {
            const commit = isCommit(step) ? step : { files: step };
            const files = placed(commit.files ?? {});
            // Attempts that do the same must not be the same commit: words on one would be words on all.
            const message = `申请 ${branches}`;
            return { message, ...(index === 0 ? { parents: [fork] } : {}), ...commit, files };
          }),
          refs.head,
        ).at(-1)!;
  const base = made(attempt.moved, fork, refs.base);
  attempt.before?.(head, repository);
  const { words = usualWords, proposer = { login: 'lijuan' } } = attempt;
  const reviews = words === 'signed' ? [] : words.map((word) => wordOn(word, head));
  const { proposal } = proposalOf({
    repository: bare,
    folder: 'records',
    base,
    head,
    words: words === 'signed' ? signedWords(bare, head) : () => ({ reviews, proposer }),
    today: (attempt.today ?? '2024-07-05') as Day,
  });
  const verdict = judge(proposal);
  const report = gateReport(verdict, [], proposal.head, zhCN);
  for (const { paragraph } of report.changes) expect(paragraph).not.toMatch(/[\p{C}\u2028\u2029]/u);
  const text = gateText({ ...report, ignored: [] }, zhCN, 'terminal');
  if (report.changes.length > 0) expect(text.split('\n\n')).toHaveLength(2 * report.changes.length + 1);
  const { findings, ignored, ...rest } = told(verdict);
  return {
    ...rest,
    ignored: [...ignored].sort(),
    findings: findings.map((one) => one.replace(' records/', ' ')).sort(),
  };
}

function isCommit(step: Tree | TestCommit): step is TestCommit {
  return 'files' in step || 'author' in step || 'parents' in step;
}

function wordOn(text: string, head: string): Review {
  const [login = '', word, at = '2024-07-05T10:00:00+08:00', commit = head] = text.split(' ');
  return { by: { login }, word: word as Review['word'], at, commit };
}

function placed(files: Tree): Record<string, Content> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path.startsWith('/') ? path.slice(1) : `records/${path}`,
      file,
    ]),
  );
}
