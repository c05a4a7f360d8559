/** One word on a proposed change: a review at a forge, or a signature. */
export interface Review {
  /** Who said it: a login at the forge, or the person whose key signed. */
  readonly by: { readonly login: string } | { readonly name: string };
  /**
   * Comments are no word; a forge that takes an approval back on a new push says `withdrawn`. Who signs that they
   * propose it is known to be its proposer.
   */
  readonly word: 'approved' | 'refused' | 'withdrawn' | 'proposed';
  /** The exact commit that it is about (law 6). */
  readonly commit: string;
  /** When, as the forge or the signature has it: ISO 8601 with a zone. */
  readonly at: string;
}
