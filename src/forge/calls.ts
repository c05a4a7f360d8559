import type {
  Account,
  Issue,
  IssueWanted,
  Merge,
  Opened,
  Proposal,
  ProposalWanted,
  Reviews,
} from './forge.ts';

/** A comment on a pull request or an issue. */
export interface Comment {
  readonly id: number;
  readonly author: Account | undefined;
  readonly body: string;
}

/** The single calls that forges answer each in their own way; lists are whole, all pages. */
export interface Calls {
  proposal(number: number): Promise<Proposal>;
  reviews(number: number): Promise<Reviews>;
  /** The open pull request of a branch of this repository. */
  findProposal(branch: string, base: string): Promise<Opened | undefined>;
  createProposal(wanted: ProposalWanted): Promise<Opened>;
  merge(number: number, commit: string, title: string, message: string): Promise<Merge>;
  issue(number: number): Promise<Issue>;
  issuesLabelled(label: string): Promise<Issue[]>;
  createIssue(wanted: IssueWanted): Promise<Opened>;
  addLabels(number: number, labels: readonly string[]): Promise<void>;
  closeIssue(number: number): Promise<void>;
  comments(number: number): Promise<Comment[]>;
  addComment(number: number, text: string): Promise<void>;
  changeComment(id: number, text: string): Promise<void>;
}
