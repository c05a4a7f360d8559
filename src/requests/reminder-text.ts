import type { DueItem } from '../domain/due-items.ts';
import type { Messages } from '../locales/messages.ts';
import type { LoanFacts } from '../locales/request-words.ts';
import { harmless } from './harmless.ts';
import type { ReminderAction } from './reminders.ts';

/** The label of the issues that reminders stand in. */
export const reminderLabel = 'guidang-reminder';

/** The first line of such an issue, which readers do not see. */
function aboutLine(about: string): string {
  return `<!-- guidang-reminder:${encodeURIComponent(about)} -->`;
}

/** What an issue is about; `undefined` for one that no reminder opened. */
export function aboutOf(body: string): string | undefined {
  const written = /^<!-- guidang-reminder:([\w.!~*'()%-]+) -->\r?(?:\n|$)/.exec(body)?.[1];
  try {
    return written && decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** The issue of a loan when it is opened. */
export function loanIssue(
  about: string,
  facts: LoanFacts,
  { requests }: Messages,
): { title: string; body: string } {
  const safe = harmlessFacts(facts);
  const { title, opening } = requests.reminders;
  return { title: title(safe), body: `${aboutLine(about)}\n${opening(safe)}\n` };
}

/** What is said at a step. */
export function stepText(
  { step, facts }: ReminderAction & { kind: 'remind' },
  { requests }: Messages,
): string {
  return requests.reminders.step(step, harmlessFacts(facts));
}

/** What is said when all has come back. */
export function thanksText(facts: LoanFacts, { requests }: Messages): string {
  return requests.reminders.thanks(harmlessFacts(facts));
}

/** The month's list. */
export function digestIssue(
  { about, month, items }: ReminderAction & { kind: 'digest' },
  { requests: { reminders } }: Messages,
): { title: string; body: string } {
  const parts = digestKinds.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return [];
    const lines = ofKind.slice(0, most).map((item) => `- ${reminders.digestItem(harmlessItem(item))}`);
    const left = ofKind.length - lines.length;
    return [
      `### ${reminders.digestKind[kind]}`,
      [...lines, ...(left > 0 ? [`- ${reminders.more(left)}`] : [])].join('\n'),
    ];
  });
  const body = [`${aboutLine(about)}\n${reminders.digestOpening(month)}`, ...parts].join('\n\n');
  return { title: reminders.digestTitle(month), body: `${body}\n` };
}

/** What a month's list names, in this order; loans have issues of their own. */
const digestKinds = ['duty', 'clock', 'update', 'paper', 'difference', 'retention'] as const;

/** As many entries of one kind as people read. */
const most = 100;

function harmlessFacts({ items, ...facts }: LoanFacts): LoanFacts {
  return {
    ...facts,
    loan: harmless(facts.loan),
    borrower: harmless(facts.borrower),
    items: items.map(({ number, title }) => ({
      number: harmless(number),
      title: title === undefined ? undefined : harmless(title),
    })),
  };
}

function harmlessItem({ number, what, who, ...item }: DueItem): DueItem {
  return { ...item, number: harmless(number), what: harmless(what), who: who.map(harmless) };
}
