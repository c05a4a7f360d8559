import type { Status } from '../../domain/status.ts';
import type { CellFault } from '../tables/grid.ts';

/** Why a row was not taken. Columns by their heading. */
export type RowFault =
  | { readonly reason: 'no-number' | 'no-title' }
  | { readonly reason: 'bad-number'; readonly number: string }
  | { readonly reason: 'twice'; readonly number: string; readonly line: number }
  | { readonly reason: 'bad-value'; readonly column: string; readonly value: string }
  | { readonly reason: 'ragged'; readonly has: number; readonly want: number }
  /** A year of two digits, and nobody has said which century. */
  | { readonly reason: 'century'; readonly column: string; readonly value: string }
  | { readonly reason: 'cell'; readonly column: string; readonly why: CellFault['reason'] }
  /** It adds up other rows. */
  | { readonly reason: 'total'; readonly text: string }
  | { readonly reason: 'no-class'; readonly column: string; readonly value: string }
  /** The number belongs to another class than the row says. */
  | { readonly reason: 'other-class'; readonly number: string; readonly class: string }
  /** Nothing decides a part of the number that is to be given out. */
  | { readonly reason: 'no-part'; readonly field: string; readonly allowed: readonly string[] }
  | { readonly reason: 'full'; readonly template: string }
  /** The record has left the shelves for good; what it was stays as it is. */
  | { readonly reason: 'gone'; readonly number: string; readonly status: Status }
  /** There is a file of that number that cannot be read. */
  | { readonly reason: 'unread'; readonly number: string };
