import type { ColumnWords } from '../exchange/record-columns.ts';
import type { Messages } from './messages.ts';

/** What the columns of a sheet of records are called in a language. */
export function columnWordsOf({ site, imports }: Messages): ColumnWords {
  return { fields: site.fields, values: site.values, ...imports.headings };
}
