import type { EditionWords } from '../../locales/edition-words.ts';
import type { EditionMark } from './edition-mark.ts';

/** The line that every page and printed sheet of an edition bears; `undefined` where no regulation knows editions. */
export function markLine(
  { edition, asOf }: { readonly edition: EditionMark | undefined; readonly asOf: string },
  words: EditionWords,
): string | undefined {
  if (edition === undefined) return undefined;
  if (edition.titles.length === 0) return words.none;
  const { titles, area, controlled, copy, holder } = edition;
  return [
    words.edition(titles),
    area === undefined ? undefined : words.area(area),
    copy === undefined ? (controlled ? words.unnumbered : undefined) : words.copy(copy),
    holder === undefined ? undefined : words.holder(holder),
    asOf,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
