import { clearNumbersIn } from '../domain/personal/clear-numbers.ts';

/**
 * A text with the numbers of persons in it struck out: logs are read by more people than the register is.
 * @param plates whether plates are, too; dossiers may be numbered by them
 */
export function veiled(text: string, plates: 'with-plates' | 'but-plates'): string {
  const numbers = clearNumbersIn(text).filter(({ kind }) => kind !== 'plate' || plates === 'with-plates');
  return numbers.reduceRight((said, { start, end }) => `${said.slice(0, start)}***${said.slice(end)}`, text);
}
