import type { Form, FormRoom } from '../form.ts';
import { cutMark } from './mask.ts';

/** What of a form is left where it may not be read: what the state of the things it names follows from. */
interface Skeleton {
  /** Fields that stay as they are. */
  readonly keep: readonly string[];
  /** Fields that the form cannot be without. */
  readonly blank: readonly string[];
}

const skeletons: Partial<Record<FormRoom, Skeleton>> = {
  loans: { keep: ['loan', 'out', 'due'], blank: ['borrower', 'purpose', 'handed-out-by'] },
  renewals: { keep: ['renewal', 'loan', 'on', 'due'], blank: ['by'] },
  recalls: { keep: ['recall', 'loan', 'on'], blank: ['by'] },
  returns: { keep: ['return', 'loan', 'returned', 'reshelved'], blank: ['received-by'] },
  readings: { keep: ['reading', 'booked', 'on', 'copied'], blank: ['reader', 'purpose', 'handed-out-by'] },
  reservations: { keep: ['reservation', 'on', 'until'], blank: ['borrower', 'by'] },
  handovers: { keep: ['handover', 'on', 'copies'], blank: ['from', 'to'] },
  stocktakes: { keep: ['stocktake', 'on'], blank: ['place', 'by'] },
  duties: { keep: ['entry', 'duty', 'for', 'done', 'readings'], blank: ['by'] },
  holds: { keep: ['hold', 'on'], blank: ['by', 'reason'] },
  releases: { keep: ['release', 'hold', 'on'], blank: ['by', 'reason'] },
  appraisals: { keep: ['appraisal', 'on'], blank: [] },
  disposals: { keep: ['disposal', 'outcome', 'appraisal', 'on'], blank: ['ground', 'asked-by'] },
  certificates: { keep: ['certificate', 'disposal', 'on'], blank: ['place', 'executor'] },
};

const ofItem = ['number', 'condition', 'answer', 'until', 'result', 'outcome'];
const ofLogLine = ['on', 'readings', 'outside', 'after'];
/** `2026-10`, `2026-Q3`, `2026-W44`, a day. */
const round = /^\d{4}[-0-9QHW]*$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A form without anything that tells of people or of what was cut; `undefined` where nothing would be left of it.
 * @param isShown whether the edition shows anything of the thing of that number
 */
export function skeletonOf(form: Form, isShown: (number: string) => boolean): Form | undefined {
  const skeleton = skeletons[form.room];
  if (!skeleton) return undefined;
  const said = form.fields as Fields;
  const fields: Record<string, unknown> = pick(said, skeleton.keep);
  for (const field of skeleton.blank) fields[field] = cutMark;
  if (typeof fields.for === 'string' && !round.test(fields.for)) delete fields.for;
  if (said.omitted !== undefined) fields.omitted = cutMark;
  if (Array.isArray(said.log)) fields.log = said.log.map((line: Fields) => pick(line, ofLogLine));
  if (Array.isArray(said.items)) {
    const items = (said.items as (Fields & { number: string })[]).filter(({ number }) => isShown(number));
    fields.items = items.map((item) => ({
      ...pick(item, ofItem),
      ...('title' in item && { title: cutMark }),
    }));
    if (form.room === 'disposals') fields.quantity = items.length;
  }
  if (form.room === 'appraisals') fields.by = [cutMark];
  if (form.room === 'certificates') fields.witnesses = [];
  return { ...form, fields: fields as Form['fields'] };
}

function pick(said: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])));
}
