/** A picture of the register, what it shows in a sentence, and its numbers as a table. */
export interface Chart {
  readonly name: 'filings' | 'retention' | 'shelves' | 'completeness' | 'loans';
  readonly title: string;
  readonly reading: string;
  /** Markup; `undefined` where there is nothing to draw. */
  readonly svg: string | undefined;
  readonly columns: readonly string[];
  /** The first cell of each heads its row. */
  readonly rows: readonly (readonly [string, ...number[]])[];
}
