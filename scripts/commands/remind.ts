import type { Day } from '../../src/domain/day.ts';
import type { Register } from '../../src/domain/register.ts';
import { sameLogin } from '../../src/forge/account.ts';
import { ForgeFailure } from '../../src/forge/failure.ts';
import type { Forge, IssueWanted, Opened } from '../../src/forge/forge.ts';
import {
  aboutOf,
  digestIssue,
  loanIssue,
  reminderLabel,
  stepText,
  thanksText,
} from '../../src/requests/reminder-text.ts';
import { type HeldReminder, planReminders, type ReminderAction } from '../../src/requests/reminders.ts';
import { botOf, forgeOf } from '../forge-of.ts';
import { holdingsOf } from '../holdings.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';

/** What a day's reminders ask for is done, each thing once however often a day is run. */
export async function remind(
  situation: Situation,
  { forge: kind, dryRun = false }: { readonly forge: string; readonly dryRun?: boolean },
): Promise<Answer> {
  const { messages, today, world } = situation;
  const { nothing } = messages.requests.reminders;
  const { registers } = holdingsOf(situation);
  const forge = await forgeOf(situation, kind);
  const held = await heldReminders(forge, botOf(world.env, kind as 'github' | 'gitea'));
  const actions = planReminders(registers, today, await withSaid(forge, held, registers, today));
  if (!dryRun) for (const action of actions) await carryOut(situation, forge, action);
  const told = actions.map((action) => toldOf(situation, action));
  return answer(situation, { dryRun, actions }, () => (told.length > 0 ? told.join('\n') : nothing));
}

/** The issues that our own account opened for reminders, the oldest first. */
async function heldReminders(forge: Forge, bot: string): Promise<HeldReminder[]> {
  const held: HeldReminder[] = [];
  const issues = await forge.issuesLabelled(reminderLabel);
  for (const { number, author, body, state } of issues.toSorted((a, b) => a.number - b.number)) {
    const about = author && sameLogin(author.login, bot) ? aboutOf(body) : undefined;
    if (about !== undefined) held.push({ issue: number, about, open: state === 'open', said: [] });
  }
  return held;
}

/** Adds what was said, for those alone in which something would be said today. */
async function withSaid(
  forge: Forge,
  held: readonly HeldReminder[],
  registers: readonly Register[],
  today: Day,
): Promise<HeldReminder[]> {
  const speaking = planReminders(registers, today, held).flatMap((action) =>
    action.kind === 'remind' && action.issue !== undefined ? action.issue : [],
  );
  const all: HeldReminder[] = [];
  for (const one of held)
    all.push(speaking.includes(one.issue) ? { ...one, said: await forge.keptComments(one.issue) } : one);
  return all;
}

async function carryOut({ messages }: Situation, forge: Forge, action: ReminderAction): Promise<void> {
  switch (action.kind) {
    case 'remind': {
      const { about, facts, assignees } = action;
      const wanted = { ...loanIssue(about, facts, messages), labels: [reminderLabel], assignees };
      const issue = action.issue ?? (await opened(forge, wanted)).number;
      return forge.keepComment(issue, action.marker, stepText(action, messages));
    }
    case 'thank':
      return forge.answerIssue(action.issue, 'thanks', thanksText(action.facts, messages), { close: true });
    case 'digest': {
      const wanted = {
        ...digestIssue(action, messages),
        labels: [reminderLabel],
        assignees: action.assignees,
      };
      await opened(forge, wanted);
      return;
    }
    case 'supersede': {
      const text = messages.requests.reminders.superseded;
      return forge.answerIssue(action.issue, 'superseded', text, { close: true });
    }
  }
}

/** Opens an issue; where the forge knows an assignee no longer, without any. */
async function opened(forge: Forge, wanted: IssueWanted): Promise<Opened> {
  try {
    return await forge.openIssue(wanted);
  } catch (failure) {
    const refused =
      failure instanceof ForgeFailure && failure.fault === 'status' && wanted.assignees.length > 0;
    if (!refused || (failure.status ?? 500) >= 500) throw failure;
    return forge.openIssue({ ...wanted, assignees: [] });
  }
}

function toldOf({ messages: { requests } }: Situation, action: ReminderAction): string {
  const { action: words, step, digestTitle } = requests.reminders;
  switch (action.kind) {
    case 'remind':
      return words(action.kind, `${action.facts.loan} ${step(action.step, action.facts)}`);
    case 'thank':
      return words(action.kind, `#${action.issue} ${action.facts.loan}`);
    case 'digest':
      return words(action.kind, `${digestTitle(action.month)} (${action.items.length})`);
    case 'supersede':
      return words(action.kind, `#${action.issue}`);
  }
}
