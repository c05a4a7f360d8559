import type { Day } from './day.ts';
import type { Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';
import { isSamePerson } from './same-person.ts';

/**
 * The function that tells which reservations of an item stand on a day: made before it, not past their last day,
 * and the item not yet lent to who reserved it. The first by day, then by number, has precedence. What is reserved
 * on the day itself does not count: whether that was before or after, no form says.
 */
export function reservationsOf(
  register: Register,
): (number: string, on: Day, except?: Form<'loans'>) => Form<'reservations'>[] {
  const reservations = formsOf(register, 'reservations').toSorted(inOrder);
  if (reservations.length === 0) return () => [];
  const ofItem = byItem(reservations);
  const loans = byItem(formsOf(register, 'loans'));
  return (number, on, except) =>
    (ofItem.get(canonical(number)) ?? []).filter(({ fields: reserved }) => {
      if (reserved.on >= on || reserved.until < on) return false;
      return !loans.get(canonical(number))?.some((loan) => {
        const { borrower, out } = loan.fields;
        const after = loan !== except && out >= reserved.on && out <= on;
        return after && isSamePerson(borrower, reserved.borrower);
      });
    });
}

function byItem<R extends 'loans' | 'reservations'>(forms: readonly Form<R>[]): Map<string, Form<R>[]> {
  const items = new Map<string, Form<R>[]>();
  for (const form of forms) {
    for (const number of new Set(form.fields.items.map((item) => canonical(item.number)))) {
      const known = items.get(number);
      if (known) known.push(form);
      else items.set(number, [form]);
    }
  }
  return items;
}

function inOrder(a: Form<'reservations'>, b: Form<'reservations'>): number {
  const [first, second] = [a, b].map(({ fields, number }) => `${fields.on} ${number}`);
  return first === second ? 0 : first! < second! ? -1 : 1;
}
