import type { FieldPath } from '../finding.ts';
import type { Access, AccessTerms } from './access.ts';
import type { Condition } from './demand.ts';

/** Settings of lending or reading that contradict one another, and where. */
export type AccessConflict = { readonly at: FieldPath } & (
  | {
      /** Not allowed, and yet these say how it goes. */
      readonly problem: 'forbidden';
      readonly settings: readonly string[];
    }
  /** What is due back on the same day can be renewed. */
  | { readonly problem: 'same-day' }
  /** Someone approves longer loans, and no length is set. */
  | { readonly problem: 'longer-route' }
  /** A setting that speaks of reading, on loans. */
  | { readonly problem: 'reading-only'; readonly setting: string }
  /** Every case that fits has fitted an earlier one: the case of that place, from 1. */
  | { readonly problem: 'unreachable'; readonly earlier: number }
  /** A condition that lists no value fits nothing. */
  | { readonly problem: 'never'; readonly field: string }
);

type Special = NonNullable<Access['special']>[number];

const proceedings = ['within', 'renewals', 'route', 'longer-route'] as const;
const readingOnly = ['place', 'escort', 'booked'] as const;

/** The contradictions in the settings of one act. */
export function* conflictsIn(access: Access, room: 'loans' | 'readings'): Generator<AccessConflict> {
  const { special = [] } = access;
  yield* inTerms(access, access, special, [room]);
  if (room === 'loans') yield* misplaced(access, [room]);
  for (const [index, terms] of special.entries()) {
    const at = [room, 'special', index];
    yield* inTerms(terms, { ...access, ...terms }, [], at);
    if (room === 'loans') yield* misplaced(terms, at);
    yield* unreachable(special.slice(0, index), terms, [...at, 'when']);
  }
}

/**
 * @param own what is said at this place
 * @param all what counts there
 * @param special the cases that take over what is said here
 */
function* inTerms(
  own: AccessTerms,
  all: AccessTerms,
  special: readonly AccessTerms[],
  at: FieldPath,
): Generator<AccessConflict> {
  const settings = proceedings.filter((name) => own[name] !== undefined);
  if (all.allowed === false) {
    const elsewhere = special.some(({ allowed }) => allowed);
    const field = [...at, own.allowed === undefined ? settings[0]! : 'allowed'];
    if (settings.length > 0 && !elsewhere) yield { at: field, problem: 'forbidden', settings };
    return;
  }
  const renewable = all.renewals === 'unlimited' || (typeof all.renewals === 'number' && all.renewals > 0);
  if (renewable && isSameDay(all) && (own.renewals !== undefined || own.within !== undefined)) {
    yield { at: [...at, own.renewals === undefined ? 'within' : 'renewals'], problem: 'same-day' };
  }
  if (own['longer-route'] !== undefined && !hasLength(all) && !special.some(hasLength)) {
    yield { at: [...at, 'longer-route'], problem: 'longer-route' };
  }
}

/** Whether it must be back on the day on which it went out (当日). */
export function isSameDay({ within }: AccessTerms): boolean {
  return typeof within === 'object' && 'count' in within && within.count === 0 && !within.from;
}

/** A blank is going to be filled in. */
function hasLength({ within }: AccessTerms): boolean {
  return within !== undefined && within !== 'per-slip' && within !== 'unstated';
}

function* misplaced(
  terms: Pick<Access, (typeof readingOnly)[number]>,
  at: FieldPath,
): Generator<AccessConflict> {
  for (const setting of readingOnly) {
    if (terms[setting] !== undefined) yield { at: [...at, setting], problem: 'reading-only', setting };
  }
}

function* unreachable(
  before: readonly Special[],
  { when }: Special,
  at: FieldPath,
): Generator<AccessConflict> {
  const empty = Object.entries(when).find(([, wanted]) => wanted.length === 0);
  if (empty) yield { at: [...at, empty[0]], problem: 'never', field: empty[0] };
  const earlier = before.findIndex((other) => covers(other.when, when));
  if (!empty && earlier >= 0) yield { at, problem: 'unreachable', earlier: earlier + 1 };
}

/** Whether everything that fits one condition fits the other too. */
function covers(wide: Condition, narrow: Condition): boolean {
  return Object.entries(wide).every(([field, wanted]) => {
    if (!Object.hasOwn(narrow, field)) return false;
    const allowed = [wanted].flat();
    return allowed.includes('*') || [narrow[field]!].flat().every((value) => allowed.includes(value));
  });
}
