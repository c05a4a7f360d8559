import type { z } from 'zod';
import type { Day } from './day.ts';
import { choice, count, day, fields, list, mapOf, text } from './field.ts';
import type { ClassNode } from './file-plan.ts';
import type { NumberParts, Series } from './number/series.ts';

/** What a record's paper or data is on (CLS-16). */
const media = ['paper', 'electronic', 'chart', 'photo', 'audio', 'video', 'disc', 'usb', 'object'] as const;

/** The fields that every record may have. A class adds its day fields and its own fields to them. */
export const recordShape = {
  /** The permanent number, as the class's series prints it. The file's path follows from it (law 1). */
  number: text,
  /** What the record is, in a few words. */
  title: text,
  /** The type of document, one of the class's list. */
  document: text.optional(),
  /** The number of the dossier it belongs to. */
  dossier: text.optional(),
  /** The department that formed it (CLS-24). */
  department: text.optional(),
  /** Who handed it in and answers for it (FIL-45). */
  submitter: text.optional(),
  /** The day it was filed. */
  filed: day.optional(),
  /** Sheets counted, covers included. */
  pages: count.optional(),
  /** How many copies are kept. */
  copies: count.optional(),
  medium: choice(...media).optional(),
  /** Original or copy (FIL-30, CHK-11). */
  form: choice('original', 'copy').optional(),
  /** Whether one or both sides were copied, for identity papers (CHK-11). */
  sides: choice('one', 'both').optional(),
  /** Where it stands: room–cabinet–shelf–box. */
  place: text.optional(),
  /** A view level other than the class's. */
  level: text.optional(),
  /** Numbers of records it is connected with (CLS-23). */
  related: list(text).optional(),
  /** What a container holds (CHK-10). */
  parts: list(text).optional(),
  /** The name of the electronic file (NUM-12). */
  efile: text.optional(),
  /** The stub of a renumbered record: the number that took over. */
  'renumbered-to': text.optional(),
  /** The number this record had before. */
  'renumbered-from': text.optional(),
  /** The stub of a void record: since when, and why. */
  void: day.optional(),
  'void-reason': text.optional(),
  /** Level → the block of its personal fields; those fields say 密封. */
  sealed: mapOf(text).optional(),
};

const recordSchema = fields(recordShape);

/** The usual fields of a record, with those that its class adds as `unknown`. */
export type RecordFields = z.output<typeof recordSchema> & { readonly [field: string]: unknown };

/** One record: one Markdown file with a number. */
export interface RecordEntry {
  /** Path below the records folder, with `/`. */
  readonly path: string;
  /** The class whose folder it stands in. */
  readonly class: ClassNode;
  readonly fields: RecordFields;
  /** Markdown text below the frontmatter; plain text to every program. */
  readonly body: string;
  /** The series and the parts of its number, where the number can be read. */
  readonly reading: { readonly series: Series; readonly parts: NumberParts } | undefined;
}

/** The day field that gives the number its year, where the class has one and the record states it. */
export function yearDay(record: RecordEntry): Day | undefined {
  const field = record.reading?.series.yearField;
  return field === undefined ? undefined : (record.fields[field] as Day | undefined);
}

/** A stub keeps a number from being used again; there is nothing behind it any more (law 3). */
export function isStub(record: RecordEntry): boolean {
  return record.fields.void !== undefined || record.fields['renumbered-to'] !== undefined;
}
