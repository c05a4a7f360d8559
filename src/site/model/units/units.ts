import type { Dossier } from '../../../domain/dossier.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { Language } from '../../languages.ts';
import { pageName } from '../address.ts';
import { natural, type Office, type Shelf } from '../office.ts';
import { buildingOf } from '../table-lists.ts';

/** A dossier and the register it stands in. */
export interface UnitDossier {
  readonly shelf: Shelf;
  readonly dossier: Dossier;
}

/** What dossiers are about: a household, a customer, a car, a project … with all its dossiers. */
export interface Unit {
  /** The name of its page. */
  readonly name: string;
  /** As the dossiers write it. */
  readonly code: string;
  readonly kind: string | undefined;
  readonly building: string | undefined;
  /** Open on the day of the site, the latest opened first. */
  readonly current: readonly UnitDossier[];
  /** Closed ones, the latest closed first. */
  readonly past: readonly UnitDossier[];
}

/** Units that are listed together. */
export interface UnitGroup {
  /** The name of its page, where there are too many units for one. */
  readonly name: string;
  /** `undefined`: they are no households. */
  readonly building: string | undefined;
  readonly units: readonly Unit[];
}

/** The units of an office. */
export interface Units {
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
  /** Whether each group has a page of its own. */
  readonly areApart: boolean;
}

/** Up to so many units stand on one page. */
const unitsPerPage = 500;

/** All units of an office by building, 2栋 before 10栋. Codes whose pages would bear one name are one unit. */
export const unitsOf = rememberedOf((office: Office): Units => {
  const all = office.shelves.flatMap((shelf) =>
    shelf.register.dossiers.map((dossier): UnitDossier => ({ shelf, dossier })),
  );
  const byName = Map.groupBy(all, ({ dossier }) => pageName(dossier.fields.unit));
  const units = [...byName]
    .map(([name, dossiers]) => unitOf(office, name, dossiers))
    .sort((a, b) => natural.compare(a.code, b.code));
  const byBuilding = [...Map.groupBy(units, ({ building }) => building ?? '')].sort(([a], [b]) =>
    natural.compare(a, b),
  );
  const groups = byBuilding.flatMap(([building, inside]) =>
    pieces(inside).map((piece, index) => ({
      name: `${building === '' ? '-' : pageName(building)}${index === 0 ? '' : `.${index + 1}`}`,
      building: building === '' ? undefined : building,
      units: piece,
    })),
  );
  return { units, groups, areApart: units.length > unitsPerPage };
});

/** The address of a unit's page; where the language has none, of the first language's. */
export function unitHref(office: Office, language: Language, { name }: Unit): string {
  return office.at.unit(office.recordLanguages.includes(language) ? language : 'zh-CN', name);
}

function unitOf({ asOf }: Office, name: string, dossiers: readonly UnitDossier[]): Unit {
  const { shelf, dossier } = dossiers[0]!;
  const isOpen = ({ dossier: { fields } }: UnitDossier) =>
    fields.closed === undefined || fields.closed > asOf;
  const latest = (dayOf: (one: UnitDossier) => string) => (a: UnitDossier, b: UnitDossier) =>
    dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0;
  return {
    name,
    code: dossier.fields.unit,
    kind: shelf.register.regulation.data.dossiers?.unit,
    building: buildingOf(shelf.register, dossier),
    current: dossiers.filter(isOpen).sort(latest(({ dossier: one }) => one.fields.opened)),
    past: dossiers.filter((one) => !isOpen(one)).sort(latest(({ dossier: one }) => one.fields.closed!)),
  };
}

function pieces(units: readonly Unit[]): (readonly Unit[])[] {
  const count = Math.ceil(units.length / unitsPerPage);
  return Array.from({ length: count }, (_, index) =>
    units.slice(index * unitsPerPage, (index + 1) * unitsPerPage),
  );
}
