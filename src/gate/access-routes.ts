import { type ItemTerms, termsOfCase } from '../domain/case-terms.ts';
import type { Day } from '../domain/day.ts';
import type { Form, FormFields } from '../domain/form.ts';
import { canonical } from '../domain/number/canonical.ts';
import { actingIn, personNamed } from '../domain/person.ts';
import { formsOf, indexOf, type Register } from '../domain/register.ts';
import type { Access, AccessTerms } from '../domain/regulation/access.ts';
import { deadlineDay } from '../domain/term.ts';
import { versionFor } from '../domain/version.ts';
import type { NeedContext, Reason } from './needs.ts';

/** The roles that one case asks for, in order, and why; `unstated`: somebody, nobody named; none: it is registered. */
type Steps = readonly [Reason, AccessTerms['route']];

/** Who approves a loan or reading: each item by its own terms, copies besides. */
export function ofAccess(
  register: Register,
  room: 'loans' | 'readings',
  form: Form<'loans' | 'readings'>,
  context: NeedContext,
): Steps[] {
  const { fields } = form;
  const access: Access =
    versionFor(register.versions, 'out' in fields ? fields.out : fields.on).data[room] ?? {};
  const due = 'due' in fields ? fields.due : undefined;
  const start = 'out' in fields ? fields.out : fields.on;
  const items = termsOfCase(withFiled(register, form, context), room, form);
  const exempt = isExempt(access, 'borrower' in fields ? fields.borrower : fields.reader, context);
  const steps: Steps[] = items.map(({ terms }) => {
    if (exempt) return ['register', undefined];
    return isLonger(terms, start, due, register) ? ['longer', terms['longer-route']] : ['route', terms.route];
  });
  if ('copied' in fields && (fields.copied ?? 0) > 0 && !exempt) steps.push(['copying', access.copying]);
  return steps.length > 0 ? distinct(steps) : [['register', undefined]];
}

/** A renewal is judged as the loan would be, from its own day to its new last day. */
export function ofRenewal(register: Register, { fields }: Form<'renewals'>, context: NeedContext): Steps[] {
  const proposed = context.head.find(({ id }) => id === register.id);
  const loan = [register, ...(proposed ? [proposed] : [])]
    .flatMap((one) => formsOf(one, 'loans'))
    .find(({ number }) => number === fields.loan);
  if (!loan) return [['register', undefined]];
  const again: FormFields<'loans'> = { ...loan.fields, out: fields.on, due: fields.due };
  return ofAccess(register, 'loans', { ...loan, fields: again }, context);
}

/** The items' records as the base has them; of those that are filed with it, as they are proposed. */
function withFiled(
  register: Register,
  { fields: { items } }: Form<'loans' | 'readings'>,
  { head }: NeedContext,
): Register {
  const { records } = indexOf(register);
  const unknown = items.map(({ number }) => canonical(number)).filter((number) => !records.has(number));
  const proposed = unknown.length > 0 && head.find(({ id }) => id === register.id);
  if (!proposed) return register;
  const filed = unknown.flatMap((number) => indexOf(proposed).records.get(number) ?? []);
  const known = items.flatMap(({ number }) => records.get(canonical(number)) ?? []);
  return { ...register, records: [...known, ...filed] };
}

function isLonger(
  terms: ItemTerms['terms'],
  start: Day,
  due: Day | undefined,
  { calendar }: Register,
): boolean {
  const { within, 'longer-route': longer } = terms;
  if (due === undefined || !Array.isArray(longer) || longer.length === 0 || typeof within !== 'object')
    return false;
  const last = deadlineDay(within, start, calendar);
  return typeof last === 'string' && due > last;
}

/** Whether the borrower needs no approval; it is registered all the same (X05). */
function isExempt({ exempt = [] }: Access, borrower: string, { people, today }: NeedContext): boolean {
  const person = personNamed(people, borrower);
  return person !== undefined && exempt.some((role) => actingIn(people, role, today).includes(person));
}

function distinct(steps: readonly Steps[]): Steps[] {
  return [...new Map(steps.map((one) => [JSON.stringify(one), one])).values()];
}
