import { rememberedOf } from '../../../domain/remembered.ts';
import { zhCN } from '../../../locales/zh-CN/index.ts';
import { formFolder, headingOf } from '../../../requests/issue-form.ts';
import { askedBy, requestActs } from '../../../requests/request-kinds.ts';
import type { ForgeAddress } from '../../git-facts.ts';
import type { Office } from '../office.ts';
import type { Ask } from './asking.ts';

/** The language that issue forms are written in, and that what is asked is read in. */
const words = zhCN;

/**
 * The address of a forge's issue form with what is known filled in: only fields for typing, as a dropdown that is
 * filled in by address can leave GitHub's whole form blank. Gitea wants the template's path, and marks its fields.
 */
export function formHref({ kind, url }: ForgeAddress, { act, answers }: Ask): string {
  const template = kind === 'github' ? `${act}.yml` : `${formFolder}/${act}.yml`;
  const title =
    `${words.requests.kinds[act].title} ${(Object.values(answers)[0] ?? '').slice(0, longestTitle)}`.trim();
  const fields = Object.entries(answers).map(([question, answer]) => {
    return [kind === 'github' ? question : `field:${question}`, answer] as const;
  });
  const query = [['template', template], ['title', title], ...fields]
    .map(([name, value]) => `${name}=${inQuery(value!)}`)
    .join('&');
  return `${url}/issues/new?${query}`;
}

const longestTitle = 60;

/** Letters of any script stand as they are: browsers encode them, and pages stay small. */
function inQuery(text: string): string {
  return text.replace(/[^\p{L}\p{N}._~/-]/gu, encodeURIComponent);
}

/**
 * The same as a text to copy into any issue, letter or chat: read in the way in which the answers of an issue form are.
 * Questions that must be answered and are not yet stand there with nothing below.
 */
export function requestText(office: Office, { act, answers }: Ask): string {
  const questions = questionsOf(office)
    .get(act)!
    .filter(({ name, required }) => required || name in answers);
  const { kinds, form } = words.requests;
  const sections = [
    [form.act, kinds[act].title],
    ...questions.map(({ name, heading }) => [heading, answers[name] ?? '']),
  ];
  return sections.map(([heading, answer]) => `### ${heading}\n${answer}\n`).join('\n');
}

/** Act → what its form asks; there are as many texts as records. */
const questionsOf = rememberedOf(({ shelves }: Office) => {
  const registers = shelves.map(({ register }) => register);
  return new Map(
    requestActs.map((act) => [
      act,
      askedBy(act, registers).map(({ name, required }) => {
        return { name, required, heading: headingOf(words, act, name) };
      }),
    ]),
  );
});
