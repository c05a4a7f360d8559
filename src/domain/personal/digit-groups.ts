/** Digits that stand together. */
export interface Digits {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Groups of digits read as one number. */
export interface Joined extends Digits {
  /** How many digits each group has. */
  readonly sizes: readonly number[];
  /** The place of the last group among the groups. */
  readonly last: number;
  /** What stands before the first digit, and after the last; a few signs. */
  readonly before: string;
  readonly after: string;
  /** Whether the group before it stands as near as its own do to one another, so that it may belong to it. */
  readonly continues: boolean;
}

/** Groups that a space, a hyphen, a dot or a bracket separates. */
const run = /\d+(?:[ .·()-]{1,3}\d+)*/g;
/** The shortest and the longest number that is looked for. */
const [shortest, longest] = [11, 19];
/** In how many groups a number is written. */
const mostGroups = 5;
/** How much of the surroundings is looked at. */
const near = 12;
/** A day, as what comes before. */
const day = /\d{4}[-.]\d{1,2}[-.]\d{1,2}[ .·()-]*$/;

/** The groups of digits of a text, in runs in which only a few signs stand between them. */
export function* digitGroups(text: string): Generator<Digits[]> {
  for (const { 0: found, index } of text.matchAll(run)) {
    yield [...found.matchAll(/\d+/g)].map((group) => {
      const start = index + group.index;
      return { digits: group[0], start, end: start + group[0].length };
    });
  }
}

/**
 * What the groups from one on make together, where it has as many digits as a number may have: that group, it and the
 * next … Five groups are the most in which anybody writes a number, but for single digits.
 * @param fresh whether what comes before belongs to something else
 */
export function joinedAt(text: string, groups: readonly Digits[], first: number, fresh: boolean): Joined[] {
  const found: Joined[] = [];
  const sizes: number[] = [];
  const { start, end: firstEnd } = groups[first]!;
  let digits = '';
  for (let last = first; last < groups.length; last += 1) {
    const { digits: more, end } = groups[last]!;
    digits += more;
    sizes.push(more.length);
    const isSpelt = digits.length === sizes.length;
    if (digits.length > (isSpelt ? shortest : longest) || (sizes.length > mostGroups && !isSpelt)) break;
    if (digits.length < shortest) continue;
    const before = text.slice(Math.max(0, start - near), start);
    const after = text.slice(end, end + near);
    const continues = !fresh && end > firstEnd && isNear(text, groups, first, before);
    found.push({ digits, start, end, sizes: [...sizes], last, before, after, continues });
  }
  return found;
}

/** Whether the group before one stands as near to it as the next one does, and is no day. */
function isNear(text: string, groups: readonly Digits[], first: number, before: string): boolean {
  const gapAfter = (index: number) => text.slice(groups[index]?.end, groups[index + 1]?.start);
  return !day.test(before) && gapAfter(first - 1) === gapAfter(first);
}
