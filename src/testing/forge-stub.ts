/** A review as it lies at a forge; `null` for an account or a commit that is gone. */
export interface StubReview {
  readonly by: string | null;
  readonly said: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING' | 'DISMISSED';
  readonly commit?: string | null;
  readonly at?: string;
}

/** A pull request as it lies at a forge. */
export interface StubProposal {
  number: number;
  author: string | null;
  base: string;
  branch: string;
  head: string;
  from: 'here' | 'fork' | 'gone';
  title: string;
  body: string;
  state: 'open' | 'closed';
  mergeable: boolean;
  /** What the forge answers a merge that nothing else speaks against: 200, or a status of refusal. */
  mergeStatus: number;
  merged?: { readonly title: string; readonly message: string; readonly method: string };
  reviews: StubReview[];
}

/** An issue as it lies at a forge. */
export interface StubIssue {
  number: number;
  author: string | null;
  title: string;
  body: string;
  labels: string[];
  assignees: string[];
  state: 'open' | 'closed';
}

/** A comment as it lies at a forge. */
export interface StubComment {
  id: number;
  on: number;
  author: string | null;
  body: string;
}

/** What a question to the stub looked like. */
export interface StubQuestion {
  readonly method: string;
  readonly url: URL;
  readonly body: Record<string, unknown> | undefined;
  readonly authorization: string | null;
  /** What is done about an answer that leads elsewhere. */
  readonly redirect: string;
  /** It is given up at some time. */
  readonly timed: boolean;
}

/** The state behind a stub, the same for every kind of forge. */
export interface StubDesk {
  /** Whose token it is. */
  readonly bot: string;
  /** Entries on a page at most, whatever is asked for. */
  pageSize: number;
  readonly proposals: StubProposal[];
  readonly issues: StubIssue[];
  readonly comments: StubComment[];
  readonly labels: string[];
  /** Every question so far, oldest first. */
  readonly asked: StubQuestion[];
  /** What broke the forge's description: questions and answers. */
  readonly complaints: string[];
  /** Answers instead of the stub; `undefined` lets it answer. */
  interfere: (question: StubQuestion) => Response | undefined;
}

/** A commit named by one digit. */
export const commit = (digit: string): string => digit.repeat(40);

/** A desk with nothing on it. */
export function stubDesk(bot: string): StubDesk {
  const empty = { proposals: [], issues: [], comments: [], labels: [], asked: [], complaints: [] };
  return { bot, pageSize: 30, ...empty, interfere: () => undefined };
}

/** Puts a pull request on the desk. */
export function propose(desk: StubDesk, more: Partial<StubProposal> = {}): StubProposal {
  const proposal: StubProposal = {
    number: nextNumber(desk),
    author: 'lin-xiaoyan',
    base: 'main',
    branch: 'jie-yue',
    head: commit('a'),
    from: 'here',
    title: '借出 J2023001',
    body: '客户来访核对',
    state: 'open',
    mergeable: true,
    mergeStatus: 200,
    reviews: [],
    ...more,
  };
  desk.proposals.push(proposal);
  return proposal;
}

/** Puts an issue on the desk. */
export function raise(desk: StubDesk, more: Partial<StubIssue> = {}): StubIssue {
  const issue: StubIssue = {
    number: nextNumber(desk),
    author: 'chen-guoping',
    title: '借阅申请',
    body: '### 编号\n\nJ2023001',
    labels: [],
    assignees: [],
    state: 'open',
    ...more,
  };
  desk.issues.push(issue);
  return issue;
}

/** Puts a comment on the desk. */
export function remark(desk: StubDesk, on: number, author: string | null, body: string): StubComment {
  const comment = { id: 1000 + desk.comments.length, on, author, body };
  desk.comments.push(comment);
  return comment;
}

/** Whether a branch of the repository has an open pull request already. */
export const hasRival = (desk: StubDesk, head: string, to: string): boolean =>
  desk.proposals.some(
    ({ branch, base, state, from }) => branch === head && base === to && state === 'open' && from === 'here',
  );

/** Merges on the desk as forges do; the status that is answered. */
export function mergeOn(
  proposal: StubProposal,
  head: unknown,
  merged: NonNullable<StubProposal['merged']>,
  conflict: number,
): number {
  if (proposal.mergeStatus !== 200) return proposal.mergeStatus;
  if (head !== proposal.head) return 409;
  if (!proposal.mergeable) return conflict;
  Object.assign(proposal, { merged, state: 'closed' });
  return 200;
}

/** The number of an account, the same whenever it is asked for. */
export function idOf(login: string): number {
  return (
    [...login.toLowerCase()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) + 1
  );
}

/** A `fetch` that keeps what is asked and asks the stub. */
export function stubFetch(
  desk: StubDesk,
  answer: (question: StubQuestion) => Response | Promise<Response>,
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const question = {
      method: request.method,
      url: new URL(request.url),
      body: text ? JSON.parse(text) : undefined,
      authorization: request.headers.get('authorization'),
      redirect: request.redirect,
      timed: init?.signal instanceof AbortSignal,
    };
    desk.asked.push(question);
    return desk.interfere(question) ?? answer(question);
  };
}

/** Entries of the page that a question asks for, and whether more follow. */
export function pageOf<T>(desk: StubDesk, list: readonly T[], query: URLSearchParams, size: string) {
  const page = Number(query.get('page') ?? 1);
  const length = Math.min(desk.pageSize, Number(query.get(size) ?? 30));
  return { page, entries: list.slice((page - 1) * length, page * length), more: page * length < list.length };
}

function nextNumber({ proposals, issues }: StubDesk): number {
  return Math.max(0, ...[...proposals, ...issues].map(({ number }) => number)) + 1;
}
