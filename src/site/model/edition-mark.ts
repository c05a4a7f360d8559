import { editionsOf, type Reader } from '../../domain/edition/audience.ts';
import type { Holdings } from '../../domain/register.ts';

/** What a site says of the audience for which it was built. */
export interface EditionMark {
  /** The edition by its title in each register; empty: no edition was chosen, and everything is shown. */
  readonly titles: readonly string[];
  readonly area: string | undefined;
  /** Whether its copies are numbered. */
  readonly controlled: boolean;
  readonly copy: string | undefined;
  readonly holder: string | undefined;
  /** Whether nothing was left out. */
  readonly whole: boolean;
}

/** The mark of a build; `undefined` where no regulation knows editions. */
export function editionMark(
  { registers }: Holdings,
  reader: Reader | undefined,
  whole: boolean,
): EditionMark | undefined {
  const known = registers.flatMap(editionsOf);
  if (known.length === 0) return undefined;
  const theirs = reader ? known.filter(({ code }) => code === reader.edition) : [];
  return {
    titles: [...new Set(theirs.map(({ title }) => title))],
    area: reader?.area,
    controlled: theirs.some(({ controlled }) => controlled),
    copy: reader?.copy,
    holder: reader?.holder,
    whole,
  };
}
