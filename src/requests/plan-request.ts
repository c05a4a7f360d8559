import type { Answers, Draft } from '../acts/act.ts';
import { compose, unanswered } from '../acts/compose.ts';
import type { Day } from '../domain/day.ts';
import { actingIn, isPresent, type Person } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';
import { labelOf } from '../locales/act-words.ts';
import type { Refusal } from '../locales/command-words.ts';
import type { Messages } from '../locales/messages.ts';
import type { RequestAct, RequestFault } from '../locales/request-words.ts';
import { headingOf } from './issue-form.ts';
import { type RequestText, readRequest } from './read-request.ts';
import { registerMeant, unknownNumbers } from './register-meant.ts';
import { requestKinds } from './request-kinds.ts';

/** An issue that asks for something. */
export interface Asking {
  /** Login of the author; nobody when the account is gone. */
  readonly login: string | undefined;
  readonly body: string;
}

/** A request that can be put down as a form. What is allowed is for the rules and the gate to say. */
export interface PlannedRequest {
  readonly act: RequestAct;
  readonly applicant: Person;
  readonly register: Register;
  readonly draft: Draft;
}

/** A request that is refused: why, in words. */
export interface RefusedRequest {
  readonly refusals: readonly Refusal[];
  /** Editing the issue does not mend it. */
  readonly final: boolean;
}

/** What a request is planned on. */
export interface PlanningGround {
  readonly registers: readonly Register[];
  readonly today: Day;
  /** Numbers of forms that other open requests have taken. */
  readonly taken: readonly string[];
  /** The language of the forms, and that of the answers. */
  readonly forms: Messages;
  readonly messages: Messages;
}

/** Plans a request: a pure function of the issue, the registers and the day. */
export function planRequest(asking: Asking, ground: PlanningGround): PlannedRequest | RefusedRequest {
  const { registers, today, messages, forms } = ground;
  const applicant = personBehind(asking.login, ground);
  if ('problem' in applicant) return refused([applicant], messages, true);
  const text = readRequest(asking.body, registers, forms);
  if (!('act' in text)) return refused(text, messages);
  const register = registerMeant(text, registers);
  const unknown = unknownNumbers(text, register ? [register] : registers, (question) =>
    headingOf(forms, text.act, question),
  );
  if (!register || unknown.length > 0) return refused(unknown, messages);
  const answers = completed(text, applicant, register, today);
  if (!answers) return refused([{ problem: 'no-keeper' }], messages);
  const numbered = { ...register, unread: new Set([...register.unread, ...ground.taken]) };
  const draft = compose(text.act, numbered, today, answers);
  const label = (question: string) => labelOf(forms.command.acting, text.act, question);
  if ('declined' in draft) {
    const { declined } = draft;
    if (declined.problem === 'missing')
      return refused([{ problem: 'missing', headings: declined.questions.map(label) }], messages);
    return { refusals: [messages.command.acting.declined(declined, label)], final: false };
  }
  const missing = unanswered(text.act, register, draft).map(({ name }) => name);
  if (missing.includes('department'))
    return refused([{ problem: 'no-department', ask: keepersOf(register, today) }], messages, true);
  if (missing.length > 0) return refused([{ problem: 'missing', headings: missing.map(label) }], messages);
  return { act: text.act, applicant, register, draft };
}

function refused(faults: readonly RequestFault[], messages: Messages, final = false): RefusedRequest {
  return { refusals: faults.map(messages.requests.fault), final };
}

/** The person of a login who is here today; forges take upper and lower case for one. */
function personBehind(
  login: string | undefined,
  { registers, today }: PlanningGround,
): Person | (RequestFault & { readonly problem: 'unknown-login' | 'account-gone' }) {
  if (login === undefined) return { problem: 'account-gone' };
  const people = registers[0]?.people ?? [];
  const found = people.find((person) => person.login?.toLowerCase() === login.toLowerCase());
  if (found && isPresent(found, today)) return found;
  return { problem: 'unknown-login', login, ask: registers[0] ? keepersOf(registers[0], today) : [] };
}

/** The names of those who keep the list of people. */
function keepersOf({ people }: Register, today: Day): string[] {
  return actingIn(people, 'keeper', today).map(({ name }) => name);
}

/** The answers with who it is; `undefined` where a keeper is wanted and none is here. */
function completed(
  { act, answers }: RequestText,
  applicant: Person,
  { people }: Register,
  today: Day,
): Answers | undefined {
  const { applicant: field, by } = requestKinds[act];
  const keepers = actingIn(people, 'keeper', today);
  const handler = by === 'applicant' ? applicant : (keepers.find((one) => one === applicant) ?? keepers[0]);
  if (!handler) return undefined;
  const { department } = applicant;
  return {
    ...answers,
    by: [handler.name],
    ...(field && { [field]: [applicant.name] }),
    ...(field && department !== undefined && { department: [department] }),
  };
}
