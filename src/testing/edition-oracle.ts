import type { Reader } from '../domain/edition/audience.ts';
import { formSchemas } from '../domain/form.ts';
import type { Register } from '../domain/register.ts';
import type { Edition } from '../domain/regulation/edition.ts';
import type { FilledFile } from './filled-office/filled-file.ts';
import type { FilledOffice, Planted } from './filled-office.ts';

/** What an edition owes its readers, and what it must keep from them. */
export interface Judgement {
  /** Nowhere in any byte of it. */
  readonly forbidden: readonly Planted[];
  /** Somewhere in it, or that nothing was found proves nothing. */
  readonly owed: readonly Planted[];
}

type Verdict = 'forbidden' | 'owed' | 'either';

/**
 * Judges a filled office for an audience by what the regulations say, and by nothing of what the program does.
 * @param opens whether the build has the keys of those who read it
 */
export function judged(office: FilledOffice, reader: Reader | undefined, opens: boolean): Judgement {
  const files = new Map(office.files.map((file) => [file.key, file]));
  const verdicts = new Map<Verdict, Planted[]>([
    ['forbidden', []],
    ['owed', []],
    ['either', []],
  ]);
  for (const planted of office.planted) {
    const file = files.get(planted.of);
    const verdict =
      file && file.kind !== 'people'
        ? verdictOn(office, file, planted.field, reader, opens)
        : ofPeople(planted, reader, office);
    verdicts.get(verdict)!.push(planted);
  }
  return { forbidden: verdicts.get('forbidden')!, owed: verdicts.get('owed')! };
}

/** Colleagues know one another by name, post and department. */
function ofPeople({ field }: Planted, reader: Reader | undefined, { registers }: FilledOffice): Verdict {
  if (!reader || registers.some((register) => isWhole(register, editionOf(register, reader))))
    return 'either';
  return /^(login|key|papers)/.test(field) ? 'forbidden' : 'either';
}

function verdictOn(
  office: FilledOffice,
  file: FilledFile,
  field: string,
  reader: Reader | undefined,
  opens: boolean,
): Verdict {
  const register = office.registers.find(({ id }) => id === file.register)!;
  const edition = reader && editionOf(register, reader);
  if (reader && !edition) return 'forbidden';
  const subject = file.about && file.kind !== 'record' ? file.about : file;
  const isForm = Object.hasOwn(formSchemas, file.kind);
  const sealedAt = isForm ? undefined : sealedLevel(register, file, field);
  if (sealedAt !== undefined && !opens) return 'forbidden';
  if (!reader || !edition || isWhole(register, edition))
    return sealedAt === undefined && isTitle(file, field) ? 'owed' : 'either';
  if (sealedAt !== undefined && !sees(register, edition, sealedAt)) return 'forbidden';
  if (!isReached(office, register, edition, subject, reader)) return 'forbidden';
  // What became of it is known by days.
  if (isForm)
    return isInner(file) || (edition.fields && !/^(booked|reshelved)$/.test(field)) ? 'forbidden' : 'either';
  const name = field.split('.')[0]!;
  if (name === 'number' || name === file.kind || name === 'unit') return 'either';
  if (edition.fields && !edition.fields.includes(name)) return 'forbidden';
  if (edition.masks?.[name] !== undefined || isHidden(edition, file, name)) return 'forbidden';
  const isOwed = sealedAt !== undefined || isTitle(file, name) || edition.fields?.includes(name);
  return isOwed ? 'owed' : 'either';
}

function isTitle({ kind }: FilledFile, name: string): boolean {
  return name === (kind === 'dossier' ? 'customer' : 'title') && (kind === 'dossier' || kind === 'record');
}

function editionOf({ regulation: { data } }: Register, { edition }: Reader): Edition | undefined {
  return data.editions?.find(({ code }) => code === edition);
}

function sees({ regulation: { data } }: Register, edition: Edition, level: string | undefined): boolean {
  const levels = data.levels ?? [];
  if (levels.length === 0) return level === undefined;
  return (
    level !== undefined &&
    levels.indexOf(level) >= 0 &&
    levels.indexOf(level) <= levels.indexOf(edition.level ?? levels[0]!)
  );
}

function isWhole(register: Register, edition: Edition | undefined): boolean {
  if (!edition) return false;
  const { fields, area, hides, masks } = edition;
  const levels = register.regulation.data.levels ?? [];
  return (
    !fields && !area && !hides && !masks && (levels.length === 0 || sees(register, edition, levels.at(-1)))
  );
}

/**
 * Whether an edition shows anything of a dossier or a record. Of a dossier that says neither level nor area it does
 * for the sake of its records.
 */
function isReached(
  office: FilledOffice,
  register: Register,
  edition: Edition,
  file: FilledFile,
  reader: Reader,
): boolean {
  const own = edition['area-field'];
  const at = own === undefined ? undefined : (file.fields[own] ?? file.about?.fields[own]);
  if (edition.area && at !== undefined && at !== reader.area) return false;
  if (
    edition.fields &&
    !edition.fields.includes('closed') &&
    (file.fields.closed ?? file.about?.fields.closed)
  )
    return false;
  if (file.kind === 'record')
    return (
      sees(register, edition, file.level) &&
      (!edition.fields || edition.fields.includes('number')) &&
      (!edition.area || at !== undefined)
    );
  const levels = register.regulation.data.levels ?? [];
  const leans =
    (edition.area && at === undefined) ||
    (!edition.fields && levels.length > 0 && !sees(register, edition, levels.at(-1)));
  return (
    !leans ||
    office.files.some(
      (one) =>
        one.kind === 'record' && one.about === file && isReached(office, register, edition, one, reader),
    )
  );
}

/** The level at which a field is sealed. */
function sealedLevel(
  { regulation: { data } }: Register,
  { kind }: FilledFile,
  field: string,
): string | undefined {
  const part = (data.personal ?? []).find(
    ({ of, fields }) => (of === undefined || of === `${kind}s`) && fields.includes(field),
  );
  return part?.level;
}

/** Whether a field is withheld: of all, or of the dossiers that answer in a certain way or not at all. */
function isHidden({ hides = [], except }: Edition, file: FilledFile, name: string): boolean {
  if (!hides.includes(name)) return false;
  const said = (file.kind === 'dossier' ? file : file.about)?.fields ?? {};
  return (
    !except ||
    Object.entries(except).some(
      ([field, values]) => said[field] === undefined || [values].flat().includes(String(said[field])),
    )
  );
}

/** Forms of the office about itself. */
function isInner({ kind }: FilledFile): boolean {
  return ['offences', 'mendings', 'copies', 'withdrawals'].includes(kind);
}
