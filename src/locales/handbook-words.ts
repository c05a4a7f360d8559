/** Groups of the handbook's pages, in the order of their list. */
export const handbookGroups = ['ways', 'work', 'regulation', 'reference', 'decisions'] as const;

/** A group of the handbook's pages. */
export type HandbookGroup = (typeof handbookGroups)[number];

/** What stands around the handbook's pages. */
export interface HandbookWords {
  readonly groups: Readonly<Record<HandbookGroup, string>>;
}
