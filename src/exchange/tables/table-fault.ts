/** Why a file is no table. Lines from 1, columns by their letter. */
export type TableFault =
  | { readonly reason: 'encoding' | 'empty'; readonly line: number }
  | { readonly reason: 'quotes'; readonly line: number; readonly column?: string }
  /** It is neither a workbook nor text. */
  | { readonly reason: 'format'; readonly what: 'ods' | 'xlsb' | 'other' }
  /** `.xls`, whatever it is called; or protected by a password. */
  | { readonly reason: 'old-excel' | 'encrypted' | 'macros' | 'damaged' }
  /** A part of the workbook says what no spreadsheet says: definitions that other text is made of. */
  | { readonly reason: 'doctype'; readonly part: string }
  /** Unpacked it would be larger than is ever needed. @param most in MB */
  | { readonly reason: 'too-big'; readonly part: string; readonly most: number }
  | {
      readonly reason: 'too-many';
      readonly what: 'cells' | 'columns' | 'rows' | 'parts';
      readonly most: number;
    }
  | { readonly reason: 'no-sheet'; readonly given: string; readonly known: readonly string[] }
  /** Several sheets have something in them. */
  | { readonly reason: 'which-sheet'; readonly known: readonly string[] };
