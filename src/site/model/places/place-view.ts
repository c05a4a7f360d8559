import type { Form } from '../../../domain/form.ts';
import { openHolds } from '../../../domain/hold-state.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import { formsOf } from '../../../domain/register.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { Standing } from '../../../domain/state.ts';
import { placeInWords, unitInWords } from '../../../locales/in-words.ts';
import { type Language, wordsOf } from '../../languages.ts';
import { hrefOfForm } from '../forms.ts';
import { dossierHref, dossierOf, natural, type Office, recordHref, type ShelvedRecord } from '../office.ts';
import type { Link } from '../record-view.ts';
import { type BoxLabel, boxLabel } from './box-label.ts';
import { type DifferenceLine, differenceLines } from './open-differences.ts';
import { placeHref } from './place-paths.ts';
import { inShelfOrder, spanOf } from './shelf-order.ts';
import { type StoredPlace, storageOf, type Tally, tallyOf } from './stores.ts';

/** One record in the list of a place. */
export interface PlacedLine {
  readonly number: string;
  readonly href: string;
  readonly title: string;
  readonly dossier: Link | undefined;
  readonly pages: number | undefined;
  readonly standing: Standing;
}

/** A place as a line among others. */
export interface PlaceLine extends Link {
  readonly code: string;
  /** The parts of the code: room, cabinet, shelf, box. */
  readonly path: readonly string[];
  readonly tally: Tally;
  /** First and last number of what names this very place. */
  readonly first: string;
  readonly last: string;
}

/** A record that is out. */
export interface AwayLine extends Link {
  readonly title: string;
  readonly borrower: string;
  readonly due: string | undefined;
  /** Days past due; undefined where no last day is set. */
  readonly late: number | undefined;
  readonly loan: Link;
}

/** All that the page of a place shows. */
export interface PlaceView {
  readonly stored: StoredPlace;
  readonly words: string;
  /** From its room down, without itself. */
  readonly above: readonly Link[];
  readonly before: PlaceLine | undefined;
  readonly after: PlaceLine | undefined;
  /** In shelf order, the first {@link recordsShown}. */
  readonly records: readonly PlacedLine[];
  readonly parts: readonly PlaceLine[];
  readonly dossiers: readonly (Link & { readonly about: string })[];
  /** The first {@link awayShown} of what is out. */
  readonly away: readonly AwayLine[];
  readonly holds: readonly (Link & {
    readonly on: string;
    readonly reason: string;
    readonly records: number;
  })[];
  /** What stocktakes found to differ here and nothing has settled. */
  readonly differences: readonly DifferenceLine[];
  /** Newest first; of the place itself and of the larger ones around it. */
  readonly counts: readonly (Link & { readonly on: string; readonly by: string; readonly place: string })[];
  /** What its label says, where it is a box. */
  readonly label: BoxLabel | undefined;
  /** What a stocktake goes through: the boxes in it, and other places that records name. */
  readonly expected: readonly PlaceLine[];
}

/** So many records that are out are named on a page; the register's table has all. */
export const awayShown = 200;

/** So many records are listed on a page: more than any box holds; the register's table has all. */
export const recordsShown = 2000;

/** A sheet for a stocktake has so many lines at most; then empty boxes are left out, then it counts larger places. */
const sheetLines = 300;

/** Works out the page of a place. */
export function placeView(office: Office, stored: StoredPlace, language: Language): PlaceView {
  const words = wordsOf[language];
  const storage = storageOf(office);
  const { place, parent } = stored;
  const siblings = parent?.parts ?? storage.rooms;
  const at = siblings.indexOf(stored);
  const line = (one: StoredPlace) => lineOf(office, one, language);
  return {
    stored,
    words: wordsFor(office, stored, language),
    above: chain(parent).map((one) => ({ text: one.place.code, href: placeHref(office, language, one) })),
    before: siblings[at - 1] && line(siblings[at - 1]!),
    after: siblings[at + 1] && line(siblings[at + 1]!),
    records: inShelfOrder(stored.records)
      .slice(0, recordsShown)
      .map((item) => placedLine(office, item, language)),
    parts: stored.parts.map(line),
    dossiers: [...stored.dossiers]
      .sort((a, b) => natural.compare(a.dossier.fields.dossier, b.dossier.fields.dossier))
      .map(({ shelf, dossier: { fields }, dossier }) => ({
        text: fields.dossier,
        href: dossierHref(office, language, dossier),
        about: [
          fields.customer,
          unitInWords(fields.unit, shelf.register.regulation.data.dossiers?.unit, words),
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    away: stored.away.slice(0, awayShown).map((item) => awayLine(office, item, language)),
    holds: holdsOn(office, stored, language),
    differences: differenceLines(office, language, place.code),
    counts: [stored, ...chain(parent).reverse()]
      .flatMap((one) => stocktakesOf(office).get(one.place.code) ?? [])
      .sort((a, b) => (a.fields.on < b.fields.on ? 1 : -1))
      .map((form) => ({
        text: form.number,
        href: hrefOfForm(office, language, form),
        on: form.fields.on,
        by: form.fields.by,
        place: form.fields.place,
      })),
    label: place.kind === 'box' ? boxLabel(stored, words) : undefined,
    expected: expectedIn(office, stored, language),
  };
}

/** A place in words. */
export function wordsFor(office: Office, { place }: StoredPlace, language: Language): string {
  const known = new Map([[place.code, place]]);
  return placeInWords(place.code, known, wordsOf[language], office.rooms) || place.room;
}

/** A place as a line among others. */
export function lineOf(office: Office, stored: StoredPlace, language: Language): PlaceLine {
  const { first, last } = spanOf(stored.records);
  return {
    code: stored.place.code,
    path: stored.place.path,
    text: wordsFor(office, stored, language),
    href: placeHref(office, language, stored),
    tally: stored.tally,
    first,
    last,
  };
}

function chain(place: StoredPlace | undefined): StoredPlace[] {
  return place ? [...chain(place.parent), place] : [];
}

/** The lines of a stocktake: one for each box, and for what else is named by records. */
function expectedIn(office: Office, stored: StoredPlace, language: Language): PlaceLine[] {
  const all = below(stored);
  const filled = all.length > sheetLines ? all.filter(({ records }) => records.length > 0) : all;
  const lines = filled.length > sheetLines ? [] : filled;
  const own = (one: StoredPlace) => ({ ...lineOf(office, one, language), tally: tallyOf(one.records) });
  if (lines.length > 0 || stored.parts.length === 0) return lines.map(own);
  const parts = stored.parts.map((part) => lineOf(office, part, language));
  return stored.records.length > 0 ? [own(stored), ...parts] : parts;
}

/** The boxes in a place, itself included, and what else in it is named by records. */
function below(stored: StoredPlace): StoredPlace[] {
  const own = stored.place.kind === 'box' || stored.records.length > 0 || stored.parts.length === 0;
  return [...(own ? [stored] : []), ...stored.parts.flatMap(below)];
}

function placedLine(office: Office, { shelf, record }: ShelvedRecord, language: Language): PlacedLine {
  const dossier = dossierOf(shelf, record);
  const { number, title, pages } = record.fields;
  return {
    number,
    href: recordHref(office, language, record),
    title,
    dossier:
      record.fields.dossier === undefined
        ? undefined
        : { text: record.fields.dossier, href: dossier && dossierHref(office, language, dossier) },
    pages,
    standing: shelf.standingOf(record),
  };
}

function awayLine(office: Office, { shelf, record }: ShelvedRecord, language: Language): AwayLine {
  const { loan, late } = shelf.standingOf(record);
  const { loan: form, due } = loan!;
  return {
    text: record.fields.number,
    href: recordHref(office, language, record),
    title: record.fields.title,
    borrower: form.fields.borrower,
    due,
    late,
    loan: { text: form.number, href: hrefOfForm(office, language, form) },
  };
}

/** Holds over what stands there, and those that name the place where nothing stands yet. */
function holdsOn(office: Office, stored: StoredPlace, language: Language): PlaceView['holds'] {
  const names = chain(stored).map(({ place }) => canonical(place.code));
  const named = names.flatMap((name) => heldPlaces(office).get(name) ?? []);
  const counted = new Map([...named.map((hold) => [hold, 0] as const), ...stored.holds]);
  return [...counted].map(([hold, records]) => ({
    text: hold.number,
    href: hrefOfForm(office, language, hold),
    on: hold.fields.on,
    reason: hold.fields.reason,
    records,
  }));
}

/** Canonical name → open holds that name it. */
const heldPlaces = rememberedOf((office: Office) => {
  const named = new Map<string, Form<'holds'>[]>();
  for (const { register } of office.shelves) {
    for (const { hold, items } of openHolds(register, office.asOf)) {
      for (const item of items) named.set(canonical(item), [...(named.get(canonical(item)) ?? []), hold]);
    }
  }
  return named;
});

/** Code → the stocktakes that counted just that place. */
const stocktakesOf = rememberedOf((office: Office) =>
  Map.groupBy(
    office.shelves.flatMap(({ register }) => formsOf(register, 'stocktakes')),
    ({ fields }) => fields.place,
  ),
);
