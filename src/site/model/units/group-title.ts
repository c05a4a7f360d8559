import { type Language, unitWordsOf, wordsOf } from '../../languages.ts';
import type { UnitGroup } from './units.ts';

/** What a group of units is called: its building, or its first and last unit. */
export function groupTitle({ building, units, name }: UnitGroup, language: Language): string {
  const span = unitWordsOf[language].part(units[0]!.code, units.at(-1)!.code);
  if (building === undefined) return span;
  const title = wordsOf[language].building(building);
  return name.includes('.') ? `${title} ${span}` : title;
}
