import { type Day, dayOf } from '../src/domain/day.ts';
import { canonical } from '../src/domain/number/canonical.ts';
import { postsOf } from '../src/domain/posts.ts';
import type { MissingStep } from '../src/gate/gate.ts';
import type { Proposer } from '../src/gate/proposal.ts';
import { storyOf } from '../src/gate/story.ts';
import { commits } from '../src/history/commits.ts';
import { GitFailure } from '../src/history/git.ts';
import { type Ref, refsNotIn } from '../src/history/refs.ts';
import { languages } from '../src/locales/index.ts';
import { visible } from '../src/report/visible.ts';
import type { ForgeAddress, Waiting } from '../src/site/git-facts.ts';
import { type Judged, judged } from './commands/gate.ts';
import { remoteOf } from './main-branch.ts';
import type { Place } from './repository-of.ts';
import { authorOf, signedWords } from './words-on.ts';

/** More proposals than these are not looked at. */
const most = 200;

/** A branch that asks to be merged. */
interface Branch {
  /** As people call it: `req/JY2026003`. */
  readonly name: string;
  readonly commit: string;
  /** Whether everybody can see it, at the remote. */
  readonly shared: boolean;
}

/**
 * The proposals that wait: branches of requests, here and at the remote as it was last fetched, that are not part of a
 * commit yet. One that cannot be judged is left out. Approvals count as far as they are signed; what was said at a
 * forge is not known here.
 */
export function waitingProposals(
  place: Place,
  base: string,
  today: Day,
  forge: ForgeAddress | undefined,
): Waiting[] {
  return branchesOf(place, base)
    .slice(0, most)
    .flatMap((branch) => {
      const done = judgedIfPossible(place, base, branch.commit, today);
      return done ? waitingOf(place, branch, done, forge) : [];
    });
}

function branchesOf({ repository }: Place, base: string): Branch[] {
  const remote = remoteOf(repository);
  const below = (prefix: string, shared: boolean) =>
    ['req', 'request'].flatMap((kind) =>
      refsNotIn(repository, `${prefix}/${kind}`, base).map(({ name, id }: Ref) => {
        return { name: name.slice(prefix.length + 1), commit: id, shared };
      }),
    );
  const all = [
    ...below('refs/heads', false),
    ...(remote === undefined ? [] : below(`refs/remotes/${remote}`, true)),
  ];
  // What everybody sees at the remote counts before what lies here alone.
  return [...new Map(all.map((branch) => [branch.name, branch])).values()];
}

function judgedIfPossible(
  { repository, folder }: Place,
  base: string,
  head: string,
  today: Day,
): Judged | undefined {
  const signed = signedWords(repository, head);
  const words: typeof signed = (people) => {
    const { reviews, proposer } = signed(people);
    const isProven = (proposer as Extract<Proposer, { signed: unknown }>).signed.length > 0;
    return { reviews, proposer: isProven ? proposer : authorOf(repository, head) };
  };
  const messages = languages['zh-CN']!;
  try {
    return judged({ messages }, { repository, folder, base, head, words, today });
  } catch (error) {
    if (error instanceof GitFailure || error instanceof RangeError) return undefined;
    throw error;
  }
}

function waitingOf(
  { repository }: Place,
  { name, commit, shared }: Branch,
  { read, verdict }: Judged,
  forge: ForgeAddress | undefined,
): Waiting[] {
  const { folder, head } = read.proposal;
  const prefix = folder === '' ? '' : `${folder}/`;
  // Merged as another commit: nothing of it is left to do.
  if (verdict.decisions.length === 0) return [];
  const stories = verdict.decisions.map(({ act }) => {
    const id = act.register?.id ?? act.path.slice(prefix.length).split('/')[0];
    return storyOf(
      act,
      head.registers.find((register) => register.id === id),
    );
  });
  const told = Object.entries(languages).map(([language, { gate }]) => {
    const text = stories.map((story) => visible(gate.story(story))).join(' ');
    return [language, text] as const;
  });
  const numbers = stories.flatMap(({ items, number }) => [...items.map((item) => item.number), number]);
  const { at } = commits(repository, [commit])[0]!.committer;
  return [
    {
      branch: visible(name),
      story: Object.fromEntries(told),
      numbers: [...new Set(numbers.map(canonical))],
      waitsFor: [...new Set(verdict.decisions.flatMap(({ missing }) => missing.flatMap(namesOf)))],
      since: dayOf(Date.parse(at || '1970-01-01T00:00:00Z')),
      ...(forge && shared && { url: addressOf(forge, name) }),
    },
  ];
}

/** Those who may take a step; the post where nobody holds it. */
function namesOf({ people, step, route }: MissingStep): readonly string[] {
  if (people.length > 0) return people;
  const data = route.register?.regulation.data;
  return step === 'approver' ? [] : data ? postsOf(data, step) : [step];
}

/** The issue that it came from, else what it changes: forges show its pull request there. */
function addressOf({ url }: ForgeAddress, branch: string): string {
  const issue = /^request\/([1-9]\d{0,8})$/.exec(branch)?.[1];
  if (issue !== undefined) return `${url}/issues/${issue}`;
  return `${url}/compare/main...${branch.split('/').map(encodeURIComponent).join('/')}`;
}
