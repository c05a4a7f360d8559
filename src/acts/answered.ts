import { canonical } from '../domain/number/canonical.ts';
import { indexOf, type Register } from '../domain/register.ts';
import type { Act, Answers, Asked, Line, Value } from './act.ts';
import { type Declined, decline } from './declined.ts';
import { logLineOf } from './log-line.ts';
import { type Question, questionsOf } from './questions.ts';

/** What was answered, as fields of the form and as the things that it is about. */
export function answered(
  act: Act,
  register: Register,
  answers: Answers,
): Pick<Asked, 'said' | 'lines' | 'scanned'> | Declined {
  const questions = questionsOf(act, register.regulation.data);
  const said: Record<string, Value> = {};
  const lines: Line[] = [];
  let scanned: readonly string[] | undefined;
  for (const [name, texts] of Object.entries(answers)) {
    const given = texts.map((text) => text.trim()).filter((text) => text !== '');
    const question = questions.find((one) => one.name === name);
    if (!question)
      return decline({ problem: 'no-question', question: name, known: questions.map((one) => one.name) });
    if (question.of === 'seen') {
      // Line by line, so that what is said of a line names the right one.
      scanned = texts.flatMap((text) => text.split(/\r\n?|\n/));
      continue;
    }
    if (given.length > 1 && !question.many) return decline({ problem: 'several', question: name });
    if (given.length === 0 || question.of === 'each') continue;
    if (question.of === 'form') {
      const value = answerOf(question, given);
      if (value === undefined)
        return decline({ problem: 'unreadable', question: name, given: given.join('\n') });
      said[question.field] = value;
    } else {
      const sort = question.of === 'sort' ? question.name : act.sorts?.usual;
      lines.push(...given.map((text) => lineOf(register, text, sort)));
    }
  }
  return { said, lines, scanned };
}

/** The number as the register prints it; as it was typed, where no record bears it. */
export function printed(register: Register, typed: string): string {
  return indexOf(register).records.get(canonical(typed))?.[0]?.fields.number ?? typed;
}

function lineOf(register: Register, text: string, sort: string | undefined): Line {
  const equals = text.indexOf('=');
  const number = (equals < 0 ? text : text.slice(0, equals)).trim();
  const detail = equals < 0 ? undefined : text.slice(equals + 1).trim() || undefined;
  return { number: printed(register, number), detail, sort };
}

function answerOf({ kind, many, field }: Question, given: readonly string[]): Value | undefined {
  if (!many) return given[0]!;
  if (kind !== 'list') return given;
  if (field === 'evidence') return allRead(given, paperOf);
  return field === 'log' ? allRead(given, logLineOf) : mapRead(given);
}

/** `保密协议 2026-03-01`, perhaps with the paper's number at the end. */
function paperOf(line: string): Value | undefined {
  const [, paper, on, number] = /^(.+?)[ 　]+(\d{4}-\d{2}-\d{2})(?:[ 　]+(.+))?$/.exec(line) ?? [];
  return paper === undefined ? undefined : { paper, on: on!, number };
}

/** `移交人=陶思雨`. */
function mapRead(lines: readonly string[]): Value | undefined {
  const pairs = allRead(lines, (line) => {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(line) ?? [];
    return name === undefined ? undefined : [name.trim(), value!.trim()];
  });
  return pairs && Object.fromEntries(pairs as [string, string][]);
}

function allRead(lines: readonly string[], read: (line: string) => Value | undefined): Value[] | undefined {
  const values = lines.map(read);
  return values.every((value) => value !== undefined) ? values : undefined;
}
