/** Something about a file that whoever imports it should know. Lines from 1; columns by their letter. */
export type TableNote =
  | { readonly note: 'text'; readonly encoding: string; readonly separator: string }
  | { readonly note: 'sheet'; readonly sheet: string }
  /** The headings are not on the first line. */
  | { readonly note: 'headings'; readonly line: number }
  /** The headings stand there again, as on each printed page: these lines were passed over. */
  | { readonly note: 'repeated'; readonly lines: readonly number[] }
  | { readonly note: 'hidden-rows'; readonly lines: readonly number[]; readonly taken: boolean }
  | { readonly note: 'hidden-columns'; readonly columns: readonly string[]; readonly taken: boolean }
  | { readonly note: 'hidden-sheets'; readonly sheets: readonly string[] }
  /** Cells that were made one: each row or column that they cover has their value. */
  | { readonly note: 'merged'; readonly ranges: readonly string[] }
  /** Formulas of which the value was taken that the file holds. */
  | { readonly note: 'formulas'; readonly count: number }
  /** The workbook has links to other files; nothing was taken from there. */
  | { readonly note: 'links' };
