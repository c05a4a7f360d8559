import type { FormRoom } from '../../src/domain/form.ts';
import { sameLogin } from '../../src/forge/account.ts';
import { ForgeFailure } from '../../src/forge/failure.ts';
import type { Forge, Issue } from '../../src/forge/forge.ts';
import { commitFiles } from '../../src/history/commit-files.ts';
import { isAncestor } from '../../src/history/commits.ts';
import { push } from '../../src/history/remote.ts';
import { languages } from '../../src/locales/index.ts';
import { findingRefusals } from '../../src/requests/finding-refusals.ts';
import { type PlannedRequest, planRequest, type RefusedRequest } from '../../src/requests/plan-request.ts';
import { proposalText, refusedText, submittedText } from '../../src/requests/request-text.ts';
import { readWhole } from '../../src/store/read-part.ts';
import { botOf, forgeOf } from '../forge-of.ts';
import { newestMain } from '../main-branch.ts';
import {
  branchOf,
  isSameRequest,
  type OpenRequest,
  openRequests,
  proposedForm,
  requestBranches,
} from '../open-requests.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { repositoryOf } from '../repository-of.ts';
import { isCurrent, judgedRequest, type RequestGround, storyIn, withCommit } from '../request-commit.ts';
import type { Judged } from './gate.ts';

/** What became of a request. */
interface Outcome {
  readonly outcome: 'proposed' | 'unchanged' | 'refused' | 'landed' | 'turned-down' | 'closed' | 'no-request';
  readonly url?: string;
}

/** A request that is being handled. */
interface Case {
  readonly situation: Situation;
  readonly forge: Forge;
  readonly issue: Issue;
  readonly ground: RequestGround;
  /** Where its branch stands at the remote. */
  readonly own: string | undefined;
  /** Its own pull request, and those of others. */
  readonly open: readonly OpenRequest[];
}

/** The marker of the answer in the issue, and the label of an issue whose pull request was opened. */
const marker = 'request';
const submittedLabel = 'guidang-submitted';

/** Handles the request in an issue: checks it, makes branch and pull request, answers there. Exit 0: it was answered. */
export async function request(
  situation: Situation,
  options: { readonly forge: string; readonly issue: string },
): Promise<Answer> {
  const { messages } = situation;
  if (!/^[1-9]\d{0,8}$/.test(options.issue))
    throw new Refused(messages.command.refusals.badWord('--issue', options.issue, ['12']));
  const number = Number(options.issue);
  const outcome = await handled(situation, options.forge, number);
  return answer(situation, { issue: number, ...outcome }, () =>
    messages.requests.told[outcome.outcome](number),
  );
}

async function handled(situation: Situation, kind: string, number: number): Promise<Outcome> {
  const { requests } = situation.messages;
  const forge = await forgeOf(situation, kind);
  const issue = await forge.issue(number).catch((failure) => {
    if (failure instanceof ForgeFailure && failure.status === 404)
      throw new Refused(requests.noIssue(number));
    throw failure;
  });
  const bot = botOf(situation.world.env, kind as 'github' | 'gitea');
  if (issue.author && sameLogin(issue.author.login, bot)) return { outcome: 'no-request' };
  if (issue.state === 'closed') return { outcome: 'closed' };
  const { repository, folder } = repositoryOf(situation);
  const { remote, commit: main } = await newestMain(situation, repository);
  if (remote === undefined) throw new Refused(requests.noRemote());
  const branches = await requestBranches(repository, remote);
  const own = branches.find((branch) => branch.issue === number)?.commit;
  const close = async (outcome: 'landed' | 'turned-down', text: string): Promise<Outcome> => {
    await forge.answerIssue(number, marker, text, { close: true });
    return { outcome };
  };
  const ground = { repository, folder, remote, main };
  if (own !== undefined && isAncestor(repository, own, main)) return close('landed', requests.landed);
  const open = await openRequests(repository, folder, main, branches, forge);
  const isOpen = open.some((one) => one.issue === number);
  if (own !== undefined && !isOpen && issue.labels.includes(submittedLabel)) {
    // Merged as another commit: nothing of it is left to do.
    const { read } = judgedRequest(situation, ground, own, issue.author?.login ?? '');
    return read.proposal.files.length === 0
      ? close('landed', requests.landed)
      : close('turned-down', requests.turnedDown);
  }
  return decide({ situation, forge, issue, ground, own, open });
}

async function decide(request: Case): Promise<Outcome> {
  const { situation, issue, ground, own, open } = request;
  const { messages } = situation;
  const others = open.filter((one) => one.issue !== issue.number);
  const login = issue.author?.login;
  const { registers } = readWhole(commitFiles(ground.repository, ground.main, ground.folder));
  const forms = languages['zh-CN']!;
  const taken = others.flatMap((one) => one.forms.map((form) => form.number));
  const planned = planRequest(
    { login, body: issue.body },
    { registers, today: situation.today, taken, forms, messages },
  );
  if ('refusals' in planned) return refuse(request, planned);
  if (own !== undefined && isCurrent(ground, own, issue)) {
    const verdict = judgedRequest(situation, ground, own, login!);
    // A number that somebody else took on main meanwhile is given up for the next one.
    if (verdict.read.proposal.conflicts.length === 0) return submit(request, planned, own, verdict);
  }
  const { number, fields = {} } = planned.draft;
  const mine = proposedForm(planned.draft.path.split('/')[1] as FormRoom, number, fields);
  const rival = others.find((one) => one.forms.some((form) => isSameRequest(mine, form)));
  if (rival) {
    const why = { problem: 'rival', number: rival.proposal.number, issue: rival.issue } as const;
    return refuse(request, { refusals: [messages.requests.fault(why)], final: true });
  }
  return withCommit(situation, ground, planned, issue, (commit) =>
    submit(request, planned, commit, judgedRequest(situation, ground, commit, login!)),
  );
}

/** Pushes a commit and opens its pull request, unless the gate objects. */
async function submit(
  request: Case,
  planned: PlannedRequest,
  commit: string,
  verdict: Judged,
): Promise<Outcome> {
  const { situation, forge, issue, ground, own } = request;
  const { messages } = situation;
  const { report } = verdict;
  if (report.verdict === 'fail') {
    const refusals = findingRefusals(planned, report.findings, languages['zh-CN']!, messages);
    return refuse(request, { refusals, final: false });
  }
  const branch = branchOf(issue.number);
  if (commit !== own) {
    const ref = { name: `refs/heads/${branch}`, id: commit, expected: own };
    const pushed = await push(ground.repository, ground.remote, [ref]);
    if (pushed !== 'pushed')
      throw new Refused(messages.requests.notPushed(pushed === 'stale' ? branch : pushed.refused));
  }
  const text = proposalText(planned, storyIn(verdict, situation), issue.number, messages);
  const { url } = await forge.openProposal({ branch, base: 'main', ...text });
  const decision = report.changes.map(({ paragraph }) => paragraph).join(' ');
  const labels = issue.labels.includes(submittedLabel) ? [] : [submittedLabel];
  await forge.answerIssue(issue.number, marker, submittedText(url, decision, messages), { labels });
  return { outcome: commit === own ? 'unchanged' : 'proposed', url };
}

async function refuse({ situation, forge, issue, open }: Case, why: RefusedRequest): Promise<Outcome> {
  const { messages } = situation;
  const earlier = open.find((one) => one.issue === issue.number);
  const still = earlier ? `\n${messages.requests.stillOpen(earlier.proposal.url)}\n` : '';
  const text = `${refusedText(why.refusals, why.final, messages)}${still}`;
  await forge.answerIssue(issue.number, marker, text, { close: why.final });
  return { outcome: 'refused' };
}
