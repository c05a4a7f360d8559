import type { Evidence, KeptApproval } from '../src/domain/evidence.ts';
import type { Review } from '../src/domain/review.ts';
import { withEvidence } from '../src/history/evidence.ts';
import type { Judged } from './commands/gate.ts';
import { proposerRole } from './kept-words.ts';

/** A review whose signature can be shown again. */
type Proven = Review & { readonly proof?: string };

/**
 * The message of the merge that lands a proposal: what it does in words, then the evidence: each act, who proposed it,
 * each approval that counted.
 * @param via how the approvals were given
 */
export function landingMessage(
  { read, verdict, report }: Judged,
  via: KeptApproval['via'],
): { title: string; message: string } {
  const { decisions } = verdict;
  const { commit } = read.proposal;
  const words = report.changes.map(({ name, number }) => `${name} ${number}`);
  const shown = words.slice(0, 3).join('、');
  const title = words.length > 3 ? `${shown}等 ${words.length} 项` : shown;
  const given = decisions.flatMap(({ act, given: taken }) =>
    taken.map(
      ({ step, approval }): KeptApproval => ({
        person: approval.person.name,
        role: step,
        step: stepOf(decisions.find((one) => one.act === act)!, step),
        commit,
        at: approval.at,
        via,
        proof: proofOf(read.words.reviews, approval.person, approval.at),
      }),
    ),
  );
  const kept = [...proposers(read, via), ...given];
  const evidence: Evidence = {
    acts: decisions.map(({ act }) => ({ act: act.act, number: act.number.replace(/\s/g, '_') })),
    approvals: [...new Map(kept.map((one) => [JSON.stringify(one), one])).values()],
  };
  const body = report.changes.map(({ paragraph }) => paragraph).join('\n\n');
  return { title, message: withEvidence(`${title}\n\n${body}`, evidence) };
}

function stepOf({ routes }: Judged['verdict']['decisions'][number], step: string): number {
  return 1 + Math.max(0, ...routes.map(({ steps }) => steps.indexOf(step)));
}

/** Who proposed it, as far as that is proven. */
function proposers({ words, proposal }: Judged['read'], via: KeptApproval['via']): KeptApproval[] {
  const { proposer } = proposal;
  const own = { role: proposerRole, step: 0, commit: proposal.commit, via };
  if ('signed' in proposer) {
    return (words.reviews as readonly Proven[]).flatMap(({ word, by, at, proof }) =>
      word === 'proposed' && 'name' in by && proof ? [{ ...own, person: by.name, at, proof }] : [],
    );
  }
  const people = proposal.base.registers[0]?.people ?? [];
  if (!('login' in proposer)) return [];
  const person = people.find(({ login }) => login?.toLowerCase() === proposer.login.toLowerCase());
  const at = `${proposal.today}T00:00:00+08:00`;
  return person ? [{ ...own, person: person.name, at, proof: base64(proposer.login) }] : [];
}

/** The signed tag, or, of a forge's word, the account that gave it. */
function proofOf(
  reviews: readonly Proven[],
  person: { name: string; login?: string | undefined },
  at: string,
): string {
  const review = reviews.find((one) => one.at === at && 'name' in one.by && one.by.name === person.name);
  return review?.proof ?? base64(person.login ?? person.name);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
