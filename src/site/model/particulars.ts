import type { Regulation } from '../../domain/regulation/regulation.ts';
import type { SiteWords } from '../../locales/site-words.ts';

/** Something that a regulation says about itself. */
export interface Particular {
  readonly label: string;
  readonly texts: readonly string[];
}

/**
 * What a regulation says about itself (TRN-15): from when it applies, who approves and interprets it, what it replaces
 * and cites; and, as visible as the rest, what it leaves unsaid (law 8).
 */
export function particularsOf(data: Regulation, { regulation: words, day }: SiteWords): Particular[] {
  const lines: readonly (readonly [string, string | readonly string[] | undefined])[] = [
    [words.effective, day(data.effective)],
    [words.approvedBy, data['approved-by']],
    [words.interpretedBy, data['interpreted-by']],
    [words.replaces, data.replaces],
    [words.cites, data.cites],
    [words.unsaid, data.unsaid],
  ];
  return lines.flatMap(([label, said]) => {
    const texts = typeof said === 'string' ? [said] : (said ?? []);
    return texts.length > 0 ? [{ label, texts }] : [];
  });
}
