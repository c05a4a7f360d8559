import type { Answers, Draft } from '../../src/acts/act.ts';
import { compose, unanswered } from '../../src/acts/compose.ts';
import type { Declined } from '../../src/acts/declined.ts';
import { acts } from '../../src/acts/index.ts';
import { questionsOf } from '../../src/acts/questions.ts';
import type { ActName } from '../../src/domain/form.ts';
import type { Register } from '../../src/domain/register.ts';
import { labelOf } from '../../src/locales/act-words.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import type { Source } from '../../src/store/source.ts';
import { planOf } from '../act-plan.ts';
import { askFor } from '../ask-for.ts';
import { registerOf, sourceOf } from '../holdings.ts';
import { objectionsTo } from '../objections.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { type ProposeOptions, propose } from '../propose.ts';
import { carryOut } from '../writing.ts';

/** How an act is carried out, beside what is answered. */
export interface ActOptions extends ProposeOptions {
  readonly register?: string;
  /** Propose it on a branch, for others to approve, instead of writing it here. */
  readonly propose?: boolean;
}

/**
 * Carries an act out: its form is put down, and checked as if it stood in the register already. When any rule objects
 * that had no objection before, the act is refused in the rule's own words and nothing is written.
 */
export async function act(
  situation: Situation,
  name: ActName,
  given: Answers,
  options: ActOptions,
): Promise<Answer> {
  const { messages, records } = situation;
  const { acting } = messages.command;
  let answers = given;
  const decide = async (source: Source, pending: readonly string[] = []) => {
    const register = registerOf(situation, readHoldings(source), options.register);
    const unread = new Set([...register.unread, ...pending]);
    const composed = await completed(situation, name, { ...register, unread }, answers);
    answers = composed.answers;
    const { draft } = composed;
    const plan = planOf(situation, source, draft);
    const objections = objectionsTo(situation, source, plan);
    if (objections.length > 0) throw new Refused(acting.forbidden(messages.acts[name], objections));
    return { plan, draft, number: draft.number };
  };
  if (options.propose) {
    const { decided, proposed } = await propose(situation, options, decide);
    const { number, fields, path } = decided.draft;
    const value = { act: name, number, path: `${records}/${path}`, form: fields, ...proposed };
    const sentence = messages.sharing.proposed(proposed.branch, proposed.url);
    return answer(situation, value, () => `${decided.plan.files[0]!.text}\n${sentence}`);
  }
  sourceOf(situation);
  const { plan, draft } = await carryOut(situation, decide);
  const { number, fields } = draft;
  const path = `${records}/${draft.path}`;
  const sentence = acting.done(messages.acts[name], number, path);
  return answer(
    situation,
    { act: name, number, path, form: fields },
    () => `${plan.files[0]!.text}\n${sentence}`,
  );
}

/** The form, once everything that it needs is answered: whoever sits at a terminal is asked. */
async function completed(
  situation: Situation,
  name: ActName,
  register: Register,
  given: Answers,
): Promise<{ draft: Draft; answers: Answers }> {
  let answers = given;
  for (;;) {
    const draft = compose(name, register, situation.today, answers);
    const missing = 'declined' in draft ? askedBy(draft) : unanswered(name, register, draft);
    if (missing.length === 0 && !('declined' in draft)) return { draft, answers };
    const wanted = missing.map((question) => (typeof question === 'string' ? question : question.name));
    const questions = questionsOf(acts[name], register.regulation.data);
    const asked = questions.filter((question) => wanted.includes(question.name));
    const told = asked.length > 0 ? await askFor(situation, name, asked) : undefined;
    if (!told) throw new Refused(refusalOf(situation, name, 'declined' in draft ? draft : wanted));
    answers = { ...answers, ...told };
  }
}

/** The questions that would help. */
function askedBy({ declined }: Declined): readonly string[] {
  if (declined.problem === 'missing') return declined.questions;
  return declined.problem === 'unanswered' ? ['rest'] : [];
}

function refusalOf({ messages }: Situation, name: ActName, why: Declined | readonly string[]) {
  const { acting } = messages.command;
  const declined = 'declined' in why ? why.declined : ({ problem: 'missing', questions: why } as const);
  return acting.declined(declined, (question) => labelOf(acting, name, question));
}
