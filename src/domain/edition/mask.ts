import type { Edition } from '../regulation/edition.ts';

/** How much of a value is seen. */
export type Mask = NonNullable<Edition['masks']>[string];

/** What stands where something was cut that cannot be left out. */
export const cutMark = '***';

/** A value of which only a part is seen: 张*, 138****1234. What is no text is not seen at all. */
export function masked(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  return typeof value === 'string' ? maskedText(value, mask) : cutMark;
}

/** The first letter of a name and a star for each further one; of a number three digits, and four where it is long. */
function maskedText(text: string, mask: Mask): string {
  const letters = [...text];
  if (mask === 'name') return letters.map((letter, index) => (index === 0 ? letter : '*')).join('');
  const shown = letters.length >= 11 ? 4 : 0;
  const stars = letters.slice(3, letters.length - shown).map(() => '*');
  return letters.length <= 5
    ? cutMark
    : [...letters.slice(0, 3), ...stars, ...letters.slice(letters.length - shown)].join('');
}
