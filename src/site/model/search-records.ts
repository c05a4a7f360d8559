import type { Dossier } from '../../domain/dossier.ts';
import { sealedWord } from '../../domain/personal/block.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { unitSpellings } from '../../domain/unit.ts';
import { placeInWords, unitInWords } from '../../locales/in-words.ts';
import { type Language, wordsOf } from '../languages.ts';
import type { SearchRecord } from '../search/write-search.ts';
import { plainText } from './markdown.ts';
import { dossierHref, dossierOf, type Office, recordHref, type Shelf, yearOfRecord } from './office.ts';

/** Fields that are shown as such, or that nobody looks for by their value. */
const apart = new Set([
  'number',
  'title',
  'place',
  'pages',
  'copies',
  'medium',
  'form',
  'sides',
  'level',
  'absent',
  'sealed',
]);

/** What the search knows: every record and every dossier, in the words of one language. */
export function* searchRecords(office: Office, language: Language): Generator<SearchRecord> {
  const words = wordsOf[language];
  const textsOfUnit = unitTexts(office, language);
  for (const { shelf, record } of office.records) {
    const { fields } = record;
    const body = record.body.trim() === '' ? '' : plainText(record.body);
    const dossier = dossierOf(shelf, record);
    yield {
      number: fields.number,
      title: fields.title,
      href: recordHref(office, language, record),
      status: words.status[shelf.standingOf(record).status],
      place: placeInWords(fields.place, shelf.register.places, words, office.rooms) ?? '',
      texts: [
        ...textsOf(fields),
        ...(fields.place === undefined ? [] : [fields.place]),
        record.class.title,
        yearOfRecord(record),
        ...(dossier ? textsOfUnit(dossier) : []),
      ],
      people: dossier?.fields.customer === undefined ? [] : [dossier.fields.customer],
      documents: fields.document === undefined ? [] : [fields.document],
      ...(body === '' ? {} : { body }),
    };
  }
  for (const shelf of office.shelves) {
    for (const dossier of shelf.register.dossiers) {
      const { fields, body } = dossier;
      const text = body.trim() === '' ? '' : plainText(body);
      const unit = unitInWords(fields.unit, unitKind(shelf), words);
      yield {
        number: fields.dossier,
        title: [words.dossier.title, fields.customer, unit].filter(Boolean).join(' '),
        href: dossierHref(office, language, dossier),
        status: fields.closed === undefined ? words.dossier.open : words.dossier.closed,
        place: placeInWords(fields.place, shelf.register.places, words, office.rooms) ?? '',
        texts: [...textsOf(fields), ...textsOfUnit(dossier)],
        people: fields.customer === undefined ? [] : [fields.customer],
        ...(text === '' ? {} : { body: text }),
      };
    }
  }
}

const unitKind = (shelf: Shelf) => shelf.register.regulation.data.dossiers?.unit;

/** The values of all other fields, lists included. */
function textsOf(fields: RecordEntry['fields'] | Dossier['fields']): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value === sealedWord || apart.has(name)) return [];
    if (Array.isArray(value))
      return value.map((item) => (typeof item === 'string' ? item : '')).filter(Boolean);
    return [String(value)];
  });
}

/** Whose dossier it is, and its unit in the spellings that people use: the same texts for all its records. */
function unitTexts(office: Office, language: Language): (dossier: Dossier) => readonly string[] {
  const words = wordsOf[language];
  const known = new Map<Dossier, readonly string[]>();
  for (const shelf of office.shelves) {
    const households = unitKind(shelf) === 'household';
    for (const dossier of shelf.register.dossiers) {
      const { unit, customer } = dossier.fields;
      const spelt = households ? [unitInWords(unit, 'household', words), ...unitSpellings(unit)] : [unit];
      known.set(dossier, customer === undefined ? spelt : [customer, ...spelt]);
    }
  }
  return (dossier) => known.get(dossier) ?? [];
}
