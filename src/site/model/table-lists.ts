import type { Dossier } from '../../domain/dossier.ts';
import type { ClassNode } from '../../domain/file-plan.ts';
import type { Register } from '../../domain/register.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { readUnit } from '../../domain/unit.ts';
import { placeInWords } from '../../locales/in-words.ts';
import { type Language, wordsOf } from '../languages.ts';
import type { TableStart } from '../table/wire.ts';
import { dayOfRecord, natural, type Office, yearOfRecord } from './office.ts';
import { classKey } from './record-view.ts';
import { byName } from './table-names.ts';

/** What rows refer to by its place in a list; each list stands in the order in which it sorts. */
export interface TableLists {
  readonly classes: readonly { readonly register: Register; readonly node: ClassNode }[];
  readonly years: readonly string[];
  readonly days: readonly string[];
  readonly levels: readonly string[];
  readonly places: readonly string[];
  readonly dossiers: readonly { readonly register: Register; readonly dossier: Dossier }[];
  readonly buildings: readonly string[];
  readonly customers: readonly string[];
}

/** The lists of an office. */
export const tableLists = rememberedOf(({ shelves, records }: Office): TableLists => {
  const registers = shelves.map(({ register }) => register);
  const dossiers = registers
    .flatMap((register) => register.dossiers.map((dossier) => ({ register, dossier })))
    .sort((a, b) => natural.compare(a.dossier.fields.dossier, b.dossier.fields.dossier));
  return {
    classes: registers.flatMap((register) => register.plan.order.map((node) => ({ register, node }))),
    years: sorted(records.map(({ record }) => yearOfRecord(record))),
    days: sorted(records.map(({ record }) => dayOfRecord(record))),
    levels: [...new Set(registers.flatMap(({ regulation }) => regulation.data.levels ?? []))],
    places: sorted(records.map(({ record }) => record.fields.place)),
    dossiers,
    buildings: sorted(dossiers.map(({ register, dossier }) => buildingOf(register, dossier))),
    customers: byName(dossiers.flatMap(({ dossier }) => dossier.fields.customer ?? [])),
  };
});

/** What the filters of the table offer, in one language. */
export function choicesOf(
  office: Office,
  { classes, years, days, buildings, places, levels }: TableLists,
  language: Language,
): Pick<TableStart, 'classes' | 'years' | 'days' | 'buildings' | 'places' | 'levels'> {
  const words = wordsOf[language];
  const stores = new Map(office.shelves.flatMap(({ register }) => [...register.places]));
  return {
    classes: classes.map(({ register, node }) => ({
      key: classKey(office, register.id, node.code),
      title: node.title,
      depth: node.trail.length - 1,
      within: classes
        .filter((above) => above.register === register && isWithin(node.at, above.node.at))
        .map((above) => classKey(office, register.id, above.node.code)),
    })),
    years,
    days,
    buildings: buildings.map((key) => ({ key, title: words.building(key) })),
    places: places.map((code) => ({ code, words: placeInWords(code, stores, words, office.rooms)! })),
    levels,
  };
}

/** Whether a class stands at or below another in the file plan. */
function isWithin(at: ClassNode['at'], above: ClassNode['at']): boolean {
  return above.every((step, index) => at[index] === step);
}

/** The building of a household's dossier. */
export function buildingOf(register: Register, dossier: Dossier): string | undefined {
  if (register.regulation.data.dossiers?.unit !== 'household') return undefined;
  return readUnit(dossier.fields.unit)?.building;
}

function sorted(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined).sort(natural.compare);
}
