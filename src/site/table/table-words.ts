import type { Status } from '../../domain/status.ts';
import type { FindingWords } from '../../locales/finding-words.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import type { Column, FilterName } from './query.ts';

/** What the table says, handed in by the page as JSON. */
export interface TableWords
  extends Pick<SiteWords['table'], 'remove' | 'total' | 'loading' | 'failed' | 'page' | 'noYear'>,
    Readonly<FindingWords['table']> {
  readonly columns: Readonly<Record<Column | 'at', string>>;
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly held: string;
}

/** Puts texts into the places `{q}`, `{n}` … of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w)\}/g, (place, name: string) => String(values[name] ?? place));
}
