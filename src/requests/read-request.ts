import type { Answers } from '../acts/act.ts';
import type { Question } from '../acts/questions.ts';
import { parseDay } from '../domain/day.ts';
import type { Register } from '../domain/register.ts';
import type { Messages } from '../locales/messages.ts';
import type { RequestAct, RequestFault } from '../locales/request-words.ts';
import { headingOf } from './issue-form.ts';
import { readSections, type Section } from './read-sections.ts';
import { askedBy, identityQuestions, requestActs } from './request-kinds.ts';

/** What somebody asks for, as far as the text of the issue says it. */
export interface RequestText {
  readonly act: RequestAct;
  /** Only what was answered. */
  readonly answers: Answers;
  /** Question → the line of its answer, from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

/**
 * Reads the text of an issue that a form wrote, in the language of the forms. Nothing in it says who asks.
 * @returns everything that is wrong with it, when anything is
 */
export function readRequest(
  body: string,
  registers: readonly Register[],
  words: Messages,
): RequestText | readonly RequestFault[] {
  const { sections, faults } = readSections(body);
  const { kinds, form } = words.requests;
  const said = sections.find(({ heading }) => heading === form.act)?.lines[0]?.text.trim();
  const act = requestActs.find((one) => kinds[one].title === said);
  if (faults.some(({ problem }) => problem === 'too-long')) return faults;
  if (!act) return [...faults, { problem: 'no-form', kinds: requestActs.map((one) => kinds[one].title) }];
  const questions = askedBy(act, registers);
  const byHeading = new Map(questions.map((question) => [headingOf(words, act, question.name), question]));
  const identity = identityQuestions(act).map((name) => headingOf(words, act, name));
  const known = [form.act, ...byHeading.keys()];
  const answers: Record<string, readonly string[]> = {};
  const lines: Record<string, number> = {};
  const seen = new Map<string, number>();
  for (const section of sections) {
    const { heading, line } = section;
    const question = byHeading.get(heading);
    const first = seen.get(heading);
    seen.set(heading, first ?? line);
    if (first !== undefined) faults.push({ problem: 'twice', heading, line, first });
    else if (identity.includes(heading)) faults.push({ problem: 'identity', heading, line });
    else if (!known.includes(heading)) faults.push({ problem: 'unknown-heading', heading, line, known });
    else if (heading === form.act && section.lines[1])
      faults.push({ problem: 'several-lines', heading, line: section.lines[1].line });
    else if (question && section.lines.length > 0) {
      const given = answerTo(question, section);
      if ('problem' in given) faults.push(given);
      else [answers[question.name], lines[question.name]] = [given.texts, section.lines[0]!.line];
    }
  }
  const filledIn = new Set(
    sections.filter((section) => section.lines.length > 0).map(({ heading }) => heading),
  );
  const missing = questions
    .filter(({ required }) => required)
    .map(({ name }) => headingOf(words, act, name))
    .filter((heading) => !filledIn.has(heading));
  if (missing.length > 0) faults.push({ problem: 'missing', headings: missing });
  return faults.length > 0 ? faults : { act, answers, lines };
}

/** The answer in the shape that its question takes. */
function answerTo(question: Question, { heading, lines }: Section): { texts: string[] } | RequestFault {
  const { kind, many, values } = question;
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const [first, second] = lines;
  const line = first!.line;
  if (!many && second) return { problem: 'several-lines', heading, line: second.line };
  if (values && !texts.every((text) => values.includes(text)))
    return { problem: 'choice', heading, line, allowed: values };
  if (kind === 'numbers') return { texts: texts.flatMap(numbersIn) };
  const isReadable = texts.every(
    (text) =>
      (kind !== 'day' || parseDay(text) !== undefined) &&
      (kind !== 'count' || /^(0|[1-9]\d{0,8})$/.test(text)) &&
      (kind !== 'list' || /^[^=]+=.+$|^.+[ 　]\d{4}-\d{2}-\d{2}([ 　].+)?$/.test(text)),
  );
  return isReadable ? { texts } : { problem: 'unreadable', heading, line, kind };
}

/** A line with something behind a number is one answer; any other is a row of numbers. */
function numbersIn(text: string): string[] {
  return text.includes('=') ? [text] : text.split(/[\s、，,；;]+/u).filter((number) => number !== '');
}
