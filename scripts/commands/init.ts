import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { blanksOf } from '../../src/domain/regulation/blanks.ts';
import { regulationText, sampleOf, sampleText, shippedRegulations } from '../../src/regulations/shipped.ts';
import { filled } from '../../src/store/fill.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { diskSource } from '../../src/store/source.ts';
import { writeFiles } from '../../src/store/write-files.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';

interface Options {
  readonly regulation?: string;
  readonly register?: string;
  readonly fill?: readonly string[];
  readonly empty?: boolean;
}

/**
 * Lays out a new register under one of the shipped regulations. In an empty folder a few fictional records,
 * people and stores come with it, so that there is something to look at.
 */
export function init(situation: Situation, options: Options): Answer {
  const { messages, records, world } = situation;
  const { refusals } = messages.command;
  const known = shippedRegulations();
  const id = options.regulation ?? 'S004-1';
  if (!known.includes(id)) throw new Refused(refusals.noRegulation(id, known));
  const folder = resolve(world.folder, records);
  const register = options.register ?? 'register';
  if (!/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(register)) throw new Refused(refusals.badField(register));
  if (existsSync(`${folder}/${register}`)) throw new Refused(refusals.exists(`${records}/${register}`));
  const text = withFigures(regulationText(id), options.fill ?? [], situation);
  const shared = ['people.md', 'stores.md'].filter((path) => !existsSync(`${folder}/${path}`));
  const bare = options.empty || shared.length < 2;
  const laid = bare
    ? shared.map((path) => ({ path, text: `---\n${path === 'people.md' ? 'people' : 'rooms'}: []\n---\n` }))
    : Object.entries(sampleOf(id).files).map(([path, fields]) => ({
        path: path.includes('/') ? `${register}/${path}` : path,
        text: sampleText(fields),
      }));
  writeFiles(folder, [{ path: `${register}/regulation.md`, text }, ...laid]);
  const made = readHoldings(diskSource(folder)).registers.find((one) => one.id === register);
  const blanks = made ? [...blanksOf(made.regulation.data)].map(({ at }) => at.join('.')) : [];
  return answer(situation, { records, register, regulation: id, blanks }, () =>
    messages.command.initialised(`${records}/${register}`, bare, blanks),
  );
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
