import { isWithin } from '../../../domain/booked-at.ts';
import { type Difference, openDifferences } from '../../../domain/differences.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { placeInWords } from '../../../locales/in-words.ts';
import { type Language, wordsOf } from '../../languages.ts';
import { hrefOfForm } from '../forms.ts';
import { type Office, recordHref } from '../office.ts';
import type { Link } from '../record-view.ts';
import { placeHref } from './place-paths.ts';
import { storageOf } from './stores.ts';

/** Something that a stocktake found to differ and that must be cleared up. */
export interface DifferenceLine extends Link {
  readonly problem: Difference['problem'];
  /** Of what the register does not know, empty. */
  readonly title: string;
  readonly on: string;
  readonly form: Link;
  /** Where it was seen, where that is not its place. */
  readonly found: Link | undefined;
  /** Where it belongs. */
  readonly place: Link | undefined;
  readonly due: string | undefined;
  readonly isLate: boolean;
}

/** What differs in all registers, the first due first, then the longest known. */
const openIn = rememberedOf((office: Office): readonly { readonly difference: Difference }[] =>
  office.shelves
    .flatMap((shelf) =>
      openDifferences(shelf.register, office.asOf).map((difference) => ({ shelf, difference })),
    )
    .sort((a, b) => {
      const [one, other] = [a, b].map(({ difference: { due = '9', on } }) => `${due} ${on}`);
      return one! < other! ? -1 : one! > other! ? 1 : 0;
    }),
);

/** What is still to be cleared up. @param at only what was seen or belongs there, or in a part of it */
export function differenceLines(office: Office, language: Language, at?: string): DifferenceLine[] {
  const concerns = ({ found, place, stocktake }: Difference) =>
    [found, place ?? stocktake.fields.place].some((one) => one !== undefined && isWithin(one, at!));
  return openIn(office)
    .filter(({ difference }) => at === undefined || concerns(difference))
    .map(({ difference }) => {
      const { number, problem, record, stocktake, on, found, place, due } = difference;
      const linkTo = (code: string | undefined) =>
        code === undefined ? undefined : placeLink(office, language, code);
      return {
        text: number,
        href: record && recordHref(office, language, record),
        problem,
        title: record?.fields.title ?? '',
        on,
        form: { text: stocktake.number, href: hrefOfForm(office, language, stocktake) },
        found: found === place ? undefined : linkTo(found),
        place: linkTo(place),
        due,
        isLate: due !== undefined && due < office.asOf,
      };
    });
}

function placeLink(office: Office, language: Language, code: string): Link {
  const stored = storageOf(office).places.get(code);
  const known = stored && new Map([[code, stored.place]]);
  return {
    text: known ? (placeInWords(code, known, wordsOf[language], office.rooms) ?? code) : code,
    href: stored && placeHref(office, language, stored),
  };
}
