import type { z } from 'zod';
import { choice, count, day, fields, key, list, mapOf, text, yesNo } from '../field.ts';
import { type FormRoom, formSchemas } from '../form.ts';
import { length } from '../term.ts';
import { access, route } from './access.ts';
import { classData, segment } from './class.ts';
import { clock, update } from './clock.ts';
import { customField, demand } from './demand.ts';
import { disposal } from './disposal.ts';
import { duty, penalty, staffing } from './duty.ts';
import { edition } from './edition.ts';
import { clear, personal } from './personal.ts';
import { storage } from './storage.ts';

/** The office's own version of one form: its name, its further fields, what is asked, who signs. */
const formSettings = fields({
  /** The name on the sheet, e.g. 档案借阅登记表. */
  title: text.optional(),
  /** Fields beside the usual ones. */
  fields: list(customField).optional(),
  demands: list(demand).optional(),
  /** Who signs, by the word on the sheet: 移交人, 接收人, 监交负责人 (X28). Each is another person. */
  signers: list(text).optional(),
});

/** The frontmatter of `regulation.md`: the part of a regulation that is enforced. */
export const regulationSchema = fields({
  /** The regulation's title. */
  regulation: text,
  /** Ids of the source regulations that it serves. */
  serves: list(text).optional(),
  /** Ids of the demands of the catalogue that it makes. */
  rules: list(text).optional(),
  /** The day from which it applies. */
  effective: day,
  /**
   * Records filed before that day: judged like all (`strict`, the default); what it newly asks of them is only a
   * warning (`warn`); or each is judged by the version of its day, kept in `versions/` (`own-version`).
   */
  earlier: choice('strict', 'warn', 'own-version').optional(),
  /** Who approves changes, who interprets it, what it replaces and what it refers to (TRN-15). */
  'approved-by': text.optional(),
  'interpreted-by': text.optional(),
  replaces: list(text).optional(),
  cites: list(text).optional(),
  /** What the source leaves unsaid, one sentence each. */
  unsaid: list(text).optional(),
  /** View levels, from open to closed. */
  levels: list(key).optional(),
  /** Role → the titles of posts that hold it. `keeper` keeps the register (ROL-01). */
  roles: mapOf(list(text)).optional(),
  /** What a dossier is about, and how dossiers are numbered. */
  dossiers: fields({
    unit: choice('household', 'customer', 'vehicle', 'project', 'contract', 'person', 'document'),
    template: text,
    segments: mapOf(segment).optional(),
    fields: list(customField).optional(),
    /** How many open dossiers a unit may have (CLS-08). Default: one. */
    open: choice('one', 'many').optional(),
    /** One open dossier for each value of this field: an owner's and a tenant's may stand side by side. */
    'open-per': key.optional(),
    /** The order of the papers in it (X10). `checklist`: as the checklist has them. */
    sort: choice('oldest-first', 'newest-first', 'checklist', 'class').optional(),
    /** Whether the pages of the papers must add up to those of the dossier (FIL-23, NUM-22). */
    'count-pages': yesNo.optional(),
    demands: list(demand).optional(),
    /** Who approves that a dossier is opened (FIL-29). */
    route: route.optional(),
    clocks: list(clock).optional(),
    updates: list(update).optional(),
  }).optional(),
  /** What is asked of every record, whatever its class. */
  demands: list(demand).optional(),
  /** The file plan. */
  classes: list(classData).min(1, { error: 'list' }),
  /** The office's versions of the forms, by folder. */
  forms: fields(
    Object.fromEntries(
      (Object.keys(formSchemas) as FormRoom[]).map((room) => [room, formSettings.optional()]),
    ) as Record<FormRoom, z.ZodOptional<typeof formSettings>>,
  ).optional(),
  /** Papers come in by handover: every record filed must stand on one (FIL-19). */
  handover: fields({
    required: yesNo.optional(),
    /** Copies of the list (FIL-22). */
    copies: count.optional(),
    /** Incomplete papers: taken with a note, or refused (X29). */
    shortage: choice('note', 'refuse').optional(),
  }).optional(),
  readings: access.optional(),
  loans: access.optional(),
  /** Who approves that disposal stops, and that it may go on. Default for the end: any other person who approves. */
  holds: fields({ route: route.optional(), release: route.optional() }).optional(),
  disposal: disposal.optional(),
  /** Who approves a change of the regulation or of the people. Default: any other person who approves something. */
  amendment: route.optional(),
  /** How much later than the act its form may be filed. Default: 7 days. */
  'filed-within': length.optional(),
  storage: storage.optional(),
  staff: list(staffing).optional(),
  duties: list(duty).optional(),
  editions: list(edition).optional(),
  /** What is sealed: fields that tell of a person, level by level (CNF-15). */
  personal: list(personal).optional(),
  /** Numbers of persons that may stand in clear. */
  clear: list(clear).optional(),
  penalties: list(penalty).optional(),
  /** What is put up on the wall, text by text (上墙内容; TRN-14). */
  notices: list(text).optional(),
});

/** A regulation as its file says it. */
export type Regulation = z.output<typeof regulationSchema>;
