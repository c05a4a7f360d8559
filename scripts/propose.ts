import { fileNameOf } from '../src/domain/number/canonical.ts';
import { signApproval } from '../src/history/approvals.ts';
import { commitFiles } from '../src/history/commit-files.ts';
import { refsBelow, standing } from '../src/history/refs.ts';
import type { Push } from '../src/history/remote.ts';
import { writeCommit } from '../src/history/write-commit.ts';
import type { Source } from '../src/store/source.ts';
import type { Plan } from '../src/store/write-plan.ts';
import { forgeOf } from './forge-of.ts';
import { type MainBranch, newestMain } from './main-branch.ts';
import { Refused, type Situation } from './outcome.ts';
import { type SignerOptions, signerIfAny, whoCommits } from './person-of.ts';
import { keep, publish, signed } from './publish.ts';
import { type Place, repositoryOf } from './repository-of.ts';

/** How a proposal is made. */
export interface ProposeOptions extends SignerOptions {
  /** Open a pull request there: `github` or `gitea`. */
  readonly forge?: string;
}

/** What was decided on the newest main. */
interface Decided {
  readonly plan: Plan;
  /** The act's own number: the branch is named after it. */
  readonly number: string;
}

/** A proposal that now waits for approval. */
export interface Proposed {
  readonly branch: string;
  readonly commit: string;
  /** The pull request, where there is a forge. */
  readonly url: string | undefined;
}

/** How often a number may be taken by somebody who proposes at the same moment. */
const tries = 50;

/**
 * Proposes an act: decided on the newest main, written as one commit on a branch of its own, signed as one's own where
 * there is a key, and sent to the server. The work tree is not touched.
 * @param decide on the records of main; numbers that wait in other proposals count as taken
 */
export async function propose<D extends Decided>(
  situation: Situation,
  options: ProposeOptions,
  decide: (source: Source, pending: readonly string[]) => Promise<D>,
): Promise<{ decided: D; proposed: Proposed }> {
  const place = repositoryOf(situation);
  for (let turn = 0; turn < tries; turn += 1) {
    const main = await newestMain(situation, place.repository);
    const source = commitFiles(place.repository, main.commit, place.folder);
    source.load(source.files().flatMap(({ path, kind }) => (kind === 'file' ? path : [])));
    const decided = await decide(source, pendingNumbers(place, main));
    const sent = await send(situation, place, main, decided, options);
    if (sent !== 'taken') return { decided, proposed: sent };
  }
  throw new Refused(situation.messages.sharing.refusals.tooBusy());
}

/** A proposal being made, before its branch is published. */
const proposing = 'refs/guidang/proposing';

/** What git takes in no branch, and a file name may have. */
const unfit = /[\s~^[@{]|\.(?=\.|$|lock$)|^\./gu;

function branchNameOf(number: string): string {
  return fileNameOf(number).replace(unfit, (char) => `%u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function fileNameFrom(branchName: string): string {
  return branchName.replace(/%u([\da-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The numbers, as file names, of acts that are proposed and not merged yet. */
function pendingNumbers({ repository }: Place, { remote }: MainBranch): string[] {
  const prefixes = ['refs/heads/req', ...(remote === undefined ? [] : [`refs/remotes/${remote}/req`])];
  const refs = prefixes.flatMap((prefix) => refsBelow(repository, prefix));
  return refs.map(({ name }) => fileNameFrom(name.slice(name.lastIndexOf('/') + 1)));
}

async function send(
  situation: Situation,
  { repository, folder }: Place,
  main: MainBranch,
  { plan, number }: Decided,
  options: ProposeOptions,
): Promise<Proposed | 'taken'> {
  const { world } = situation;
  const prefix = folder === '' ? '' : `${folder}/`;
  const files = new Map<string, string | null>([
    ...plan.files.map(({ path, text }) => [`${prefix}${path}`, text] as const),
    ...(plan.removed ?? []).map(({ path }) => [`${prefix}${path}`, null] as const),
  ]);
  const branch = `req/${branchNameOf(number)}`;
  const at = world.now();
  const made = writeCommit(repository, {
    ...{ parent: main.commit, files, message: plan.name, author: whoCommits(repository, options), at },
    ...{ ref: proposing, expected: standing(repository, proposing) },
  });
  if (made === 'lost') return 'taken';
  const words: Push[] = [];
  const person = signerIfAny(situation, repository, options);
  if (person) {
    const word = { commit: made.id, word: 'proposed' as const, seen: [plan.name], person, at };
    words.push({
      ...signed(situation, () => signApproval(repository, word, person.keyFile)),
      expected: undefined,
    });
  }
  const pushed = { name: `refs/heads/${branch}`, id: made.id, expected: undefined };
  if ((await publish(situation, repository, main.remote, [...words, pushed])) === 'stale') return 'taken';
  for (const word of words) keep(repository, word);
  return { branch, commit: made.id, url: await opened(situation, options, branch, plan.name) };
}

async function opened(
  situation: Situation,
  { forge: kind }: ProposeOptions,
  branch: string,
  title: string,
): Promise<string | undefined> {
  if (kind === undefined) return undefined;
  const forge = await forgeOf(situation, kind);
  return (await forge.openProposal({ branch, base: 'main', title, body: title })).url;
}
