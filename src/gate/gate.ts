import type { RuleFault } from '../rules/check.ts';
import type { Act } from './act.ts';
import {
  type Approval,
  type Ignored,
  type IgnoredReview,
  isEntitled,
  peopleBehind,
  progress,
  type Taken,
  type Words,
  wordsOn,
} from './approvals.ts';
import { classify } from './classify.ts';
import { mayTake, type NeedContext, type Route, routesFor, type Step } from './needs.ts';
import type { Proposal } from './proposal.ts';
import { proposalFaults } from './refusals.ts';

/** A step that nobody has taken yet. */
export interface MissingStep {
  readonly step: Step;
  /** Its place in the route, from 1. */
  readonly order: number;
  /** Names of those who may take it today. */
  readonly people: readonly string[];
  readonly route: Route;
}

/** One act of a proposal, and what was decided on it. */
export interface Decision {
  readonly act: Act;
  readonly routes: readonly Route[];
  readonly given: readonly Taken[];
  readonly missing: readonly MissingStep[];
  /** Those entitled to approve who refused. */
  readonly refused: readonly Approval[];
}

/** Whether a proposal may be merged: yes; not yet; not as it is. */
export interface Verdict {
  readonly verdict: 'pass' | 'wait' | 'fail';
  readonly decisions: readonly Decision[];
  readonly ignored: readonly IgnoredReview[];
  readonly faults: readonly RuleFault[];
}

/**
 * Judges a proposal by its base (laws 3 to 7): what it does, who must approve, and what speaks against it. A pure
 * function: nothing is read, nothing is remembered.
 * @param by every rule; or, for what was merged long ago, only those that look at what changed
 */
export function judge(proposal: Proposal, by: 'every-rule' | 'changes' = 'every-rule'): Verdict {
  const { base, head, reviews, commit, today } = proposal;
  const people = base.registers[0]?.people ?? [];
  const proposers = peopleBehind(people, proposal.proposer);
  const proven = !('claimed' in proposal.proposer);
  const context: NeedContext = {
    registers: base.registers,
    head: head.registers,
    people,
    proposers,
    proven,
    today,
  };
  const { acts, unowned } = classify(proposal);
  const words = wordsOn(reviews, commit, context);
  const decisions = acts.map((act) => decide(act, words, context));
  const faults = proposalFaults(proposal, { acts, unowned, decisions, context }, by);
  const refused = decisions.some((one) => one.refused.length > 0);
  const waiting = decisions.some(({ missing }) => missing.length > 0);
  return {
    verdict: faults.length > 0 || refused ? 'fail' : waiting ? 'wait' : 'pass',
    decisions,
    ignored: [...words.ignored, ...unused(words, decisions, context)],
    faults,
  };
}

function decide(act: Act, { approvals, refusals }: Words, context: NeedContext): Decision {
  const routes = routesFor(act, context);
  const taken = routes.map((route) => progress(route, approvals, context));
  const missing = routes.flatMap((route, index) => {
    const done = taken[index]!;
    const without = [
      ...route.asking,
      ...context.proposers.map(({ name }) => name),
      ...done.map(({ approval }) => approval.person.name),
    ];
    return route.steps.slice(done.length).map((step, after): MissingStep => {
      const able = mayTake(step, route, context, context.today).map(({ name }) => name);
      const people = able.filter((name) => !without.includes(name));
      return { step, order: done.length + after + 1, people, route };
    });
  });
  const refused = refusals.filter((refusal) =>
    routes.some((route) => route.steps.some((step) => isEntitled(refusal, step, route, context))),
  );
  return { act, routes, given: taken.flat(), missing, refused };
}

/** Approvals that took no step, and why. */
function unused(
  { approvals, refusals }: Words,
  decisions: readonly Decision[],
  context: NeedContext,
): IgnoredReview[] {
  const used = new Set(
    decisions.flatMap(({ given, refused }) => [...given.map(({ approval }) => approval), ...refused]),
  );
  const routes = decisions.flatMap((decision) => decision.routes);
  return [...approvals, ...refusals].flatMap((approval) => {
    if (used.has(approval)) return [];
    const { person, commit, at } = approval;
    return [{ person: person.name, why: whyUnused(approval, routes, context), commit, at }];
  });
}

function whyUnused(approval: Approval, routes: readonly Route[], context: NeedContext): Ignored {
  const { person } = approval;
  const steps = routes.flatMap((route) => route.steps.map((step) => ({ step, route })));
  const entitled = steps.filter(({ step, route }) => isEntitled(approval, step, route, context));
  if (entitled.length > 0) {
    const asks = entitled.every(({ route }) => route.asking.includes(person.name));
    return asks ? 'asking' : 'too-early';
  }
  const stoodIn = context.people.some((other) =>
    (other['stand-ins'] ?? []).some((term) => term.person === person.name),
  );
  return stoodIn && steps.length > 0 ? 'stand-in-over' : 'not-needed';
}
