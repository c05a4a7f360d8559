import { type Day, dayOf } from '../domain/day.ts';
import { isPresent, type Person } from '../domain/person.ts';
import type { Review } from '../domain/review.ts';
import { mayTake, type NeedContext, type Route, type Step } from './needs.ts';
import type { Proposer } from './proposal.ts';

/** A word that counts as far as the person and the commit go; whether it is needed is another matter. */
export interface Approval {
  readonly person: Person;
  readonly commit: string;
  readonly at: string;
  /**
   * The days on which the person must have been entitled: that of {@link at}; for a signature, whose time the signer
   * chose, today as well.
   */
  readonly days: readonly Day[];
}

/** Why a word does not count. */
export type Ignored =
  | 'unknown-person'
  /** Proposed by the same person (law 6). */
  | 'own'
  /** Asked for by the same person, as the form says. */
  | 'asking'
  | 'other-commit'
  | 'withdrawn'
  /** A later word of the same person stands in its place. */
  | 'repeated'
  | 'absent'
  | 'stand-in-over'
  | 'too-early'
  | 'in-future'
  | 'not-needed';

/** A word that does not count, and why. */
export interface IgnoredReview {
  /** The name, or the login of nobody we know. */
  readonly person: string;
  readonly why: Ignored;
  readonly commit: string;
  readonly at: string;
}

/** What the words on a proposal amount to. */
export interface Words {
  readonly approvals: readonly Approval[];
  /** Those who refused exactly this. */
  readonly refusals: readonly Approval[];
  readonly ignored: readonly IgnoredReview[];
}

/** The people behind a proposal, as far as they are known. */
export function peopleBehind(people: readonly Person[], proposer: Proposer): Person[] {
  if ('login' in proposer) return people.filter((person) => hasLogin(person, proposer.login));
  const names = 'signed' in proposer ? proposer.signed : proposer.claimed;
  const isLogin = (person: Person) => 'claimed' in proposer && names.some((name) => hasLogin(person, name));
  return people.filter((person) => names.includes(person.name) || isLogin(person));
}

function personBehind(people: readonly Person[], by: Review['by']): Person | undefined {
  return people.find((person) => ('name' in by ? person.name === by.name : hasLogin(person, by.login)));
}

/** Logins are compared without regard to case, as forges do. */
function hasLogin({ login }: Person, given: string): boolean {
  return login?.toLowerCase() === given.toLowerCase();
}

/** Sorts the words: the latest of each person, on exactly this commit, of people who are here, not of the proposer. */
export function wordsOn(
  reviews: readonly Review[],
  commit: string,
  { people, proposers, today }: NeedContext,
): Words {
  const approvals: Approval[] = [];
  const refusals: Approval[] = [];
  const ignored: IgnoredReview[] = [];
  const spoken = new Set<Person>();
  // Of words of the same instant the one told last is the later.
  for (const review of [...reviews].reverse().sort((a, b) => instantOf(b) - instantOf(a))) {
    if (review.word === 'proposed') continue;
    const person = personBehind(people, review.by);
    const name = person?.name ?? ('login' in review.by ? review.by.login : review.by.name);
    const ignore = (why: Ignored) =>
      ignored.push({ person: name, why, commit: review.commit, at: review.at });
    const instant = instantOf(review);
    if (!person || instant === Number.NEGATIVE_INFINITY) ignore('unknown-person');
    else if (proposers.includes(person)) ignore('own');
    else if (spoken.has(person)) ignore('repeated');
    else {
      spoken.add(person);
      const days = [...new Set([dayOf(instant), ...('name' in review.by ? [today] : [])])];
      const word = { person, commit: review.commit, at: review.at, days };
      if (review.word === 'withdrawn') ignore('withdrawn');
      else if (review.commit !== commit) ignore('other-commit');
      else if (days.some((day) => day > today)) ignore('in-future');
      else if (!days.every((day) => isPresent(person, day))) ignore('absent');
      else (review.word === 'approved' ? approvals : refusals).push(word);
    }
  }
  return { approvals: approvals.sort((a, b) => instantOf(a) - instantOf(b)), refusals, ignored };
}

function instantOf({ at }: Pick<Review, 'at'>): number {
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
}

/** One step of a route, and the approval that takes it. */
export interface Taken {
  readonly step: Step;
  /** Its place in the route, from 1. */
  readonly order: number;
  readonly route: Route;
  readonly approval: Approval;
}

/** Whether the person may take the step, on all days that matter. */
export function isEntitled(
  { person, days }: Approval,
  step: Step,
  route: Route,
  context: NeedContext,
): boolean {
  return days.every((day) => mayTake(step, route, context, day).includes(person));
}

/**
 * How far a route has come: its steps in order, each by another person, none before the one that precedes it
 * (law 6). Of all ways to assign the approvals the one that comes furthest.
 */
export function progress(route: Route, approvals: readonly Approval[], context: NeedContext): Taken[] {
  const usable = approvals.filter(({ person }) => !route.asking.includes(person.name));
  const furthest = (index: number, since: number, used: ReadonlySet<Person>): Taken[] => {
    const step = route.steps[index];
    if (step === undefined) return [];
    let best: Taken[] = [];
    for (const approval of usable) {
      const at = instantOf(approval);
      if (at < since || used.has(approval.person) || !isEntitled(approval, step, route, context)) continue;
      const one = { step, order: index + 1, route, approval };
      const taken = [one, ...furthest(index + 1, at, new Set([...used, approval.person]))];
      if (taken.length > best.length) best = taken;
    }
    return best;
  };
  return furthest(0, Number.NEGATIVE_INFINITY, new Set());
}
