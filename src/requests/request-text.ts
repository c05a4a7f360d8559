import type { Refusal } from '../locales/command-words.ts';
import type { Messages } from '../locales/messages.ts';
import { harmless } from './harmless.ts';
import type { PlannedRequest } from './plan-request.ts';

/** What a pull request says. Everything typed is made harmless. */
export function proposalText(
  { act, applicant, draft }: PlannedRequest,
  story: string,
  issue: number,
  { requests }: Messages,
): { title: string; body: string } {
  const person = harmless(applicant.name);
  return {
    title: requests.title(requests.kinds[act].title, harmless(draft.number), person, issue),
    body: `${harmless(story)}\n\n${requests.asks(person, issue)}\n\n${requests.closes(issue)}\n`,
  };
}

/** The answer to a request that waits for approval. @param decision the gate's paragraph */
export function submittedText(url: string, decision: string, { requests }: Messages): string {
  return `${requests.submitted(url)}\n\n${harmless(decision)}\n\n${requests.afterwards}\n`;
}

/** The answer to a request that was refused: each reason, and how to mend it. */
export function refusedText(refusals: readonly Refusal[], final: boolean, { requests }: Messages): string {
  const reasons = refusals
    .slice(0, most)
    .map(({ message, fix }) => `- ${harmless(message)}\n  ${requests.mend}${harmless(fix)}`);
  const after = final ? requests.closedForGood : requests.editAgain;
  return `${requests.refused}\n\n${reasons.join('\n')}\n\n${after}\n`;
}

/** More reasons than these help nobody. */
const most = 20;
