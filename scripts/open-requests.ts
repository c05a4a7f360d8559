import { type FormRoom, formSchemas } from '../src/domain/form.ts';
import { canonical } from '../src/domain/number/canonical.ts';
import type { Forge, Opened } from '../src/forge/forge.ts';
import { commitFiles } from '../src/history/commit-files.ts';
import { commitsBetween } from '../src/history/commits.ts';
import { gitMeanwhile, type Repository } from '../src/history/git.ts';
import { refsBelow } from '../src/history/refs.ts';
import { differences } from '../src/history/tree.ts';
import { formLimits } from '../src/store/guard.ts';
import { readText } from '../src/store/read-text.ts';

/** The branch of a request, as the remote has it. */
export interface RequestBranch {
  /** Number of the issue. */
  readonly issue: number;
  /** Its newest commit. */
  readonly commit: string;
}

/** A form that a request proposes. */
export interface ProposedForm {
  readonly room: FormRoom;
  /** Its own number. */
  readonly number: string;
  /** What it is about: numbers of records, loans, holds; canonical. */
  readonly subjects: readonly string[];
  /** Who reads or reserves. */
  readonly person: string | undefined;
}

/** A request of somebody's that waits for approval. */
export interface OpenRequest extends RequestBranch {
  readonly proposal: Opened;
  readonly forms: readonly ProposedForm[];
}

/** The name of a request's branch. */
export function branchOf(issue: number): string {
  return `request/${issue}`;
}

/** Fetches the branches of all requests; those that are gone at the remote are forgotten. */
export async function requestBranches(repository: Repository, remote: string): Promise<RequestBranch[]> {
  const here = `refs/remotes/${remote}/request`;
  const options = ['--no-tags', '--no-write-fetch-head', '--prune', '--end-of-options'];
  await gitMeanwhile(repository, ['fetch', ...options, remote, `+refs/heads/request/*:${here}/*`]);
  return refsBelow(repository, here).flatMap(({ name, id }) => {
    const number = /^[1-9]\d{0,8}$/.exec(name.slice(here.length + 1))?.[0];
    return number === undefined ? [] : { issue: Number(number), commit: id };
  });
}

/** Those whose pull request is open, with the forms that they propose. */
export async function openRequests(
  repository: Repository,
  folder: string,
  main: string,
  branches: readonly RequestBranch[],
  forge: Forge,
): Promise<OpenRequest[]> {
  const open: OpenRequest[] = [];
  for (const branch of branches) {
    const forms = proposedForms(repository, folder, main, branch.commit);
    const proposal = forms.length > 0 ? await forge.findProposal(branchOf(branch.issue), 'main') : undefined;
    if (proposal) open.push({ ...branch, proposal, forms });
  }
  return open;
}

/** Whether two requests ask for the same; several people may read or reserve one record. */
export function isSameRequest(one: ProposedForm, other: ProposedForm): boolean {
  if (one.room !== other.room || !one.subjects.some((subject) => other.subjects.includes(subject)))
    return false;
  return (one.room !== 'readings' && one.room !== 'reservations') || one.person === other.person;
}

/** The forms that a branch adds to what it was made on; none once it is merged. */
function proposedForms(repository: Repository, folder: string, main: string, head: string): ProposedForm[] {
  const [first] = commitsBetween(repository, main, head);
  const fork = first?.parents[0];
  if (fork === undefined) return [];
  const files = commitFiles(repository, head, folder);
  const prefix = folder === '' ? '' : `${folder}/`;
  return differences(repository, fork, head).flatMap(({ path, kind }) => {
    const [, room, , file] = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
    if (kind !== 'added' || room === undefined || file === undefined || !Object.hasOwn(formSchemas, room))
      return [];
    const bytes = files.read(path.slice(prefix.length), formLimits.file);
    const read = bytes && readText(bytes, formLimits);
    const fields = read && 'fields' in read ? read.fields : {};
    return proposedForm(room as FormRoom, file.replace(/\.md$/, ''), fields);
  });
}

/** What a form proposes, from its fields as they are written. */
export function proposedForm(
  room: FormRoom,
  number: string,
  { items, ...fields }: Readonly<Record<string, unknown>>,
): ProposedForm {
  const listed = Array.isArray(items)
    ? items.map((item) => (item as { number?: unknown } | null)?.number)
    : [];
  const named = room === 'changes' ? [fields.number] : [fields.loan, fields.hold];
  const subjects = [...listed, ...named].flatMap((text) => (typeof text === 'string' ? canonical(text) : []));
  const person = fields.borrower ?? fields.reader;
  return {
    room,
    number,
    subjects: subjects.filter((subject) => subject !== canonical(number)),
    person: typeof person === 'string' ? person : undefined,
  };
}
