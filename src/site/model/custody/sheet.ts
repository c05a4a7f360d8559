import type { Status } from '../../../domain/status.ts';

/** A text, where it leads, and how it is marked. */
export interface Cell {
  readonly text: string;
  readonly href?: string | undefined;
  /** Shown as a tag of this kind; the text says the same (`tag-…` of `parts.css`). */
  readonly tag?: Tag;
}

/** How a text is marked: as the standing of a record is that is as good or as bad. */
export type Tag = Status;

/** What a cell or a fact holds: texts one after another. */
export type Cells = readonly Cell[];

/** A column of a table: its heading, and what it holds. */
export interface Column {
  readonly label: string;
  readonly kind?: 'n' | 'date' | 'number' | 'title' | 'status';
}

/** A table of a page. */
export interface Table {
  readonly heading: string;
  readonly note: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cells[])[];
  /** Says that there are more, and where. */
  readonly rest: string | undefined;
}

/** A fact of a form: its label and what it says. */
export interface Fact {
  readonly label: string;
  readonly values: Cells;
}

/** A line of a cover: what is known stands there, and what is not is left to be written in. */
export interface CoverLine {
  readonly label: string;
  readonly text: string;
}

/** A form as it is printed; see `paper.astro`. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly code: string;
  readonly landscape: boolean;
  readonly head: readonly (readonly [string, string])[];
  readonly columns: readonly { readonly label: string; readonly width?: string }[];
  readonly rows: readonly (readonly string[])[];
  readonly atLeast: number;
  readonly cover: readonly CoverLine[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
  readonly signers: readonly string[];
}

/** All that the page of a form shows. */
export interface FormView {
  readonly facts: readonly Fact[];
  /** Its state in a word. */
  readonly state: Cells;
  /** What must not be overlooked. */
  readonly notice: string | undefined;
  readonly tables: readonly Table[];
  readonly sheets: readonly Sheet[];
}

/** A sheet, of which only what differs from a bare one need be said. */
export function sheet(given: Pick<Sheet, 'name' | 'title' | 'code'> & Partial<Sheet>): Sheet {
  const bare = {
    landscape: true,
    head: [],
    columns: [],
    rows: [],
    atLeast: 0,
    cover: [],
    notes: [],
    signers: [],
  };
  return { ...bare, ...given };
}

/** A fact, unless there is nothing to say. */
export function fact(label: string, text: string | Cells | undefined): Fact[] {
  const values = typeof text === 'string' ? plain(text) : (text ?? []);
  return values.length > 0 ? [{ label, values }] : [];
}

/** A cell of plain text; nothing for nothing. */
export function plain(text: string | number | undefined): Cells {
  return text === undefined || text === '' ? [] : [{ text: String(text) }];
}
