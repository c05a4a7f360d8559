import type { Ground } from '../../domain/demanded.ts';

/** Values among which one chooses: "one", "two" or "three". */
export function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** The case in which something is asked, as the start of a sentence. */
export function inCase({ when }: Ground): string {
  const lines = Object.entries(when ?? {}).map(([name, wanted]) => {
    const values = [wanted].flat();
    return values.includes('*') ? `${name} is filled in` : `${name} is ${oneOf(values)}`;
  });
  return lines.length === 0 ? '' : `where ${lines.join(' and ')}, `;
}

/** On what it rests, as the end of a sentence. */
export function restingOn({ because }: Ground): string {
  return because === undefined ? '' : `; the regulation: ${because}`;
}

/** The fields to look at again when the case itself is wrong. */
export function caseFields({ when }: Ground): string[] {
  return Object.keys(when ?? {}).filter((name) => name !== 'class' && name !== 'year');
}
