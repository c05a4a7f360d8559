import { z } from 'zod';
import { choice, count, fields, key, list, mapOf, text, yesNo } from '../field.ts';
import { clock, update } from './clock.ts';
import { condition, customField, demand } from './demand.ts';
import { retention } from './retention.ts';

/** Where a named part of a number comes from. */
export const segment = fields({
  /** The record's field that decides it. Default: the field of the same name. */
  field: key.optional(),
  /** What may stand there: a list of texts, or field value → printed text (电话沟通记录 → 电话). */
  values: z.union([list(text), mapOf(text)], { error: 'list' }),
});

/** One series of numbers; a class may have several (NUM-11). */
const series = fields({
  /** The grammar of the number, e.g. `G{year}{kind}{seq:3}`. */
  template: text,
  /** The types of document that take numbers of this series. Default: all of the class. */
  documents: list(text).optional(),
  /** The record's day field whose year the number shows: signing, contact, collection … (NUM-04). */
  year: key.optional(),
  /** The named parts of the template that have a fixed set of texts. */
  segments: mapOf(segment).optional(),
  /** Whether the running number starts anew each year (NUM-03). Default: yearly. */
  restart: choice('yearly', 'never').optional(),
  /** The parts within which the running number counts (NUM-05). Default: all the others. */
  per: list(key).optional(),
  /** First and last running number of a closed series (QMS-PM-31301 … 31318). */
  first: count.optional(),
  last: count.optional(),
});

/** One line of a checklist: what a dossier ought to hold (CHK-07 … CHK-11). */
const checklistItem = fields({
  /** The type of document. Either this or `one-of`. */
  document: text.optional(),
  /** Any one of these will do (CHK-07). */
  'one-of': list(text).optional(),
  /** Only where the dossier's fields have these values, or one of them (CHK-08). */
  when: condition.optional(),
  /** Whether the original or a copy is asked for (CHK-11). */
  form: choice('original', 'copy').optional(),
  /** Whether both sides must be there (CHK-11). */
  sides: choice('one', 'both').optional(),
  /** A container and the parts it must hold (CHK-10). */
  parts: list(text).optional(),
});

const classShape = {
  /** The folder of the class; never changes once records stand in it. */
  code: key,
  /** The name people read. */
  title: text,
  /** Who may see records of this class; one of the regulation's levels. */
  level: key.optional(),
  /** The types of document of this class. */
  documents: list(text).optional(),
  /** Whether types of document not listed may be filed here too (CHK-09). Default: no. */
  'other-documents': yesNo.optional(),
  /** The series of numbers of this class. */
  numbers: list(series).optional(),
  /** Records of this class bear the number of their dossier (deeds; NUM-13). */
  linked: choice('dossier').optional(),
  /** The name of the electronic file, e.g. `{number}{subject}{date}` (NUM-12). */
  efile: text.optional(),
  /** The field that names who has such a thing in hand: keys, seals. Whoever leaves hands it over (STO-14). */
  holder: key.optional(),
  /** Fields that records of this class have beside the usual ones. */
  fields: list(customField).optional(),
  /** What is asked of every record of this class. */
  demands: list(demand).optional(),
  /** By when what is done to a record of this class must be done. */
  clocks: list(clock).optional(),
  /** How often records of this class are gone through again. */
  updates: list(update).optional(),
  /** What each dossier ought to hold of this class. */
  checklist: list(checklistItem).optional(),
  /** How long records of this class are kept. */
  retention: retention.optional(),
  /** Types of document of this class that are kept for another time (RET-07). */
  'retention-of': z.record(text, retention, { error: 'map' }).optional(),
};

/** A branch of the file plan. A class with `classes` is a heading: records stand in its leaves. */
export interface ClassData extends z.output<z.ZodObject<typeof classShape>> {
  classes?: ClassData[] | undefined;
}

/** One class of the file plan, with the classes below it. */
export const classData: z.ZodType<ClassData> = fields({
  ...classShape,
  get classes() {
    return list(classData).optional();
  },
}) as z.ZodType<ClassData>;

/** A series of numbers as the file says it. */
export type SeriesData = z.output<typeof series>;
/** A checklist line as the file says it. */
export type ChecklistItem = z.output<typeof checklistItem>;
