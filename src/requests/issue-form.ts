import { stringify } from 'yaml';
import { acts } from '../acts/index.ts';
import { type Question, questionsOf } from '../acts/questions.ts';
import type { Register } from '../domain/register.ts';
import { labelOf } from '../locales/act-words.ts';
import type { Messages } from '../locales/messages.ts';
import type { RequestAct } from '../locales/request-words.ts';
import { askedBy, requestActs, requestKinds } from './request-kinds.ts';

/** The folder in which forges look for issue forms; Gitea and Forgejo read GitHub's, too. */
export const formFolder = '.github/ISSUE_TEMPLATE';

/**
 * The issue forms of an office: path → text. One for each act that can be asked for, and the file that leaves no other
 * way to open an issue.
 * @param words the language of the forms, and the one that stands beside it
 */
export function issueForms(
  registers: readonly Register[],
  words: readonly [Messages, Messages],
): Map<string, string> {
  const forms = requestActs.map(
    (act) => [`${formFolder}/${act}.yml`, formText(act, registers, words)] as const,
  );
  return new Map([...forms, [`${formFolder}/config.yml`, 'blank_issues_enabled: false\n']]);
}

/**
 * The heading under which the answer to a question stands. A field of the regulation's own that is called like one of
 * the usual questions is told apart from it.
 */
export function headingOf({ command, requests }: Messages, act: RequestAct, question: string): string {
  const usual = questionsOf(acts[act]).map(({ name }) => name);
  const label = labelOf(command.acting, act, question);
  const isTaken =
    !usual.includes(question) && usual.some((name) => labelOf(command.acting, act, name) === label);
  return isTaken ? requests.form.own(label) : label;
}

function formText(
  act: RequestAct,
  registers: readonly Register[],
  words: readonly [Messages, Messages],
): string {
  const [own, other] = words;
  const { kinds, form } = own.requests;
  const questions = askedBy(act, registers);
  const value = `${kinds[act].about}${form.intro}\n\n${other.requests.kinds[act].about} ${other.requests.form.intro}\n`;
  return stringify(
    {
      name: kinds[act].title,
      description: `${kinds[act].about} ${other.requests.kinds[act].title}.`,
      title: kinds[act].title,
      body: [
        { type: 'markdown', attributes: { value } },
        {
          type: 'dropdown',
          id: 'act',
          attributes: {
            label: form.act,
            description: `${form.actHelp}\n${other.requests.form.act}. ${other.requests.form.actHelp}`,
            options: [kinds[act].title],
            default: 0,
          },
          validations: { required: true },
        },
        ...questions.map((question) => element(act, question, words)),
      ],
    },
    { lineWidth: 0 },
  );
}

/** One question of a form; ids are the questions' own where they may be. */
function element(act: RequestAct, question: Question, words: readonly [Messages, Messages]) {
  const [own, other] = words;
  const { name, many, required, values } = question;
  const example = pick(own.requests.form.examples, act, name);
  const [told, beside] = [help(own, act, question), help(other, act, question)];
  const [label, english] = [headingOf(own, act, name), capital(headingOf(other, act, name))];
  // A field of the regulation's own has one name only.
  const second = english === label ? [beside] : [english, beside];
  const description = [told, second.filter((part) => part !== '').join(': ')].filter((line) => line !== '');
  const attributes = { label, ...(description.length > 0 && { description: description.join('\n') }) };
  const type = values ? 'dropdown' : many ? 'textarea' : 'input';
  return {
    type,
    ...(/^[a-z][a-z0-9-]*$/.test(name) && { id: name }),
    attributes: {
      ...attributes,
      ...(values && { options: [...values] }),
      ...(example && !values && { placeholder: example }),
    },
    validations: { required },
  };
}

/** How an answer is written, and what it means to leave it open. */
function help({ command, requests }: Messages, act: RequestAct, { name, kind, values }: Question): string {
  const { acting } = command;
  const { filled } = requestKinds[act];
  const parts = [
    pick(requests.form.help, act, name),
    values ? undefined : (pick(acting.details, act, name) ?? acting.hints[kind]),
    filled.includes(name) ? requests.form.filled : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return parts.join(requests.form.joint);
}

function pick(words: Readonly<Record<string, string>>, act: RequestAct, name: string): string | undefined {
  return words[`${act}.${name}`] ?? words[name];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
