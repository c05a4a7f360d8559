import type { Register } from '../domain/register.ts';
import { sampleText } from '../regulations/shipped.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { rareValues, type Write } from './filled-office/fill-fields.ts';
import {
  areaFields,
  areas,
  type FilledFile,
  type Numbered,
  type Plant,
} from './filled-office/filled-file.ts';
import { formsAbout, peopleOf } from './filled-office/filled-forms.ts';
import { casesOf, dossierOf, recordOf } from './filled-office/filled-holdings.ts';
import type { Secret } from './leak-scan/secret.ts';
import { type Files, memorySource } from './memory-source.ts';

/** A value that stands in one field of one file. */
export interface Planted extends Secret {
  /** Which file, whatever its number is. */
  readonly of: string;
  /** The steps to the field, with dots; `number` for the number that the file is known by. */
  readonly field: string;
}

/** An office in which every field of every kind of file says something. */
export interface FilledOffice {
  readonly registers: readonly Register[];
  readonly files: readonly FilledFile[];
  readonly planted: readonly Planted[];
  /** The regulations as they stand in it. */
  readonly regulations: Files;
}

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

/** Whether a value is long enough to be told from chance. */
function isFindable({ token }: Planted): boolean {
  return (
    Buffer.byteLength(token) >= 6 &&
    /[\p{L}\p{N}]{6}/u.test(token.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''))
  );
}
