import type { RecordEntry } from '../../../domain/record.ts';
import { retentionOf } from '../../../domain/retention-state.ts';
import type { SiteWords } from '../../../locales/site-words.ts';
import { yearOfRecord } from '../office.ts';
import { spanOf } from './shelf-order.ts';
import type { StoredPlace } from './stores.ts';

/** Widths of spines in millimetres (DA/T 22-2015). */
export const spineWidths = [20, 30, 40, 50] as const;

/** What stands on the spine and front of a box; what is empty is left to be written in by hand. */
export interface BoxLabel {
  readonly code: string;
  /** The last part of its code. */
  readonly box: string;
  /** `2023`, `2023–2025`, or empty. */
  readonly years: string;
  /** How long its records are kept; empty where their regulation says nothing. */
  readonly retention: readonly string[];
  /** Titles of their classes. */
  readonly classes: readonly string[];
  readonly span: ReturnType<typeof spanOf>;
}

/** Works out the label of a box. */
export function boxLabel({ place, records }: StoredPlace, words: SiteWords): BoxLabel {
  const years = distinct(records.map(({ record }) => yearOfRecord(record))).sort();
  return {
    code: place.code,
    box: place.path.at(-1)!,
    years: years.length > 1 ? `${years[0]}–${years.at(-1)}` : (years[0] ?? ''),
    retention: distinct(records.map(({ record }) => shortRetention(record, words))),
    classes: distinct(records.map(({ record }) => record.class.title)),
    span: spanOf(records),
  };
}

/** How long a record is kept, as stamps and spines have it: 永久, 30年. Empty where its regulation is silent (law 8). */
export function shortRetention(record: RecordEntry, words: SiteWords): string {
  const retention = retentionOf(record);
  if (retention === 'permanent') return words.retention.permanent;
  if (retention === undefined || typeof retention === 'string' || retention.keep === 'blank') return '';
  const { keep, 'at-least': least } = retention;
  if (least === undefined || least === 'blank') return keep.text;
  return words.retention.atLeast(keep.text, least.text);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
