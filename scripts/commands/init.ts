import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Blank, blanksOf } from '../../src/domain/regulation/blanks.ts';
import { regulationSchema } from '../../src/domain/regulation/regulation.ts';
import { parseRhythm } from '../../src/domain/rhythm.ts';
import { parseDeadline, parseLength } from '../../src/domain/term.ts';
import { regulationText, sampleOf, sampleText, shippedRegulations } from '../../src/regulations/shipped.ts';
import { filled } from '../../src/store/fill.ts';
import { wideLimits } from '../../src/store/guard.ts';
import { readText } from '../../src/store/read-text.ts';
import { writeFiles } from '../../src/store/write-files.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';

/** What a caller may say of a new register. */
export interface InitOptions {
  readonly regulation?: string;
  readonly register?: string;
  readonly fill?: readonly string[];
  readonly empty?: boolean;
}

/**
 * Lays out a new register under one of the shipped regulations. In an empty folder a few fictional records,
 * people and stores come with it, so that there is something to look at.
 */
export async function init(situation: Situation, options: InitOptions): Promise<Answer> {
  const { messages, records, world } = situation;
  const { refusals } = messages.command;
  const known = shippedRegulations();
  const id = options.regulation ?? 'S004-1';
  if (!known.includes(id)) throw new Refused(refusals.noRegulation(id, known));
  const folder = resolve(world.folder, records);
  const register = options.register ?? 'register';
  if (!/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(register)) throw new Refused(refusals.badField(register));
  if (existsSync(`${folder}/${register}`)) throw new Refused(refusals.exists(`${records}/${register}`));
  const text = await asked(withFigures(regulationText(id), options.fill ?? [], situation), situation);
  const shared = ['people.md', 'stores.md'].filter((path) => !existsSync(`${folder}/${path}`));
  const bare = options.empty || shared.length < 2;
  const laid = bare
    ? shared.map((path) => ({ path, text: `---\n${path === 'people.md' ? 'people' : 'rooms'}: []\n---\n` }))
    : Object.entries(sampleOf(id).files).map(([path, fields]) => ({
        path: path.includes('/') ? `${register}/${path}` : path,
        text: sampleText(fields),
      }));
  writeFiles(folder, `init ${register}`, [{ path: `${register}/regulation.md`, text }, ...laid]);
  const blanks = blanksIn(text).map(({ at }) => at.join('.'));
  return answer(situation, { records, register, regulation: id, blanks }, () =>
    messages.command.initialised(`${records}/${register}`, bare, blanks),
  );
}

/** Asks whoever sits at the terminal for each figure that is still blank; they may pass over it (law 8). */
async function asked(text: string, { world: { ask }, messages, json }: Situation): Promise<string> {
  if (!ask || json) return text;
  const { figures, refusals } = messages.command;
  let filledIn = text;
  for (const { at, of, setting, wanted } of blanksIn(text)) {
    const wrong = (given: string) =>
      parsers[wanted](given) === undefined ? figures.wrong(wanted) : undefined;
    const answer = await ask(figures.question(of, setting), wrong);
    if (answer === undefined) throw new Refused(refusals.stopped());
    if (answer !== '') filledIn = filled(filledIn, at, answer) ?? filledIn;
  }
  return filledIn;
}

/** How an answer is read, by what is wanted. */
const parsers = {
  length: parseLength,
  deadline: parseDeadline,
  rhythm: parseRhythm,
  retention: (text: string) => (text === 'permanent' ? text : undefined),
};

function blanksIn(text: string): Blank[] {
  const read = readText(new TextEncoder().encode(text), wideLimits);
  const parsed = 'fields' in read ? regulationSchema.safeParse(read.fields) : undefined;
  return parsed?.success ? [...blanksOf(parsed.data)] : [];
}

/** Fills in what the regulation leaves blank: `SETTING=FIGURE`, the setting as `classes.1.retention.keep`. */
function withFigures(text: string, figures: readonly string[], { messages }: Situation): string {
  return figures.reduce((before, figure) => {
    const [, setting, value] = /^([^=]+)=(.+)$/.exec(figure) ?? [];
    const field = setting?.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const after = field && filled(before, field, value!);
    if (after === undefined) throw new Refused(messages.command.refusals.badField(figure));
    return after;
  }, text);
}
