/** A piece of text in a list: where it leads, and how it looks. */
export interface Piece {
  readonly text: string;
  readonly href?: string | undefined;
  /** A class of the style sheet: `number`, `quiet`, `tag tag-…`. */
  readonly look?: string;
}

/** What stands in one cell, line by line. */
export type Cell = readonly (readonly Piece[])[];

/** One line each; what is empty has none. */
export function lines(...texts: readonly (string | undefined)[]): Cell {
  return texts.flatMap((text) => (text ? [[{ text }]] : []));
}

/** A line that says less than what stands above it. */
export function quiet(text: string | undefined): Cell {
  return text ? [[{ text, look: 'quiet' }]] : [];
}

/** A number, and where it leads. */
export function numbered(text: string, href: string | undefined): Piece {
  return { text, href, look: 'number' };
}
