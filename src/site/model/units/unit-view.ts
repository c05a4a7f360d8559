import type { Day } from '../../../domain/day.ts';
import type { Standing } from '../../../domain/state.ts';
import { placeInWords, unitInWords } from '../../../locales/in-words.ts';
import { type Language, wordsOf } from '../../languages.ts';
import { dayOfRecord, dossierHref, type Office, recordHref } from '../office.ts';
import type { Link } from '../record-view.ts';
import { type Completeness, completeness } from './completeness.ts';
import { isOut, recordsOf } from './unit-lines.ts';
import type { Unit, UnitDossier } from './units.ts';

/** A dossier of the unit. */
export interface DossierLine extends Link {
  readonly customer: string;
  readonly kind: string | undefined;
  readonly opened: Day;
  readonly closed: Day | undefined;
  readonly checked: Completeness;
}

/** A record of the unit. */
export interface UnitRecord extends Link {
  readonly title: string;
  readonly dossier: string;
  readonly day: Day | undefined;
  readonly standing: Standing;
}

/** All that the page of a unit shows. */
export interface UnitView {
  readonly code: string;
  readonly name: string;
  readonly current: readonly DossierLine[];
  readonly past: readonly DossierLine[];
  /** The records by class, in the order of the regulations. */
  readonly classes: readonly { readonly title: string; readonly records: readonly UnitRecord[] }[];
  /** How many records there are; above {@link recordsShown} the rest stands in the table. */
  readonly count: number;
  readonly loans: readonly (Link & { readonly title: string; readonly standing: Standing })[];
  readonly places: readonly { readonly words: string; readonly code: string }[];
}

/** So many records stand on a unit's page. */
const recordsShown = 300;

/** Works out the page of one unit. */
export function unitView(office: Office, unit: Unit, language: Language): UnitView {
  const words = wordsOf[language];
  const records = recordsOf(unit);
  const lines = records.map(({ shelf, dossier, record }) => ({
    node: record.class,
    text: record.fields.number,
    href: recordHref(office, language, record),
    title: record.fields.title,
    dossier: dossier.fields.dossier,
    day: dayOfRecord(record),
    standing: shelf.standingOf(record),
  }));
  const byClass = Map.groupBy(lines.slice(0, recordsShown), ({ node }) => node);
  return {
    code: unit.code,
    name: unitInWords(unit.code, unit.kind, words),
    current: unit.current.map((one) => dossierLine(office, one, language)),
    past: unit.past.map((one) => dossierLine(office, one, language)),
    classes: office.shelves
      .flatMap(({ register }) => register.plan.order)
      .flatMap((node) => {
        const found = byClass.get(node);
        return found ? [{ title: node.title, records: found.sort(byDay) }] : [];
      }),
    count: lines.length,
    loans: lines.filter(({ standing }) => isOut(standing.status)),
    places: placesOf(office, unit, language),
  };
}

function dossierLine(office: Office, { dossier }: UnitDossier, language: Language): DossierLine {
  const { fields } = dossier;
  return {
    text: fields.dossier,
    href: dossierHref(office, language, dossier),
    customer: fields.customer ?? wordsOf[language].dossier.unnamed,
    kind: typeof fields.kind === 'string' ? fields.kind : undefined,
    opened: fields.opened,
    closed: fields.closed,
    checked: completeness(office).get(dossier)!,
  };
}

function placesOf(office: Office, unit: Unit, language: Language): UnitView['places'] {
  const found = new Map<string, string>();
  const add = (code: string | undefined, { shelf }: UnitDossier) => {
    if (code === undefined || found.has(code)) return;
    found.set(code, placeInWords(code, shelf.register.places, wordsOf[language], office.rooms)!);
  };
  for (const one of [...unit.current, ...unit.past]) add(one.dossier.fields.place, one);
  for (const one of recordsOf(unit)) add(one.record.fields.place, one);
  return [...found].map(([code, words]) => ({ code, words }));
}

function byDay(a: UnitRecord, b: UnitRecord): number {
  const [first, second] = [a.day ?? '9', b.day ?? '9'];
  return first < second ? -1 : first > second ? 1 : 0;
}
