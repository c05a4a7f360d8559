import type { Command } from 'commander';
import type { Answers } from '../src/acts/act.ts';
import { acts } from '../src/acts/index.ts';
import { type Question, questionsOf } from '../src/acts/questions.ts';
import type { ActName } from '../src/domain/form.ts';
import { labelOf } from '../src/locales/act-words.ts';
import type { CommandWords, Refusal } from '../src/locales/command-words.ts';
import { repeated } from './adding.ts';
import { Refused } from './outcome.ts';

/** How a command's answers look in its usage. */
const shapes: Readonly<Record<Question['kind'], string>> = {
  ...{ text: 'TEXT', day: 'YYYY-MM-DD', count: 'N', choice: 'WORD' },
  ...{ numbers: 'NUMBER', list: 'LINE', person: 'NAME', seen: 'FILE' },
};

/** Gives a command the arguments and options that follow from the questions of its act. */
export function addQuestions(command: Command, name: ActName, { acting, help }: CommandWords): Command {
  const { args } = acts[name];
  const questions = questionsOf(acts[name]);
  for (const arg of args) {
    const isLast = arg === 'items';
    command.argument(isLast ? `[${arg}...]` : `[${arg}]`, labelOf(acting, name, arg));
  }
  for (const { name: question, kind, many, values } of questions) {
    if (args.includes(question)) continue;
    const how = values?.join(' / ') ?? acting.details[question] ?? acting.hints[kind];
    const text = `${labelOf(acting, name, question)}${how ? `（${how}）` : ''}`;
    const flags = `--${question} <${shapes[kind]}>`;
    if (many && kind !== 'seen') command.option(flags, text, repeated);
    else command.option(flags, text);
  }
  return command.option('--set <NAME=VALUE>', help.set, repeated).option('--register <NAME>', help.register);
}

/**
 * The answers that were given on the command line: arguments, options, and `--set name=value` for the regulation's own
 * fields.
 */
export function answersFrom(
  name: ActName,
  given: readonly (string | readonly string[] | undefined)[],
  options: Readonly<Record<string, string | string[]>>,
  badField: (text: string) => Refusal,
): Answers {
  const { set = [], register: _, propose: __, forge: ___, as: ____, key: _____, ...named } = options;
  const own = [set].flat().map((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new Refused(badField(pair));
    return [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()] as const;
  });
  const all = [
    ...acts[name].args.map((arg, index) => [arg, given[index] ?? []] as const),
    ...Object.entries(named).map(([option, texts]) => [dashed(option), texts] as const),
    ...own,
  ];
  const answers: Record<string, string[]> = {};
  for (const [question, texts] of all) {
    const list = [texts].flat() as string[];
    if (list.length > 0) answers[question] = [...(answers[question] ?? []), ...list];
  }
  return answers;
}

/** The name of an option as it was typed: commander has `--copied-from` as `copiedFrom`. */
function dashed(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
