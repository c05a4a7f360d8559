import { type Day, yearOf } from '../domain/day.ts';
import { type ActName, type FormRoom, formSchemas, formTraits } from '../domain/form.ts';
import { formsOf, type Register } from '../domain/register.ts';
import type { Answers, Draft, Values } from './act.ts';
import { answered } from './answered.ts';
import type { Declined } from './declined.ts';
import { acts } from './index.ts';
import { type Question, questionsOf } from './questions.ts';

/** Puts an act down as the form that it writes. Pure: nothing is written, and no rule has looked at it yet. */
export function compose(name: ActName, register: Register, today: Day, answers: Answers): Draft | Declined {
  const act = acts[name];
  const understood = answered(act, register, answers);
  if ('declined' in understood) return understood;
  const one = (question: string) => answers[question]?.[0]?.trim() || undefined;
  const filled = act.fill({ register, today, ...understood, one });
  if ('declined' in filled) return filled;
  const { room } = act;
  const { number: field, day } = formTraits[room];
  const number = nextForm(register, room, today);
  const said = { [field]: number, [day]: today, ...understood.said, ...filled.fields };
  const path = `${register.id}/${room}/${yearOf(today)}/${number}.md`;
  return { act: name, number, path, fields: inOrder(room, said), edits: filled.edits ?? [] };
}

/** What must still be answered before the form is whole. */
export function unanswered(name: ActName, register: Register, draft: Draft): Question[] {
  return questionsOf(acts[name], register.regulation.data).filter(
    ({ required, field }) => required && isEmpty(draft.fields?.[field]),
  );
}

/** The next number of a form: the highest of its year, files that cannot be read counted, and one more. */
export function nextForm(register: Register, room: FormRoom, today: Day): string {
  const start = `${formTraits[room].prefix}${yearOf(today)}`;
  const numbers = [...formsOf(register, room).map(({ number }) => number), ...register.unread];
  const running = numbers
    .filter((number) => number.startsWith(start))
    .map((number) => number.slice(start.length))
    .filter((digits) => /^\d{1,9}$/.test(digits))
    .map(Number);
  return `${start}${String(Math.max(0, ...running) + 1).padStart(3, '0')}`;
}

/** The usual fields in the order of the schema, the regulation's own behind them, signatures last. */
function inOrder(room: FormRoom, values: Values): Values {
  const known = Object.keys(formSchemas[room].shape).filter((name) => name !== 'signed');
  const own = Object.keys(values).filter((name) => !known.includes(name) && name !== 'signed');
  return Object.fromEntries([...known, ...own, 'signed'].map((name) => [name, values[name]]));
}

function isEmpty(value: Values[string]): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
