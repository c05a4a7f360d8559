import { canonical } from '../domain/number/canonical.ts';
import { indexOf, type Register } from '../domain/register.ts';
import type { Line, Value } from './act.ts';

/** Items with the pages that were counted: those behind the number, else what the record says. */
export function withPages(register: Register, lines: readonly Line[]): Value[] {
  const { records } = indexOf(register);
  return lines.map(({ number, detail }) => {
    const pages = records.get(canonical(number))?.[0]?.fields.pages;
    return { number, pages: detail ?? (pages === undefined ? undefined : String(pages)) };
  });
}

/** Whether two spellings are one number. */
export function isSame(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

/** What stands behind a number that is kept: `2027-12-31 诉讼未了`, the day or the reason alone. */
export function untilAndWhy(detail: string | undefined): { until?: string; reason?: string } {
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})?[ 　]*(.*)$/s.exec(detail ?? '') ?? [];
  return { ...(day && { until: day }), ...(rest && { reason: rest }) };
}
