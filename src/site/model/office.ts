import type { Day } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Form } from '../../domain/form.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { type Holdings, indexOf, type ReadingFault, type Register } from '../../domain/register.ts';
import { dayOfRecord, natural } from '../../domain/shelf-order.ts';
import { type Standing, standings } from '../../domain/state.ts';
import { shortRooms } from '../../locales/in-words.ts';
import { type GitFacts, noFacts } from '../git-facts.ts';
import type { Language } from '../languages.ts';
import { type Addresses, addresses, claimNames } from './address.ts';
import type { EditionMark } from './edition-mark.ts';
import { shownFacts, shownRegister } from './shown-rooms.ts';

export { dayOfRecord, natural };

/** A register made ready for the site: everything that many pages ask for is worked out once. */
export interface Shelf {
  readonly register: Register;
  /** Markdown of the regulation. */
  readonly regulationText: string;
  readonly standingOf: (record: RecordEntry) => Standing;
  /** Forms by the canonical number they touch, in the order of their paths. */
  readonly formsOf: ReadonlyMap<string, readonly Form[]>;
  /** Dossiers by unit. */
  readonly ofUnit: ReadonlyMap<string, readonly Dossier[]>;
}

/** Everything the pages of the site show. */
export interface Office {
  readonly asOf: Day;
  readonly shelves: readonly Shelf[];
  /** What could not be read of the files that stand beside the registers. */
  readonly faults: readonly ReadingFault[];
  readonly at: Addresses;
  /** Languages in which each record and dossier has a page: above {@link fewRecords} the first alone. */
  readonly recordLanguages: readonly Language[];
  /** What lists call the rooms. */
  readonly rooms: ReadonlyMap<string, string>;
  /** All records of all registers in natural order of their numbers. */
  readonly records: readonly ShelvedRecord[];
  readonly pageOf: ReadonlyMap<RecordEntry | Dossier, string>;
  readonly facts: GitFacts;
  /** For whom it is; `undefined` where no regulation knows editions. */
  readonly edition: EditionMark | undefined;
}

/** A record and the register it stands in. */
export interface ShelvedRecord {
  readonly shelf: Shelf;
  readonly record: RecordEntry;
}

/** Up to so many records, every record has a page in every language. */
const fewRecords = 2000;

/** Makes holdings ready for the site. @param texts regulation bodies by register id */
export function openOffice(
  holdings: Holdings,
  texts: ReadonlyMap<string, string>,
  asOf: Day,
  base: string,
  facts: GitFacts = noFacts,
  edition?: EditionMark,
): Office {
  const shelves = holdings.registers.map((register) =>
    shelve(shownRegister(register), texts.get(register.id) ?? '', asOf),
  );
  const records = shelves
    .flatMap((shelf) => shelf.register.records.map((record) => ({ shelf, record })))
    .sort(
      (a, b) =>
        natural.compare(a.record.fields.number, b.record.fields.number) ||
        (a.record.path < b.record.path ? -1 : 1),
    );
  const dossiers = shelves.flatMap(({ register }) => register.dossiers);
  return {
    asOf,
    shelves,
    faults: holdings.faults,
    at: addresses(base),
    recordLanguages: records.length > fewRecords ? ['zh-CN'] : ['zh-CN', 'en'],
    rooms: shortRooms(shelves.flatMap(({ register }) => [...register.places.values()])),
    records,
    pageOf: new Map<RecordEntry | Dossier, string>([
      ...claimNames(
        records.map(({ record }) => record),
        ({ fields }) => fileNameOf(fields.number),
      ),
      ...claimNames(dossiers, ({ fields }) => fileNameOf(fields.dossier)),
    ]),
    facts: shownFacts(facts),
    edition,
  };
}

function shelve(register: Register, regulationText: string, asOf: Day): Shelf {
  const formsOf = new Map<string, Form[]>();
  for (const form of register.forms) {
    for (const number of numbersOf(form)) push(formsOf, canonical(number), form);
  }
  const ofUnit = new Map<string, Dossier[]>();
  for (const dossier of register.dossiers) push(ofUnit, dossier.fields.unit, dossier);
  return { register, regulationText, standingOf: standings(register, asOf), formsOf, ofUnit };
}

function numbersOf(form: Form): Set<string> {
  const fields = form.fields as { items?: { number: string }[]; number?: string };
  return new Set([
    ...(fields.items?.map(({ number }) => canonical(number)) ?? []),
    ...(fields.number === undefined ? [] : [canonical(fields.number)]),
  ]);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The address of a record's page; English readers of a large register are sent to the Chinese page. */
export function recordHref(office: Office, language: Language, record: RecordEntry): string {
  return office.at.record(pageLanguage(office, language), office.pageOf.get(record)!);
}

/** The address of a dossier's page. */
export function dossierHref(office: Office, language: Language, dossier: Dossier): string {
  return office.at.dossier(pageLanguage(office, language), office.pageOf.get(dossier)!);
}

function pageLanguage(office: Office, language: Language): Language {
  return office.recordLanguages.includes(language) ? language : 'zh-CN';
}

/** The address of the first record that bears a number; `undefined` when none does. */
export function hrefOfNumber(
  office: Office,
  shelf: Shelf,
  language: Language,
  number: string,
): string | undefined {
  const found = indexOf(shelf.register).records.get(canonical(number))?.[0];
  return found && recordHref(office, language, found);
}

/** The year a record belongs to: of its number, else of its day, else of its filing. Empty without any. */
export function yearOfRecord(record: RecordEntry): string {
  return record.reading?.parts.year ?? dayOfRecord(record)?.slice(0, 4) ?? '';
}

/** The dossier of a record. */
export function dossierOf(shelf: Shelf, record: RecordEntry): Dossier | undefined {
  const number = record.fields.dossier;
  return number === undefined ? undefined : indexOf(shelf.register).dossiers.get(number);
}

/** The same page in the other language; where it has none, the table of that language, filtered to it. */
export function otherPage(office: Office, language: Language, item: RecordEntry | Dossier): string {
  const other = language === 'zh-CN' ? 'en' : 'zh-CN';
  const number = 'class' in item ? item.fields.number : item.fields.dossier;
  if (!office.recordLanguages.includes(other)) {
    return office.at.records(other, `?q=${encodeURIComponent(number)}`);
  }
  const name = office.pageOf.get(item)!;
  return 'class' in item ? office.at.record(other, name) : office.at.dossier(other, name);
}
