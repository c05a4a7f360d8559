import { judge, type Verdict } from '../../src/gate/gate.ts';
import { commitOf } from '../../src/history/commits.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { type GateReport, gateReport, gateText } from '../../src/report/gate.ts';
import { forgeOf } from '../forge-of.ts';
import { locateIn } from '../locate-in.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { type Asked, proposalOf, type ReadProposal } from '../proposal-of.ts';
import { repositoryOf } from '../repository-of.ts';
import { type WordOptions, wordsOn } from '../words-on.ts';

/** The change to be judged. */
export interface GateOptions extends WordOptions {
  readonly base: string;
  readonly head: string;
  readonly format?: string;
  /** Keeps the verdict as one comment of the proposal, up to date. */
  readonly comment?: boolean;
}

/** Says whether a change may be merged, who must still approve, and why. Exit 1 unless it may. */
export async function gate(situation: Situation, options: GateOptions): Promise<Answer> {
  const { messages, json, today } = situation;
  const { refusals } = messages.command;
  const { format = 'terminal' } = options;
  if (format !== 'terminal' && format !== 'markdown')
    throw new Refused(refusals.badWord('--format', format, ['terminal', 'markdown']));
  const { repository, folder } = repositoryOf(situation);
  const [base, head] = [options.base, options.head].map((ref) => {
    const id = commitOf(repository, ref);
    if (id === undefined) throw new Refused(refusals.noCommit(ref));
    return id;
  }) as [string, string];
  const words = await wordsOn(situation, options, repository, head);
  const { report } = judged(situation, { repository, folder, base, head, words, today });
  if (options.comment) await tellAt(situation, options, gateText(report, messages, 'markdown'));
  const output = json ? `${JSON.stringify(report, null, 2)}\n` : gateText(report, messages, format);
  return { output, exitCode: report.verdict === 'pass' ? 0 : 1 };
}

/** Keeps one comment of the bot's own up to date; numbers that are none were refused before. */
async function tellAt(situation: Situation, { forge, proposal }: GateOptions, text: string): Promise<void> {
  if (forge === undefined) throw new Refused(situation.messages.office.refusals.commentWhere());
  await (await forgeOf(situation, forge)).keepComment(Number(proposal), 'gate', text);
}

/** A change that was judged. */
export interface Judged {
  readonly read: ReadProposal;
  readonly verdict: Verdict;
  readonly report: GateReport;
}

/** Judges a change and puts the verdict into words. */
export function judged({ messages }: Pick<Situation, 'messages'>, asked: Asked): Judged {
  const read = proposalOf(asked);
  const { proposal, source } = read;
  const verdict = judge(proposal);
  const findings = findingsOf(verdict.faults, locateIn(source, asked.folder), messages, '');
  return { read, verdict, report: gateReport(verdict, findings, proposal.head, messages) };
}
