import { createHash } from 'node:crypto';
import type { Issue } from '../src/forge/forge.ts';
import { storyOf } from '../src/gate/story.ts';
import { commitFiles } from '../src/history/commit-files.ts';
import { commits, commitsBetween } from '../src/history/commits.ts';
import type { Repository } from '../src/history/git.ts';
import { moveRef, standing } from '../src/history/refs.ts';
import { writeCommit } from '../src/history/write-commit.ts';
import { harmless } from '../src/requests/harmless.ts';
import type { PlannedRequest } from '../src/requests/plan-request.ts';
import { planOf } from './act-plan.ts';
import { type Judged, judged } from './commands/gate.ts';
import type { Situation } from './outcome.ts';

/** Where a request is made: the repository, the records in it, and the newest main. */
export interface RequestGround {
  readonly repository: Repository;
  readonly folder: string;
  readonly remote: string;
  /** Whole id. */
  readonly main: string;
}

/** The gate's verdict on a commit of a request. Nobody has approved it yet. */
export function judgedRequest(
  situation: Situation,
  ground: RequestGround,
  head: string,
  login: string,
): Judged {
  const { repository, folder, main } = ground;
  const words = () => ({ reviews: [], proposer: { login } });
  return judged(situation, { repository, folder, base: main, head, words, today: situation.today });
}

/**
 * Makes the commit of a request on the newest main and hands it on. No branch names it here, before or after: only
 * what is pushed stays.
 */
export async function withCommit<T>(
  situation: Situation,
  ground: RequestGround,
  planned: PlannedRequest,
  issue: Issue,
  use: (commit: string) => Promise<T>,
): Promise<T> {
  const { repository, folder, main } = ground;
  const { files } = planOf(situation, commitFiles(repository, main, folder), planned.draft);
  const prefix = folder === '' ? '' : `${folder}/`;
  const ref = `refs/guidang/request-${issue.number}`;
  const made = writeCommit(repository, {
    parent: main,
    files: new Map(files.map(({ path, text }) => [`${prefix}${path}`, text])),
    message: messageOf(situation, planned, issue),
    author: { name: planned.applicant.name, email: `${issue.author!.login}@request.invalid` },
    at: situation.world.now(),
    ref,
    expected: standing(repository, ref),
  });
  if (made === 'lost') throw new Error(`another run works on ${ref}`);
  try {
    return await use(made.id);
  } finally {
    moveRef(repository, { name: ref, id: '0'.repeat(made.id.length) }, made.id);
  }
}

/** Whether a request's branch says what its issue says now, and nothing else. */
export function isCurrent({ repository, main }: RequestGround, head: string, issue: Issue): boolean {
  const own = commitsBetween(repository, main, head);
  return own.length === 1 && commits(repository, [head])[0]!.message.trimEnd().endsWith(digestLine(issue));
}

/** One sentence on what a request does. */
export function storyIn({ verdict, read }: Judged, { messages }: Situation): string {
  return verdict.decisions
    .map(({ act }) => {
      const id = act.register?.id;
      const head = read.proposal.head.registers.find((register) => register.id === id);
      return messages.gate.story(storyOf(act, head));
    })
    .join('\n');
}

function messageOf({ messages: { requests } }: Situation, planned: PlannedRequest, issue: Issue): string {
  const { act, applicant, draft } = planned;
  const title = requests.title(
    requests.kinds[act].title,
    draft.number,
    harmless(applicant.name),
    issue.number,
  );
  return `${title}\n\n${digestLine(issue)}\n`;
}

function digestLine({ author, body }: Issue): string {
  const said = JSON.stringify([author?.id, body]);
  return `Request-Digest: ${createHash('sha256').update(said).digest('hex')}`;
}
