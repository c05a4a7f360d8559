import { placeInWords } from '../../src/locales/in-words.ts';
import type { StationeryWords } from '../../src/locales/stationery-words.ts';
import type { Language } from '../../src/site/languages.ts';
import { wordsOf } from '../../src/site/languages.ts';
import {
  dayOfRecord,
  dossierHref,
  dossierOf,
  type Office,
  recordHref,
  type ShelvedRecord,
  yearOfRecord,
} from '../../src/site/model/office.ts';
import { boxLabel, shortRetention } from '../../src/site/model/places/box-label.ts';
import { placeHref } from '../../src/site/model/places/place-paths.ts';
import type { BoxPaper } from './box-papers.ts';
import type { Card } from './cards.ts';
import type { ChosenBox } from './chosen.ts';
import type { LabelledRecord } from './record-label.ts';

/** What labels are made in view of. */
export interface LabelContext {
  readonly office: Office;
  readonly language: Language;
  readonly words: StationeryWords;
  /** Address of the site, or empty: codes hold bare numbers then. */
  readonly url: string;
  readonly fonds: string;
  /** Name of the fonds. */
  readonly name: string;
}

/** What a label says of a record. Stamps are Chinese in every language. */
export function describedRecord(
  { office, language, url, fonds }: LabelContext,
  { shelf, record }: ShelvedRecord,
): LabelledRecord {
  const { number, title, place, pages } = record.fields;
  const at = place ?? dossierOf(shelf, record)?.fields.place;
  return {
    number,
    title,
    place:
      (at === undefined ? undefined : placeInWords(at, shelf.register.places, wordsOf[language])) ?? at ?? '',
    code: url === '' ? number : recordHref(office, 'zh-CN', record),
    cells: [
      ...[fonds, yearOfRecord(record), number, record.class.title],
      ...[shortRetention(record, wordsOf['zh-CN']), pages === undefined ? '' : String(pages)],
    ],
  };
}

/** The index card of a record: sorted by class and year. */
export function recordCard(context: LabelContext, item: ShelvedRecord): Card {
  const { labels } = context.words;
  const { record, shelf } = item;
  const { place, code, number, title } = describedRecord(context, item);
  const dossier = dossierOf(shelf, record)?.fields;
  const customer = dossier && [dossier.dossier, dossier.customer].filter(Boolean).join(' ');
  return {
    corners: [record.class.title, yearOfRecord(record)],
    heading: title,
    lines: told([
      [labels.number, number],
      [labels.date, dayOfRecord(record)],
      [labels.dossier, customer],
      [labels.place, place],
      [labels.retention, shortRetention(record, wordsOf[context.language])],
    ]),
    code,
  };
}

/** The label of a box or of a dossier's box: name, number, pages, day of filing (STO-03). */
export function boxCard(context: LabelContext, chosen: ChosenBox): Card {
  const { office, words, url } = context;
  const { labels } = words;
  if ('dossier' in chosen) {
    const { dossier, shelf } = chosen;
    const { fields } = dossier;
    const filed = fields.filed === undefined ? fields.opened : String(fields.filed);
    return {
      heading: fields.customer ?? fields.label ?? fields.unit,
      lines: lined(context, {
        number: fields.dossier,
        pages: fields.pages === undefined ? '' : words.pages(fields.pages, 0),
        filed,
        place: fields.place,
        places: shelf.register.places,
      }),
      code: url === '' ? fields.dossier : dossierHref(office, 'zh-CN', dossier),
    };
  }
  const { place, records, tally, dossiers } = chosen;
  const label = boxLabel(chosen, wordsOf[context.language]);
  const days = records.flatMap(({ record }) => record.fields.filed ?? []).sort();
  const customers = dossiers.map(({ dossier }) => dossier.fields.customer ?? dossier.fields.unit);
  const few = customers.length > 0 && customers.length <= 3;
  const { first, last } = label.span;
  return {
    heading: few ? customers.join(words.comma) : label.classes.join(words.comma),
    lines: told([
      [labels.number, first === last ? first : `${first} – ${last}`],
      [
        labels.pages,
        `${words.pages(tally.pages, tally.unpaged)}${words.comma}${words.records(tally.records)}`,
      ],
      [
        labels.filed,
        days.length === 0 ? '' : days[0] === days.at(-1) ? days[0] : `${days[0]} – ${days.at(-1)}`,
      ],
      [labels.place, place.code],
    ]),
    code: url === '' ? place.code : placeHref(office, 'zh-CN', chosen),
  };
}

/** The spine or cover of a box. */
export function boxPaper(
  { office, language, url, fonds, name }: LabelContext,
  chosen: Exclude<ChosenBox, { readonly dossier: unknown }>,
): BoxPaper {
  return {
    ...{ fonds, name, label: boxLabel(chosen, wordsOf[language]) },
    code: url === '' ? chosen.place.code : placeHref(office, 'zh-CN', chosen),
  };
}

function lined(
  { words: { labels }, language }: LabelContext,
  said: {
    readonly number: string;
    readonly pages: string;
    readonly filed: string;
    readonly place: string | undefined;
    readonly places: Parameters<typeof placeInWords>[1];
  },
): Card['lines'] {
  const { number, pages, filed, place, places } = said;
  return [
    [labels.number, number],
    [labels.pages, pages],
    [labels.filed, filed],
    [labels.place, place === undefined ? '' : (placeInWords(place, places, wordsOf[language]) ?? place)],
  ];
}

function told(lines: readonly (readonly [string, string | undefined])[]): Card['lines'] {
  return lines.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
