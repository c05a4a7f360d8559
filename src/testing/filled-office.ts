import type { z } from 'zod';
import type { ClassNode } from '../domain/file-plan.ts';
import { dossierSchemaOf, formSchemaOf, recordSchemaOf } from '../domain/file-schemas.ts';
import { type FormRoom, formSchemas, formTraits } from '../domain/form.ts';
import { fileNameOf } from '../domain/number/canonical.ts';
import { printNumber, type Series } from '../domain/number/series.ts';
import { peopleSchema } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';
import { type SampleFields, sampleText } from '../regulations/shipped.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { filled, type Given, rareValues, type Write } from './filled-office/fill-fields.ts';
import type { Secret } from './leak-scan/secret.ts';
import { type Files, memorySource } from './memory-source.ts';

/** A value that stands in one field of one file. */
export interface Planted extends Secret {
  /** Which file, whatever its number is. */
  readonly of: string;
  /** The steps to the field, with dots; `number` for the number that the file is known by. */
  readonly field: string;
}

/** One file of a filled office. */
export interface FilledFile {
  /** The same in every office that is filled from these regulations. */
  readonly key: string;
  readonly register: string;
  readonly kind: 'dossier' | 'record' | FormRoom | 'people';
  readonly path: string;
  readonly number: string;
  /** The view level of a record. */
  readonly level?: string | undefined;
  /** The dossier of a record, the record or dossier that a form is about. */
  readonly about?: FilledFile | undefined;
  readonly fields: SampleFields;
}

/** An office in which every field of every kind of file says something. */
export interface FilledOffice {
  readonly registers: readonly Register[];
  readonly files: readonly FilledFile[];
  readonly planted: readonly Planted[];
  /** The regulations as they stand in it. */
  readonly regulations: Files;
}

/** The values that fields have by which the editions of a regulation tell areas. */
export const areas = ['东区甲', '西区乙'] as const;

/**
 * Fills an office from its regulations alone: of every class a record for each level and area, dossiers of each area
 * and of each answer to what editions ask, and one form of every act about each of them.
 * @param texts register → its regulation
 * @param isOther whether a value is written in another way, and longer; by file and field
 */
export function filledOffice(
  texts: Readonly<Record<string, string>>,
  isOther: (of: string, field: string) => boolean = () => false,
): FilledOffice {
  const regulations = Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [`${id}/regulation.md`, text]),
  );
  const { registers, faults } = readHoldings(memorySource(regulations));
  if (faults.length > 0 || registers.length !== Object.keys(texts).length)
    throw new Error(JSON.stringify(faults));
  const planted: Planted[] = [];
  const rare = rareValues();
  const plant =
    (of: string): Write =>
    (kind, name, field) => {
      const secret = rare(kind, name, isOther(of, field));
      planted.push({ ...secret, of, field });
      return secret.value;
    };
  const numbered = (of: string, print: (serial: number) => string): string => {
    const number = print((isOther(of, 'number') ? 50_000 : 10_000) + planted.length);
    planted.push({ token: number, of, field: 'number' });
    return number;
  };
  const files = registers.flatMap((register) => filesOf(register, plant, numbered));
  return {
    registers,
    files: [...files, peopleOf(registers, plant)],
    planted: planted.filter(isFindable),
    regulations,
  };
}

/** The files of an office as they stand in its folder. */
export function textsOf({ files, regulations }: Pick<FilledOffice, 'files' | 'regulations'>): Files {
  return {
    ...regulations,
    ...Object.fromEntries(files.map(({ path, fields }) => [path, sampleText(fields)])),
  };
}

type Plant = (of: string) => Write;
type Numbered = (of: string, print: (serial: number) => string) => string;

function filesOf(register: Register, plant: Plant, numbered: Numbered): FilledFile[] {
  const { regulation, plan } = register;
  const { data } = regulation;
  const dossiers = data.dossiers
    ? casesOf(data).map((given, at) => dossierOf(register, given, at, plant, numbered))
    : [];
  const records = plan.order
    .filter(({ leaf }) => leaf)
    .flatMap((node) => {
      const levels = new Set([undefined, ...(data.levels ?? [])]);
      const within = areaFields(data).length > 0 ? areas : areas.slice(0, 1);
      return [...levels].flatMap((level) =>
        within.map((area) => recordOf(register, node, level, area, dossiers, plant, numbered)),
      );
    });
  // A class with fixed numbers holds one record.
  const paths = new Map(records.toReversed().map((record) => [record.path, record]));
  const kept = records.filter((record) => paths.get(record.path) === record);
  const alike = (record: FilledFile) =>
    JSON.stringify([record.level, areaFields(data).map((field) => record.fields[field])]);
  const named = new Map(kept.toReversed().map((record) => [alike(record), record]));
  const forms = [...named.values(), ...dossiers.slice(0, 1)].flatMap((about) =>
    formsAbout(register, about, plant),
  );
  return [...dossiers, ...kept, ...forms];
}

/** Fields by which an edition tells to which area something belongs. */
function areaFields({ editions = [] }: Regulation): string[] {
  return [...new Set(editions.flatMap((edition) => edition['area-field'] ?? []))];
}

function inArea(data: Regulation, area: string): Given {
  return Object.fromEntries(areaFields(data).map((field) => [field, area]));
}

/** What editions ask of dossiers, answered in every way. */
function casesOf(data: Regulation): Given[] {
  const asked = (data.editions ?? []).flatMap(({ except = {} }) => Object.entries(except));
  const choices = new Map(data.dossiers?.fields?.map(({ name, values }) => [name, values ?? []]));
  const answers = asked.flatMap(([field]) => [
    { [field]: undefined },
    ...(choices.get(field) ?? []).map((value) => ({ [field]: value })),
  ]);
  const open = answers.length > 0 ? answers : [{}];
  const current = areas.flatMap((area) =>
    open.map((given) => ({ closed: undefined, ...inArea(data, area), ...given })),
  );
  return [...current, { ...inArea(data, areas[0]), ...open.at(-1) }];
}

function dossierOf(
  { id, regulation, plan }: Register,
  given: Given,
  at: number,
  plant: Plant,
  numbered: Numbered,
): FilledFile {
  const key = `${id} dossier ${at}`;
  const unit = numbered(key, (serial) => `甲${serial}栋`);
  const number = plan.dossiers ? print(plan.dossiers, { unit }, at + 1) : unit;
  const own = { dossier: number, unit, sealed: undefined, ...given };
  const fields = filled(dossierSchemaOf(regulation.data), plant(key), own) as SampleFields;
  const body = { body: `${plant(key)('text', 'body', 'body')}\n` };
  const path = `${id}/dossiers/${fileNameOf(number)}.md`;
  return { key, register: id, kind: 'dossier', path, number, fields: { ...fields, ...body } };
}

function recordOf(
  { id, regulation: { data } }: Register,
  node: ClassNode,
  level: string | undefined,
  area: string,
  dossiers: readonly FilledFile[],
  plant: Plant,
  numbered: Numbered,
): FilledFile {
  const key = `${id} ${node.code} ${level ?? ''} ${area}`;
  const own = dossiers.filter(({ fields }) =>
    areaFields(data).every((field) => (fields[field] ?? area) === area),
  );
  const about = own[key.length % Math.max(1, own.length)];
  const series = node.series[0];
  const first = (name: string) => [...(series?.segments.get(name)?.values?.entries() ?? [])][0];
  const segments = [...(series?.segments ?? [])].map(
    ([name, { field }]) => [name, field, first(name) ?? ['甲', '甲']] as const,
  );
  const printed = Object.fromEntries(segments.map(([name, , [, text]]) => [name, text]));
  const number = numbered(key, (serial) =>
    series ? print(series, printed, serial) : `${node.code}${serial}`,
  );
  const given: Given = {
    number,
    dossier: about?.number,
    level,
    document: node.data.documents?.[0],
    related: undefined,
    void: undefined,
    'void-reason': undefined,
    'renumbered-to': undefined,
    'renumbered-from': undefined,
    sealed: undefined,
    ...Object.fromEntries(segments.map(([, field, [value]]) => [field, value])),
    ...inArea(data, area),
  };
  const fields = filled(recordSchemaOf(node), plant(key), given) as SampleFields;
  const body = { body: `${plant(key)('text', 'body', 'body')}\n` };
  const year = series?.parts.some(({ kind }) => kind === 'year') ? '2026/' : '';
  const path = `${id}/${node.code}/${year}${fileNameOf(number)}.md`;
  return {
    key,
    register: id,
    kind: 'record',
    path,
    number,
    level: level ?? node.level,
    about,
    fields: { ...fields, ...body },
  };
}

function print(series: Series, segments: Readonly<Record<string, string>>, sequence: number): string {
  return printNumber(series, { year: '2026', sequence, segments });
}

function formsAbout({ id, regulation: { data } }: Register, about: FilledFile, plant: Plant): FilledFile[] {
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
function peopleOf(registers: readonly Register[], plant: Plant): FilledFile {
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

/** Whether a value is long enough to be told from chance. */
function isFindable({ token }: Planted): boolean {
  return (
    Buffer.byteLength(token) >= 6 &&
    /[\p{L}\p{N}]{6}/u.test(token.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''))
  );
}
