import { type CountState, freshCount } from './count-list.ts';

/** Where the browser keeps how far the count of a shelf has come; the same in both languages. */
function nameOf(shelf: string): string {
  return `guidang count ${shelf}`;
}

/** The count of a shelf as far as it has come on this device. */
export function keptCount(shelf: string): CountState {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(shelf)) ?? 'null') as Partial<CountState> | null;
    const whole = kept && typeof kept.scope === 'string' && kept.seen && Array.isArray(kept.extra);
    return whole ? { ...freshCount(shelf), ...kept } : freshCount(shelf);
  } catch {
    return freshCount(shelf);
  }
}

/** Keeps a count. @returns whether the browser keeps anything */
export function keepCount(shelf: string, state: CountState): boolean {
  try {
    localStorage.setItem(nameOf(shelf), JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}
