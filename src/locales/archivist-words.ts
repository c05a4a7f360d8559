/** What stands in descriptions for archivists (ISAD(G), EAD3). */
export interface ArchivistWords {
  readonly items: (n: number) => string;
  readonly pages: (n: number) => string;
  /** Units of counting. */
  readonly item: string;
  readonly page: string;
  readonly access: (level: string) => string;
  readonly comma: string;
  readonly help: { readonly agency: string };
}
