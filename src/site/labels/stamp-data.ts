/** What a filing stamp says beyond the rows of the table. */
export interface StampData {
  /** That of the table's data: another one belongs to other rows. */
  readonly version: string;
  readonly retentions: readonly string[];
  /** Pages (0: not said), then the place in {@link retentions}; in the order of the table's rows. */
  readonly rows: readonly (readonly [pages: number, retention: number])[];
}
