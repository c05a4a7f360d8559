import type { Day } from '../domain/day.ts';
import type { Form } from '../domain/form.ts';
import { canonical } from '../domain/number/canonical.ts';
import { penaltyOf } from '../domain/offence-charges.ts';
import { actingIn, isPresent, type Person } from '../domain/person.ts';
import { formsOf, indexOf, type Register } from '../domain/register.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';
import { routesOf } from '../domain/regulation/routes.ts';
import { ofAccess, ofRenewal } from './access-routes.ts';
import type { Act } from './act.ts';
import { askingFor } from './asking.ts';
import { isFreed } from './freed.ts';

/**
 * Who must approve at one step: a role of the regulation; `approver`: any other person who approves something, where
 * the regulation asks for approval and names nobody.
 */
export type Step = string;

/** Why somebody must approve. */
export type Reason =
  | 'route'
  /** It is to last longer than is usual (BOR-22). */
  | 'longer'
  /** Copies are taken (BOR-27). */
  | 'copying'
  | 'ground'
  | 'return-to-owner'
  | 'hold'
  | 'release'
  /** Somebody is to be fined for it, or no longer (TRN-07). */
  | 'penalty'
  | 'void'
  | 'reclassify'
  | 'amendment'
  /** Nobody must approve; the keeper registers it (BOR-08). */
  | 'register';

/** A route that a proposal must go, in the order of its steps. */
export interface Route {
  readonly steps: readonly Step[];
  readonly reason: Reason;
  /** Whose role and people count; `undefined`: all registers'. */
  readonly register: Register | undefined;
  /** Names of those whose word does not count: they ask for it themselves (BOR-32). */
  readonly asking: readonly string[];
}

/** What it takes to know who must approve. */
export interface NeedContext {
  readonly registers: readonly Register[];
  /** The registers as proposed: what they say counts only where the base says nothing. */
  readonly head: readonly Register[];
  readonly people: readonly Person[];
  /** Who proposes, as far as they are known. */
  readonly proposers: readonly Person[];
  /** Whether it is proven who proposes. */
  readonly proven: boolean;
  readonly today: Day;
}

/** The routes that one act must go, by the base's regulation (law 5); several where items differ. */
export function routesFor(act: Act, context: NeedContext): Route[] {
  const asking = askingFor(act, context);
  const route = (steps: readonly Step[] | undefined, reason: Reason): Route[] => {
    const register = officeWide.has(act.act) ? undefined : act.register;
    if (steps !== undefined && steps.length > 0) return [{ steps, reason, register, asking }];
    return registering(act, context, asking);
  };
  const { register, form } = act;
  if (officeWide.has(act.act)) return amendments(context, asking);
  if (act.act === 'regulation')
    return register ? route(amendment(register), 'amendment') : amendments(context, asking);
  if (act.act === 'void' || act.act === 'reclassify') return route(['approver'], act.act);
  if (!register) return route(undefined, 'register');
  const { data } = register.regulation;
  if (isFreed(act, context)) return route(named(data.holds?.release) ?? ['approver'], 'release');
  if (act.act === 'renumber' && isMoved(act)) return route(['approver'], 'reclassify');
  if (act.act === 'open') return route(named(data.dossiers?.route), 'route');
  if (act.act === 'hold') return route(named(data.holds?.route), 'hold');
  if (act.act === 'release') return route(named(data.holds?.release) ?? ['approver'], 'release');
  if (form?.room === 'loans' || form?.room === 'readings') {
    const steps = ofAccess(register, form.room, form as Form<'loans' | 'readings'>, context);
    return steps.flatMap(([reason, path]) => route(named(path), reason));
  }
  if (form?.room === 'renewals') {
    return ofRenewal(register, form as Form<'renewals'>, context).flatMap(([reason, path]) =>
      route(named(path), reason),
    );
  }
  if (form?.room === 'copies') return route(named(copyingOf(register, form as Form<'copies'>)), 'copying');
  if (form?.room === 'disposals') return ofDisposal(register, form as Form<'disposals'>, route);
  const offence = offenceMeant(act, context);
  if (offence) return route([penaltyOf(register, offence)?.enforcer ?? 'approver'], 'penalty');
  return route(undefined, 'register');
}

/** The offence that is registered, or mended. */
function offenceMeant({ form, register }: Act, { head }: NeedContext): Form<'offences'> | undefined {
  if (form?.room === 'offences') return form as Form<'offences'>;
  if (form?.room !== 'mendings') return undefined;
  const { offence } = (form as Form<'mendings'>).fields;
  const proposed = head.find(({ id }) => id === register?.id);
  return [register, proposed]
    .flatMap((one) => (one ? formsOf(one, 'offences') : []))
    .find(({ number }) => number === offence);
}

/** Acts that concern all registers of the office. */
const officeWide = new Set<Act['act']>(['people', 'calendar', 'engine']);

/** A change of what all registers rest on goes the route of each. */
function amendments({ registers }: NeedContext, asking: readonly string[]): Route[] {
  const routes = registers.map((register) => ({
    steps: amendment(register),
    reason: 'amendment' as const,
    register,
    asking,
  }));
  return [...new Map(routes.map((route) => [route.steps.join('\0'), route])).values()];
}

function amendment({ regulation }: Register): readonly Step[] {
  return named(regulation.data.amendment) ?? ['approver'];
}

/** The roles of a route; `unstated`: approved, by nobody named. */
function named(route: Regulation['amendment']): readonly Step[] | undefined {
  return route === 'unstated' ? ['approver'] : route;
}

/** Who allows that a controlled copy is copied once more (CNF-10); what is printed anew is registered. */
function copyingOf({ regulation }: Register, { fields }: Form<'copies'>): Regulation['amendment'] {
  const edition = regulation.data.editions?.find(({ code }) => code === fields.edition);
  return fields['copied-from'] === undefined ? undefined : edition?.copying;
}

function ofDisposal(
  { regulation }: Register,
  { fields }: Form<'disposals'>,
  route: (steps: readonly Step[] | undefined, reason: Reason) => Route[],
): Route[] {
  const { grounds = {}, return: back } = regulation.data.disposal ?? {};
  if (fields.outcome === 'return') return route(named(back?.route) ?? ['approver'], 'return-to-owner');
  const ground = Object.hasOwn(grounds, fields.ground) ? grounds[fields.ground] : undefined;
  return route(named(ground?.route) ?? ['approver'], 'ground');
}

/** Whether a record goes to another class with its new number: its level and its time there are others. */
function isMoved({ number, record, register }: Act): boolean {
  const known = register ? (indexOf(register).records.get(canonical(number)) ?? []) : [];
  return known.some((was) => was.class.code !== record?.class.code);
}

/** Where nobody must approve, the keeper registers it: proposes it, or approves it. */
function registering({ register }: Act, context: NeedContext, asking: readonly string[]): Route[] {
  const { people, proposers, proven, registers, today } = context;
  const concerned = register ? [register] : registers;
  if (!proven || !concerned.some(({ regulation }) => regulation.data.roles?.keeper)) return [];
  const keepers = actingIn(people, 'keeper', today);
  if (keepers.length === 0 || proposers.some((person) => keepers.includes(person))) return [];
  return [{ steps: ['keeper'], reason: 'register', register, asking }];
}

/** Those who may take a step on a day. */
export function mayTake(step: Step, { register }: Route, context: NeedContext, on: Day): Person[] {
  const { people, registers } = context;
  if (step !== 'approver') return actingIn(people, step, on);
  const concerned = register ? [register] : registers;
  const roles = new Set(
    concerned.flatMap(({ regulation }) => [...routesOf(regulation.data)].flatMap((route) => route.roles)),
  );
  // Where the regulation names nobody at all who approves, any colleague is another pair of eyes.
  if (roles.size === 0) return people.filter((person) => isPresent(person, on));
  const acting = new Set([...roles].flatMap((role) => actingIn(people, role, on)));
  return people.filter((person) => acting.has(person));
}
