import type { z } from 'zod';
import { formSchemaOf } from '../../domain/file-schemas.ts';
import { type FormRoom, formSchemas, formTraits } from '../../domain/form.ts';
import { peopleSchema } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { SampleFields } from '../../regulations/shipped.ts';
import { filled, type Given } from './fill-fields.ts';
import type { FilledFile, Plant } from './filled-file.ts';

/** One form of every act about a record or a dossier. */
export function formsAbout(
  { id, regulation: { data } }: Register,
  about: FilledFile,
  plant: Plant,
): FilledFile[] {
  const serial =
    [...about.key].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 90_000, 7) + 10_000;
  const numberOf = (room: FormRoom) => `${formTraits[room].prefix}2026${serial}`;
  return (Object.keys(formSchemas) as FormRoom[]).map((room) => {
    const key = `${about.key} ${room}`;
    const given: Given = {
      ...Object.fromEntries(
        ['out', 'due', 'on', 'done', 'returned', 'registered', 'until'].map((name) => [name, '2026-03-01']),
      ),
      number: room === 'withdrawals' ? numberOf('copies') : about.number,
      loan: numberOf('loans'),
      hold: numberOf('holds'),
      disposal: numberOf('disposals'),
      appraisal: numberOf('appraisals'),
      offence: numberOf('offences'),
      about: about.number,
      field: 'title',
      duty: data.duties?.[0]?.code ?? 'none',
      code: data.penalties?.[0]?.code ?? 'none',
      edition: data.editions?.[0]?.code ?? 'none',
      scan: undefined,
      for: undefined,
      [formTraits[room].number]: numberOf(room),
    };
    const fields = filled(formSchemaOf(data, room), plant(key), given) as SampleFields;
    const path = `${id}/${room}/2026/${numberOf(room)}.md`;
    return { key, register: id, kind: room, path, number: numberOf(room), about, fields };
  });
}

/** A person for every role, and what is known of each. */
export function peopleOf(registers: readonly Register[], plant: Plant): FilledFile {
  const roles = [
    ...new Set(registers.flatMap(({ regulation }) => Object.keys(regulation.data.roles ?? {}))),
  ].sort();
  const { element } = peopleSchema.shape.people as z.ZodArray;
  const people = roles.map((role) => {
    const given = { roles: [role], from: undefined, until: undefined, 'stand-ins': undefined };
    return filled(element, plant(`people ${role}`), given);
  });
  return { key: 'people', register: '', kind: 'people', path: 'people.md', number: '', fields: { people } };
}
