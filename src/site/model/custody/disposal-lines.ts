import { keptSince } from '../../../domain/disposal-bars.ts';
import { goneOn, linesOf } from '../../../domain/disposal-state.ts';
import type { Form } from '../../../domain/form.ts';
import { holdsOver } from '../../../domain/hold-state.ts';
import { outOn } from '../../../domain/out-on.ts';
import { type Context, linkTo, linkToNumber, type Named, named } from './form-context.ts';
import type { Cell } from './sheet.ts';

/** A line of a disposal list, and what has become of it by today. */
export interface ListedLine extends Named {
  readonly item: Form<'disposals'>['fields']['items'][number];
  /** In words, then the forms by which it came to that. */
  readonly state: readonly Cell[];
  /** What is to be noted beside the line in print. */
  readonly remark: string;
  /** The certificate of this list by which it went. */
  readonly certificate: Form<'certificates'> | undefined;
}

/** The lines of a disposal list as they stand today. */
export function listedLines(context: Context, form: Form<'disposals'>): ListedLine[] {
  const stateOf = stateOn(context, form);
  return form.fields.items.map((item) => {
    const found = named(context, item.number, item.title);
    return { item, ...found, ...stateOf(item, found) };
  });
}

/** How many lines of a list are to go, and how many have gone by its certificates. */
export function progressOf(
  { office, shelf }: Context,
  form: Form<'disposals'>,
): { gone: number; all: number } {
  const lines = linesOf(form);
  const gone = lines.filter(
    ({ item }) =>
      goneOn(shelf.register, item.number, office.asOf)?.certificate.fields.disposal === form.number,
  );
  return { gone: gone.length, all: lines.length };
}

type State = Pick<ListedLine, 'state' | 'remark' | 'certificate'>;

function stateOn(
  context: Context,
  form: Form<'disposals'>,
): (item: ListedLine['item'], found: Named) => State {
  const { words, shelf, office } = context;
  const { register } = shelf;
  const over = holdsOver(register, office.asOf);
  const kept = keptSince(register, form, office.asOf);
  const { disposal, hold, gone: went } = words;
  return (item, { record }) => {
    if (item.answer === 'keep') {
      const until = item.until && disposal.until(item.until);
      const why = [item.reason, until].filter((text) => text !== undefined);
      const remark = [disposal.struckOff, ...why].join(words.comma);
      const state: Cell[] = [{ text: disposal.struckOff, tag: 'void' }, ...why.map((text) => ({ text }))];
      return { state, remark, certificate: undefined };
    }
    const gone = goneOn(register, item.number, office.asOf);
    if (gone) {
      const own = gone.certificate.fields.disposal === form.number;
      const text = own ? went[gone.outcome] : disposal.elsewhere;
      const remark = [text, gone.certificate.fields.on, gone.certificate.number].join(' ');
      const state: Cell[] = [
        { text, tag: 'void' },
        { text: gone.certificate.fields.on },
        linkTo(context, gone.certificate),
      ];
      return { state, remark, certificate: own ? gone.certificate : undefined };
    }
    const bars: Cell[] = [];
    const holds = record ? over(record) : [];
    if (holds.length > 0)
      bars.push({ text: hold.heldNow, tag: 'overdue' }, ...holds.map((open) => linkTo(context, open.hold)));
    const bar = record && kept(record);
    if (bar) {
      const by = linkToNumber(context, ['appraisals', 'disposals'], bar.form);
      bars.push({ text: disposal.keptSince, tag: 'in-store' }, by);
    }
    const out = outOn(register, item.number, office.asOf);
    if (out) bars.push({ text: disposal.lent, tag: 'on-loan' }, linkTo(context, out.loan));
    const state: Cell[] = bars.length > 0 ? bars : [{ text: disposal.waiting, tag: 'on-loan' }];
    return { state, remark: bars.map(({ text }) => text).join(' '), certificate: undefined };
  };
}
