import type { Evidence, KeptApproval } from '../domain/evidence.ts';
import { peopleSchema } from '../domain/person.ts';
import { approvalsOf } from '../history/approvals.ts';
import { commitFiles } from '../history/commit-files.ts';
import { commitOf, commits } from '../history/commits.ts';
import { withEvidence } from '../history/evidence.ts';
import { git, type Repository } from '../history/git.ts';
import { mergeTree } from '../history/merge-tree.ts';
import { signersOf } from '../history/signers.ts';
import { readSingle } from '../store/read-single.ts';

/** A merge as some other program than ours would make it. What is left out is as it should be. */
export interface HandMade {
  /** Whole id; main as this clone knows it of the server, unless told. */
  readonly base?: string;
  readonly tree?: string;
  /** Other parents than the base and the proposal. */
  readonly parents?: readonly string[];
  /** Words of others are left out by it, or come from elsewhere. */
  readonly approvals?: readonly KeptApproval[];
  readonly message?: string;
}

/** The words on a commit that this clone knows, as evidence keeps them; steps are counted as they come. */
export function keptOn(repository: Repository, head: string): KeptApproval[] {
  const source = commitFiles(repository, commitOf(repository, 'refs/remotes/origin/main')!, 'records');
  const people = readSingle(source, source.files(), 'people.md', peopleSchema, [])?.people ?? [];
  const { reviews } = approvalsOf(repository, head, signersOf(people));
  let step = 0;
  return reviews.map(({ by, word, at, proof }) => {
    const own = { person: by.name, commit: head, at, via: 'ssh' as const, proof };
    if (word === 'proposed') return { ...own, role: 'proposer', step: 0 };
    step += 1;
    return { ...own, role: 'approver', step };
  });
}

/** Merges a proposal without looking at what it does. @returns the merge; `undefined` where git sees a conflict */
export function handMade(
  repository: Repository,
  head: string,
  { approvals = keptOn(repository, head), ...given }: HandMade = {},
): string | undefined {
  const base = given.base ?? commitOf(repository, 'refs/remotes/origin/main')!;
  const merged = given.tree === undefined ? mergeTree(repository, base, head) : { tree: given.tree };
  if (merged === 'unrelated' || 'conflicts' in merged) return undefined;
  const evidence: Evidence = { acts: [{ act: 'lend', number: 'JY2024001' }], approvals };
  const message = given.message ?? withEvidence(commits(repository, [head])[0]!.message, evidence);
  const on = (given.parents ?? [base, head]).flatMap((parent) => ['-p', parent]);
  const variables = {
    GIT_AUTHOR_DATE: '2024-07-05T18:00:00+08:00',
    GIT_COMMITTER_DATE: '2024-07-05T18:00:00+08:00',
  };
  return git(repository, ['commit-tree', ...on, merged.tree], { input: message, variables })
    .toString()
    .trim();
}
