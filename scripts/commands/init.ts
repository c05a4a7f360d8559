import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeFiles } from '../../src/store/write-files.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';

const shipped = new URL('../../src/regulations/', import.meta.url);

/** Lays out a new register under one of the shipped regulations: regulation, people, stores. */
export function init(situation: Situation, options: { regulation?: string; register?: string }): Answer {
  const { messages, records, world } = situation;
  const { refusals } = messages.command;
  const known = readdirSync(shipped).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
  const id = options.regulation ?? 'S004-1';
  if (!known.includes(id)) throw new Refused(refusals.noRegulation(id, known));
  const folder = resolve(world.folder, records);
  const register = options.register ?? 'register';
  if (!/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(register)) throw new Refused(refusals.badField(register));
  if (existsSync(`${folder}/${register}`)) throw new Refused(refusals.exists(`${records}/${register}`));
  const regulation = readFileSync(new URL(`${id}.md`, shipped), 'utf8');
  const files = [
    { path: 'people.md', text: '---\npeople: []\n---\n' },
    { path: 'stores.md', text: '---\nrooms: []\n---\n' },
    { path: `${register}/regulation.md`, text: regulation },
  ].filter(({ path }) => !existsSync(`${folder}/${path}`));
  writeFiles(folder, files);
  return answer(situation, { records, register, regulation: id }, () =>
    messages.command.initialised(`${records}/${register}`),
  );
}
