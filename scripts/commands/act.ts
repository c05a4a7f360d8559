import type { Answers, Draft } from '../../src/acts/act.ts';
import { compose, unanswered } from '../../src/acts/compose.ts';
import type { Declined } from '../../src/acts/declined.ts';
import { acts } from '../../src/acts/index.ts';
import { questionsOf } from '../../src/acts/questions.ts';
import type { ActName } from '../../src/domain/form.ts';
import type { Register } from '../../src/domain/register.ts';
import { labelOf } from '../../src/locales/act-words.ts';
import { planOf } from '../act-plan.ts';
import { askFor } from '../ask-for.ts';
import { countSummary } from '../count-summary.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { type PutDownOptions, putDown } from '../put-down.ts';
import { sweepAfter } from '../sealing/sweep.ts';

/** Carries an act out: its form is put down, or proposed. What is destroyed loses its keys. */
export async function act(
  situation: Situation,
  name: ActName,
  given: Answers,
  options: PutDownOptions,
): Promise<Answer> {
  const done = await formDown(situation, name, given, options);
  if (name !== 'certify' || options.propose) return done;
  const { said } = await sweepAfter(situation, 'folder');
  const lines = said.map((line) => `${line}\n`).join('');
  // What a program reads is the form alone.
  if (situation.json) situation.world.say(lines);
  return situation.json ? done : { ...done, output: `${done.output}${lines}` };
}

function formDown(
  situation: Situation,
  name: ActName,
  given: Answers,
  options: PutDownOptions,
): Promise<Answer> {
  const { messages } = situation;
  let answers = given;
  return putDown(situation, options, async (register, source) => {
    const composed = await completed(situation, name, register, answers);
    answers = composed.answers;
    const { number, path, fields } = composed.draft;
    const plan = planOf(situation, source, composed.draft);
    const summary = name === 'stocktake' ? countSummary(situation, register, composed.draft) : undefined;
    return {
      plan,
      number,
      name: messages.acts[name],
      told: { act: name, number, path, form: fields, ...summary?.told },
      done: (path) => messages.command.acting.done(messages.acts[name], number, path),
      shown: [plan.files[0]!.text, ...(summary ? [`${summary.words}\n`] : [])].join('\n'),
    };
  });
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
