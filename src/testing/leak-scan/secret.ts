/** A text that must not be found. */
export interface Secret {
  /** What is looked for; six bytes at least. */
  readonly token: string;
  /** The whole value in which it stands: a digest is one of the whole. */
  readonly value?: string;
  /** A rare character that stands beside it and nowhere else: indexes cut texts to pieces, not characters. */
  readonly sign?: string;
}
