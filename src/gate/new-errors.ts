import { type FormRoom, formTraits } from '../domain/form.ts';
import { checkHoldings, type RuleFault } from '../rules/check.ts';
import { type RuleId, rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Act } from './act.ts';
import type { Proposal } from './proposal.ts';

/**
 * Errors that there would be and are not yet: what was wrong before stands in nobody's way. A form that is filed now
 * is judged as of now, even where the regulation spares those of before it came into force.
 * @param active the rules that count
 */
export function newErrors(proposal: Proposal, acts: readonly Act[], active: readonly Rule[]): RuleFault[] {
  const { base, head, changes, today } = proposal;
  const filed = new Set(acts.flatMap(({ form }) => form?.path ?? []));
  const isError = ({ severity, rule, fault }: RuleFault) =>
    severity === 'error' || (rule.severity === 'error' && filed.has(fault.at.path));
  const errors = checkHoldings(head, changes, today, active).filter(isError);
  if (errors.length === 0) return [];
  const known = new Set(checkHoldings(base, [], today, active).map(keyOf));
  return errors
    .filter((one) => !known.has(keyOf(one)))
    .map((one) => ({ ...one, severity: one.rule.severity }));
}

/**
 * What goes, or goes out, must be free to do so today, whatever day its form bears (law 7): loans and lists as all would
 * be; a certificate by what is merged already, for a list, a return or a release that comes along with it was approved
 * by nobody when it went.
 */
export function barredToday({ base, head, today }: Proposal, acts: readonly Act[]): RuleFault[] {
  return acts.flatMap(({ form, register }) => {
    if (!form || !register || !going.has(form.room)) return [];
    const { registers } = form.room === 'certificates' ? base : head;
    const own = registers.find(({ id }) => id === register.id);
    if (!own) return [];
    const moved = { ...form, fields: { ...form.fields, [formTraits[form.room].day]: today } };
    const forms = [...own.forms.filter(({ path }) => path !== form.path), moved];
    const holdings = { registers: [{ ...own, faults: [], forms }], faults: [] };
    return checkHoldings(holdings, [], today, ofGoing).filter(
      ({ severity, fault }) => severity === 'error' && fault.at.path === form.path,
    );
  });
}

const going = new Set<FormRoom>(['loans', 'disposals', 'certificates']);
const barring = new Set<RuleId>(['disposal-item', 'disposal-on-loan', 'disposal-under-hold', 'loan-gone']);

/** Rules about what is to go or went, and whether it could. */
const ofGoing: readonly Rule[] = rules.filter(({ id }) => id.startsWith('certificate-') || barring.has(id));

function keyOf({ rule, fault: { at, facts } }: RuleFault): string {
  return JSON.stringify([rule.id, at.path, at.field, facts]);
}
