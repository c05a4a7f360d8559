import type { Status } from '../../domain/status.ts';
import type { SiteWords } from '../../locales/site-words.ts';

/** What the table says, handed in by the page as JSON. */
export type TableWords = Pick<
  SiteWords['table'],
  'columns' | 'filters' | 'remove' | 'total' | 'loading' | 'failed' | 'none' | 'page' | 'noYear'
> & { readonly status: Readonly<Record<Status, string>> };
