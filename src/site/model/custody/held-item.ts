import { canonical } from '../../../domain/number/canonical.ts';
import { indexOf } from '../../../domain/register.ts';
import { unitInWords } from '../../../locales/in-words.ts';
import { dossierHref } from '../office.ts';
import { type Context, linkToPlace, named } from './form-context.ts';
import { type Cell, type Cells, plain } from './sheet.ts';

/** What a hold or release names: a record, a dossier or a place; its number, its kind, what it is in words. */
export function itemCells(context: Context, item: string): readonly Cells[] {
  const { words, site, shelf, office, language } = context;
  const { register } = shelf;
  const { kinds } = words.hold;
  const cells = (number: Cell, kind: string, what: string | undefined) => [
    [number],
    plain(kind),
    plain(what),
  ];
  const { records, dossiers } = indexOf(register);
  const dossier = dossiers.get(item);
  if (dossier) {
    const { customer, unit } = dossier.fields;
    const about = [customer, unitInWords(unit, register.regulation.data.dossiers?.unit, site)];
    const number = { text: item, href: dossierHref(office, language, dossier) };
    return cells(number, kinds.dossier, about.filter(Boolean).join(' · '));
  }
  if (records.has(canonical(item))) {
    const { number, title } = named(context, item);
    return cells(number, kinds.record, title);
  }
  if (register.places.has(item)) {
    const { text, href } = linkToPlace(context, item);
    return cells({ text: item, href }, kinds.place, text);
  }
  return cells({ text: item }, kinds.unknown, undefined);
}
