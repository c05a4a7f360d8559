import type { Condition } from './regulation/demand.ts';

/** What a condition looks at: the fields of a file, and what follows from its class. */
export type Facts = Readonly<Record<string, unknown>>;

/** Whether every line of a condition holds; no condition always holds. */
export function fits(condition: Condition | undefined, facts: Facts): boolean {
  return fitsBy(condition, (field) => facts[field]);
}

/** As {@link fits}, for one of very many things: each fact is looked up, no object is made that holds them all. */
export function fitsBy(condition: Condition | undefined, factOf: (field: string) => unknown): boolean {
  for (const field in condition) {
    const [wanted, value] = [condition[field]!, factOf(field)];
    if (!isStated(value)) return false;
    const holds = (text: string) =>
      text === '*' ||
      (Array.isArray(value) ? value.some((item) => String(item) === text) : String(value) === text);
    if (typeof wanted === 'string' ? !holds(wanted) : !wanted.some(holds)) return false;
  }
  return true;
}

/** Whether a field says anything: nothing but spaces does not, nor does a list or map of nothing. */
export function isStated(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isStated);
  return value !== undefined && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);
}

/** A field's value as texts: one, or those of a list. */
export function textsOf(value: unknown): string[] {
  return [value].flat().map(String);
}
