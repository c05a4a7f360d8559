import type { Review } from '../domain/review.ts';

/** Where a forge is, which repository is meant, and in whose name it is asked. */
export interface ForgePlace {
  /** GitHub: address of the API, `https://api.github.com` or `https://<host>/api/v3`. Gitea: of the site. */
  readonly baseUrl: string;
  readonly owner: string;
  readonly repository: string;
  readonly token: string;
  /** Login of the account that the token speaks for; requests and answers are in its name. */
  readonly bot: string;
  readonly fetch?: typeof fetch;
  /** Waits so many milliseconds before a question is asked again. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** An account at the forge. */
export interface Account {
  /** Its name, which it can change. */
  readonly login: string;
  /** Its number, which it keeps. */
  readonly id: number;
  /** A program, not a person. */
  readonly bot: boolean;
}

/** A pull request. */
export interface Proposal {
  readonly number: number;
  /** Branch that it is to land on. */
  readonly base: string;
  /** Branch that it comes from. */
  readonly branch: string;
  /** Newest commit of that branch. */
  readonly head: string;
  /** The branch is in another repository, or in one that is gone. */
  readonly fromFork: boolean;
  /** Who opened it; nobody when the account is gone. */
  readonly author: Account | undefined;
  readonly title: string;
  readonly body: string;
  /** ISO 8601 with a zone, by the forge's clock. */
  readonly openedAt: string;
}

/** An issue; pull requests are none, though forges number both together. */
export interface Issue {
  readonly number: number;
  /** Who opened it; nobody when the account is gone. */
  readonly author: Account | undefined;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
}

/** What reviewers said, oldest first. Comments and unfinished reviews are no word. */
export interface Reviews {
  readonly reviews: readonly Review[];
  /** Words of accounts that are gone: they bind nobody and are told, not counted. */
  readonly byNobody: readonly Omit<Review, 'by'>[];
}

/** What came of a merge. `head-moved`: another commit has been pushed since it was judged. */
export type Merge =
  | { readonly merged: true; readonly commit: string }
  | { readonly merged: false; readonly why: 'head-moved' | 'not-mergeable' | 'not-allowed' };

/** A pull request or an issue as people find it. */
export interface Opened {
  readonly number: number;
  readonly url: string;
}

/**
 * What is asked of a forge. Everything that it answers is checked; whatever goes wrong is a `ForgeFailure`.
 * Texts sent out are cut to what forges take.
 */
export interface Forge {
  proposal(number: number): Promise<Proposal>;
  /** All pages. */
  reviews(number: number): Promise<Reviews>;
  /**
   * Who asked for the change: the author of issue N when the bot opened the proposal from the repository's own
   * branch `request/N`, the proposal's author otherwise; nobody when that account is gone. Never from typed text.
   */
  applicant(proposal: Proposal): Promise<Account | undefined>;
  /** The open pull request of a branch of this repository. */
  findProposal(branch: string, base: string): Promise<Opened | undefined>;
  /** Opens a pull request of a branch of this repository, or finds the open one. */
  openProposal(wanted: ProposalWanted): Promise<Opened>;
  /**
   * Keeps one comment of the bot's own up to date on a pull request or an issue.
   * @param marker names the comment, `[a-z0-9-]+`; readers do not see it
   */
  keepComment(number: number, marker: string, text: string): Promise<void>;
  /** The markers of the comments that the bot keeps on a pull request or an issue. */
  keptComments(number: number): Promise<string[]>;
  issue(number: number): Promise<Issue>;
  /** Keeps one comment up to date, adds labels, closes; in this order. */
  answerIssue(
    number: number,
    marker: string,
    text: string,
    also?: { readonly labels?: readonly string[]; readonly close?: boolean },
  ): Promise<void>;
  /** Open and closed ones. */
  issuesLabelled(label: string): Promise<Issue[]>;
  openIssue(wanted: IssueWanted): Promise<Opened>;
  /** @param text said before it is closed */
  closeIssue(number: number, text?: string): Promise<void>;
  /** Merges exactly that commit by a merge commit. */
  merge(number: number, commit: string, title: string, message: string): Promise<Merge>;
}

/** A pull request to open. */
export interface ProposalWanted {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** An issue to open. */
export interface IssueWanted {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
}
