import { runningClocks } from '../domain/clock-state.ts';
import type { Day } from '../domain/day.ts';
import type { Holdings, Register } from '../domain/register.ts';
import { routesOf } from '../domain/regulation/routes.ts';
import { keptUntil, retentionOf, startOf } from '../domain/retention-state.ts';
import { checkHoldings, type RuleFault } from './check.ts';

/** What a changed regulation does to a register, beside what it says. */
export interface Effect {
  readonly register: string;
  /** Faults that there are now and would not be under the regulation as it was, and the other way round. */
  readonly newly: readonly RuleFault[];
  readonly mended: readonly RuleFault[];
  /** Days that move: until when a record is kept, by when something must be done. */
  readonly moved: readonly MovedDay[];
  /** Routes that change; `undefined`: there is none. */
  readonly routes: readonly ChangedRoute[];
}

/** A day that the change of a regulation moves. */
export interface MovedDay {
  readonly path: string;
  /** What falls due: `retention`, or what a clock says must be done. */
  readonly what: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** Who approves, before and after. */
export interface ChangedRoute {
  /** Where it stands in the regulation: `loans.special.0.route`. */
  readonly setting: string;
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
}

/**
 * What the change of regulations does: today's records under the regulations as they were, held against the same
 * records under those of today.
 * @param before today's files, the changed regulations as they stood at the base
 */
export function effectsOf(
  before: Holdings,
  now: Holdings,
  changed: ReadonlySet<string>,
  today: Day,
): Effect[] {
  return now.registers.flatMap((register) => {
    const was = before.registers.find(({ id }) => id === register.id);
    if (!changed.has(register.id) || !was) return [];
    const [then, current] = [faultsOf(was, today), faultsOf(register, today)];
    return [
      {
        register: register.id,
        newly: without(current, then),
        mended: without(then, current),
        moved: movedDays(daysOf(was), daysOf(register)),
        routes: changedRoutes(was, register),
      },
    ];
  });
}

/** The faults of a register but for those in its regulation, by what they are. */
function faultsOf(register: Register, today: Day): Map<string, RuleFault> {
  const found = checkHoldings({ registers: [register], faults: [] }, [], today);
  return new Map(
    found
      .filter(({ fault: { at } }) => !at.path.startsWith(`${register.id}/regulation`))
      .map((one) => [[one.rule.id, one.fault.at.path, ...(one.fault.at.field ?? [])].join('\0'), one]),
  );
}

function without(some: ReadonlyMap<string, RuleFault>, others: ReadonlyMap<string, RuleFault>): RuleFault[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, fault]) => fault);
}

/** Path and what → the day it falls due. */
function daysOf(register: Register): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const record of register.records) {
    const retention = retentionOf(record);
    const start = typeof retention === 'object' ? startOf(retention, record) : undefined;
    if (typeof retention !== 'object' || start === undefined) continue;
    const kept = keptUntil(retention, start, register.calendar);
    if (kept && 'due' in kept) days.set(`${record.path}\0retention`, kept.due);
  }
  for (const { path, clock, last } of runningClocks(register)) {
    if (typeof last === 'string') days.set(`${path}\0${clock.what}`, last);
  }
  return days;
}

function movedDays(before: ReadonlyMap<string, Day>, now: ReadonlyMap<string, Day>): MovedDay[] {
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [from, to] = [before.get(key), now.get(key)];
    const [path = '', what = ''] = key.split('\0');
    return from === to ? [] : [{ path, what, from, to }];
  });
}

function changedRoutes(before: Register, now: Register): ChangedRoute[] {
  const routes = (register: Register) =>
    new Map(routesOf(register.regulation.data).map(({ roles, at }) => [at.join('.'), roles]));
  const [was, is] = [routes(before), routes(now)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((setting) => {
    const [from, to] = [was.get(setting), is.get(setting)];
    return from?.join('\0') === to?.join('\0') ? [] : [{ setting, from, to }];
  });
}
