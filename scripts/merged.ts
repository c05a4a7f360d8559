import type { Day } from '../src/domain/day.ts';
import type { Commit } from '../src/history/commits.ts';
import { evidenceOf } from '../src/history/evidence.ts';
import type { Repository } from '../src/history/git.ts';
import type { MergeFault } from '../src/locales/sharing-words.ts';
import { type Judged, judged } from './commands/gate.ts';
import { keptWords } from './kept-words.ts';
import type { Situation } from './outcome.ts';
import type { Words } from './proposal-of.ts';
import { signedWords } from './words-on.ts';

/** A merge that is about to reach main, and what is wrong with it. */
export interface JudgedMerge {
  readonly judged: Judged | undefined;
  readonly faults: readonly MergeFault[];
}

/**
 * Judges a merge as its server must: by the main that it was made on, with the signatures that its message holds and
 * all others that the server knows of; whoever made the merge may have left a refusal out.
 */
export function judgeMerge(
  situation: Situation,
  repository: Repository,
  folder: string,
  commit: Commit,
  today: Day,
): JudgedMerge {
  const [base, head] = commit.parents;
  if (base === undefined || head === undefined || commit.parents.length > 2) {
    return { judged: undefined, faults: [{ fault: 'no-merge' }] };
  }
  const evidence = evidenceOf(commit.message);
  if (evidence === 'damaged') return { judged: undefined, faults: [{ fault: 'evidence-damaged' }] };
  if (!evidence) return { judged: undefined, faults: [{ fault: 'no-evidence' }] };
  const faults: MergeFault[] = [];
  const words = (people: Parameters<ReturnType<typeof signedWords>>[0]): Words => {
    const signatures = evidence.approvals.filter(({ via }) => via === 'ssh');
    const kept = keptWords({ ...evidence, approvals: signatures }, head, people);
    faults.push(...kept.bad.map(({ person, why }): MergeFault => ({ fault: 'evidence-bad', person, why })));
    const known = signedWords(repository, head)(people);
    const signed = [...kept.reviews, ...known.reviews].flatMap(({ word, by }) =>
      word === 'proposed' && 'name' in by ? by.name : [],
    );
    const reviews = new Map(
      [...kept.reviews, ...known.reviews].map((review) => [
        JSON.stringify([review.by, review.word, review.at]),
        review,
      ]),
    );
    return { reviews: [...reviews.values()], proposer: { signed: [...new Set(signed)] } };
  };
  const done = judged(situation, { repository, folder, base, head, words, today });
  if (done.read.tree !== commit.tree) faults.push({ fault: 'other-content' });
  if (done.report.verdict !== 'pass') {
    const { changes, findings } = done.report;
    const said = [
      ...changes.map(({ paragraph }) => paragraph),
      ...findings.map(({ path, message, fix }) => `${path}：${message}；${fix}`),
    ];
    faults.push({ fault: 'not-approved', paragraph: said.join('\n') });
  }
  return { judged: done, faults };
}
