import type { Day } from '../../domain/day.ts';
import { goneOn } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** In what a certificate does not fit the list that it carries out. */
type Mismatch =
  | { readonly problem: 'list'; readonly list: string }
  | { readonly problem: 'before'; readonly list: string; readonly listed: Day; readonly on: Day }
  | { readonly problem: 'item' | 'struck-off'; readonly list: string; readonly number: string }
  | { readonly problem: 'twice'; readonly number: string }
  | { readonly problem: 'gone'; readonly number: string; readonly certificate: string; readonly on: Day };

/** Something went that is not on the list, or was struck off; the list does not exist, or came later (DES-13). */
export const certificateItem = rule('certificate-item', 'error', function* ({ register }): Generator<
  Fault<Mismatch>
> {
  const lists = new Map(formsOf(register, 'disposals').map((form) => [form.number, form]));
  for (const form of formsOf(register, 'certificates')) {
    const { path, fields } = form;
    const { disposal, on } = fields;
    const list = lists.get(disposal);
    if (!list && !register.unread.has(fileNameOf(disposal)))
      yield { at: { path, field: ['disposal'] }, facts: { problem: 'list', list: disposal } };
    if (list && list.fields.on > on) {
      const facts = { problem: 'before', list: disposal, listed: list.fields.on, on } as const;
      yield { at: { path, field: ['on'] }, facts };
    }
    const seen = new Set<string>();
    for (const [index, { number }] of fields.items.entries()) {
      const facts =
        (list && notGoing(list, number)) ??
        (seen.has(canonical(number))
          ? { problem: 'twice' as const, number }
          : before(register, form, number));
      seen.add(canonical(number));
      if (facts) yield { at: { path, field: ['items', index, 'number'] }, facts };
    }
  }
});

function notGoing(list: Form<'disposals'>, number: string): Mismatch | undefined {
  const lines = list.fields.items.filter((item) => canonical(item.number) === canonical(number));
  if (lines.length === 0) return { problem: 'item', list: list.number, number };
  return lines.every(({ answer }) => answer === 'keep')
    ? { problem: 'struck-off', list: list.number, number }
    : undefined;
}

function before(register: Register, form: Form<'certificates'>, number: string): Mismatch | undefined {
  const certificate = goneOn(register, number, form.fields.on)?.certificate;
  return !certificate || certificate === form
    ? undefined
    : { problem: 'gone', number, certificate: certificate.number, on: certificate.fields.on };
}
