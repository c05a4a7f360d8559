import { indexOf } from '../../../domain/register.ts';
import { placeInWords, unitInWords } from '../../../locales/in-words.ts';
import { type Language, wordsOf } from '../../languages.ts';
import { dossierHref, type Office } from '../office.ts';
import type { Link } from '../record-view.ts';
import { completeness } from './completeness.ts';
import { type Unit, unitHref } from './units.ts';

/** A unit as lists show it. */
export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** The customers of the open dossiers, each with its dossier. */
  readonly current: readonly (Link & { readonly number: string; readonly kind: string | undefined })[];
  readonly past: number;
  /** Lines of the checklists of the open dossiers. */
  readonly asked: number;
  readonly missing: number;
  readonly explained: number;
  /** Items of the unit that are out. */
  readonly out: number;
  readonly places: readonly string[];
}

/** Works out the line of a unit. */
export function unitLine(office: Office, language: Language, unit: Unit): UnitLine {
  const words = wordsOf[language];
  const known = completeness(office);
  const checked = unit.current.map(({ dossier }) => known.get(dossier)!);
  const sum = (count: (one: (typeof checked)[number]) => number) =>
    checked.reduce((total, one) => total + count(one), 0);
  return {
    code: unit.code,
    name: unitInWords(unit.code, unit.kind, words),
    href: unitHref(office, language, unit),
    current: unit.current.map(({ dossier }) => ({
      text: dossier.fields.customer ?? words.dossier.unnamed,
      href: dossierHref(office, language, dossier),
      number: dossier.fields.dossier,
      kind: typeof dossier.fields.kind === 'string' ? dossier.fields.kind : undefined,
    })),
    past: unit.past.length,
    asked: sum(({ asked }) => asked),
    missing: sum(({ missing }) => missing.length),
    explained: sum(({ explained }) => explained.length),
    out: recordsOf(unit).filter(({ shelf, record }) => isOut(shelf.standingOf(record).status)).length,
    places: [
      ...new Set(
        unit.current.flatMap(({ shelf, dossier }) => {
          const place = placeInWords(dossier.fields.place, shelf.register.places, words, office.rooms);
          return place === undefined ? [] : [place];
        }),
      ),
    ],
  };
}

/** The records of all dossiers of a unit, those of open dossiers first. */
export function recordsOf({ current, past }: Unit) {
  return [...current, ...past].flatMap(({ shelf, dossier }) =>
    (indexOf(shelf.register).ofDossier.get(dossier.fields.dossier) ?? []).map((record) => ({
      shelf,
      dossier,
      record,
    })),
  );
}

/** Whether something of that status is with a borrower, or has come back damaged. */
export function isOut(status: string): boolean {
  return status === 'on-loan' || status === 'overdue' || status === 'damaged';
}
