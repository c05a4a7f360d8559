import type { Answers } from '../src/acts/act.ts';
import type { Question } from '../src/acts/questions.ts';
import { parseDay } from '../src/domain/day.ts';
import { labelOf } from '../src/locales/act-words.ts';
import { Refused, type Situation } from './outcome.ts';

/** Where several answers go on one line, what stands between them. */
const between: Partial<Record<Question['kind'], RegExp>> = {
  numbers: /\s+/,
  list: /[;；]/,
  person: /[、,，]/,
};

/**
 * Asks whoever sits at the terminal. @returns `undefined` where nobody sits there, or a question was passed over
 * @throws Refused when they give up
 */
export async function askFor(
  { world: { ask }, messages, json }: Situation,
  act: string,
  questions: readonly Question[],
): Promise<Answers | undefined> {
  if (!ask || json) return undefined;
  const { acting, refusals } = messages.command;
  const answers: Record<string, string[]> = {};
  for (const question of questions) {
    const { name, kind, many, values } = question;
    const hint = values?.join(' / ') ?? acting.details[name] ?? acting.hints[kind];
    const label = labelOf(acting, act, name);
    const wrong = (typed: string) => (fits(question, typed) ? undefined : hint);
    const typed = await ask(hint ? `${label}（${hint}）` : label, wrong);
    if (typed === undefined) throw new Refused(refusals.stopped());
    if (typed.trim() === '') return undefined;
    answers[name] = many ? typed.trim().split(between[kind] ?? /\s+/) : [typed];
  }
  return answers;
}

function fits({ kind, values }: Question, typed: string): boolean {
  const text = typed.trim();
  if (kind === 'day') return parseDay(text) !== undefined;
  if (kind === 'count') return /^\d+$/.test(text);
  return values === undefined || values.includes(text);
}
