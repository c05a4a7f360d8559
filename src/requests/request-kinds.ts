import { acts } from '../acts/index.ts';
import { type Question, questionsOf } from '../acts/questions.ts';
import type { Register } from '../domain/register.ts';
import type { RequestAct } from '../locales/request-words.ts';

/** How a request differs from the act at the desk. */
export interface RequestKind {
  /** The question that the applicant is the answer to. Who asks follows from the login, never from text. */
  readonly applicant?: 'borrower' | 'reader';
  /** Who handles it, as the act's `by`: the keeper of the day, or who asks. */
  readonly by: 'keeper' | 'applicant';
  /** Questions that the act answers by itself where they are left open. */
  readonly filled: readonly string[];
  /** What nobody can say before it is done, or need say. */
  readonly later?: readonly string[];
}

/** The acts that can be asked for by an issue form, in the order in which they are offered. */
export const requestKinds: Readonly<Record<RequestAct, RequestKind>> = {
  lend: { applicant: 'borrower', by: 'keeper', filled: ['due'] },
  read: { applicant: 'reader', by: 'keeper', filled: ['place', 'escort'], later: ['use'] },
  renew: { by: 'keeper', filled: ['due'] },
  return: { by: 'keeper', filled: [] },
  reserve: { applicant: 'borrower', by: 'keeper', filled: [] },
  change: { by: 'applicant', filled: [] },
  stocktake: { by: 'applicant', filled: [], later: ['items'] },
  hold: { by: 'applicant', filled: [] },
  release: { by: 'applicant', filled: [] },
};

/** The names of the acts that can be asked for. */
export const requestActs = Object.keys(requestKinds) as RequestAct[];

/** Questions that a form never asks: they say who it is, and follow from the login. */
export function identityQuestions(act: RequestAct): string[] {
  const { applicant } = requestKinds[act];
  return [...(applicant ? [applicant] : []), 'applicant', 'department', 'by'];
}

/**
 * What a form asks: the act's questions under the regulations of the registers given, without who it is and without
 * what the desk adds later. Required is what all of them require; of several lists of words, all words are offered. The
 * regulation's own fields come last.
 */
export function askedBy(act: RequestAct, registers: readonly Register[]): Question[] {
  const { filled, later = [] } = requestKinds[act];
  const each = registers.length > 0 ? registers.map(({ regulation }) => regulation.data) : [undefined];
  const lists = each.map((regulation) => questionsOf(acts[act], regulation));
  const merged = new Map<string, Question>();
  for (const question of lists.flat()) {
    const values = [...new Set([...(merged.get(question.name)?.values ?? []), ...(question.values ?? [])])];
    const required = lists.every((list) => list.some((one) => one.name === question.name && one.required));
    merged.set(question.name, { ...question, required, ...(values.length > 0 && { values }) });
  }
  const usual = questionsOf(acts[act]).map(({ name }) => name);
  const isOwn = ({ name }: Question) => (usual.includes(name) ? 0 : 1);
  return [...merged.values()]
    .sort((a, b) => isOwn(a) - isOwn(b))
    .filter(({ name }) => !identityQuestions(act).includes(name))
    .filter(({ name, required }) => required || !(atDesk.has(name) || later.includes(name)))
    .map((question) => (filled.includes(question.name) ? { ...question, required: false } : question));
}

/** What the desk writes down when the thing is in hand; in a request only where the regulation always wants it. */
const atDesk = new Set(['signed', 'reshelved']);
