import { z } from 'zod';
import { choice, count, day, fields, key, list, mapOf, text, yesNo } from './field.ts';

/** A field that this regulation adds to the records or dossiers of a class. */
const customField = fields({
  /** How the field is called in the file; Chinese is welcome. */
  name: key,
  /** What it holds. */
  type: choice('text', 'day', 'count', 'choice'),
  /** The allowed words of a `choice`. */
  values: list(text).optional(),
  /** Whether every record must have it. Default: no. */
  required: yesNo.optional(),
});

/** Where a named part of a number comes from. */
const segment = fields({
  /** The record's field that decides it. Default: the field of the same name. */
  field: key.optional(),
  /** What may stand there: a list of texts, or field value → printed text (电话沟通记录 → 电话). */
  values: z.union([list(text), mapOf(text)], { error: 'list' }),
});

/** One series of numbers; a class may have several (`regulations.md` §4.2, item 1). */
const series = fields({
  /** The grammar of the number, e.g. `G{year}{kind}{seq:3}`. */
  template: text,
  /** The types of document that take numbers of this series. Default: all of the class. */
  documents: list(text).optional(),
  /** The record's day field whose year the number shows: signing, contact, collection … (§4.2, item 2). */
  year: key.optional(),
  /** The named parts of the template that have a fixed set of texts. */
  segments: mapOf(segment).optional(),
  /** Whether the running number starts anew each year (§4.2, item 3). Default: yearly. */
  restart: choice('yearly', 'never').optional(),
  /** The parts within which the running number counts (§4.2, item 4). Default: all the others. */
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
  when: mapOf(z.union([text, list(text)], { error: 'text' })).optional(),
  /** Whether the original or a copy is asked for (CHK-11). */
  form: choice('original', 'copy').optional(),
  /** Whether both sides must be there (CHK-11). */
  sides: choice('one', 'both').optional(),
  /** A container and the parts it must hold (CHK-10). */
  parts: list(text).optional(),
});

/**
 * How long a class is kept. First cut: what the regulation says is recorded and shown, nothing falls due
 * by it yet. `unstated`: the regulation is silent, which is legal; `blank`: the office must fill it in.
 */
const retention = z.union(
  [
    choice('permanent', 'unstated', 'blank'),
    fields({ after: key, years: z.union([count, choice('blank')]) }),
  ],
  { error: 'choice' },
);

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
  /** Records of this class bear the number of their dossier (deeds; §4.2, item 10). */
  linked: choice('dossier').optional(),
  /** The name of the electronic file, e.g. `{number}{subject}{date}` (NUM-12). */
  efile: text.optional(),
  /** Fields that records of this class have beside the usual ones. */
  fields: list(customField).optional(),
  /** What each dossier ought to hold of this class. */
  checklist: list(checklistItem).optional(),
  /** How long records of this class are kept. */
  retention: retention.optional(),
};

/** A branch of the file plan. A class with `classes` is a heading: records stand in its leaves. */
export interface ClassData extends z.output<z.ZodObject<typeof classShape>> {
  classes?: ClassData[] | undefined;
}

const classData: z.ZodType<ClassData> = fields({
  ...classShape,
  get classes() {
    return list(classData).optional();
  },
}) as z.ZodType<ClassData>;

/** The frontmatter of `regulation.md`: the part of a regulation that is enforced. */
export const regulationSchema = fields({
  /** The regulation's title. */
  regulation: text,
  /** Ids of the source regulations that it serves. */
  serves: list(text).optional(),
  /** The day from which it applies. */
  effective: day,
  /** View levels, from open to closed. */
  levels: list(key).optional(),
  /** Role → the titles of posts that hold it. */
  roles: mapOf(list(text)).optional(),
  /** What a dossier is about, and how dossiers are numbered. */
  dossiers: fields({
    unit: choice('household', 'customer', 'vehicle', 'project', 'contract', 'person', 'document'),
    template: text,
    segments: mapOf(segment).optional(),
    fields: list(customField).optional(),
  }).optional(),
  /** The file plan. */
  classes: list(classData).min(1, { error: 'list' }),
});

/** A regulation as its file says it. */
export type Regulation = z.output<typeof regulationSchema>;
/** A series of numbers as the file says it. */
export type SeriesData = z.output<typeof series>;
/** A checklist line as the file says it. */
export type ChecklistItem = z.output<typeof checklistItem>;
/** A field added by the regulation. */
export type CustomField = z.output<typeof customField>;
/** How long a class is kept. */
export type Retention = z.output<typeof retention>;
