import { soundKey } from './sound-grams.ts';
import type { Piece, Pieces } from './sound-pieces.ts';

/** One piece further along a way through the letters. */
export interface Step {
  /** Number of the state it starts from; 0 is the beginning. */
  readonly from: number;
  /** Number of the state it leads to; -1: the end. */
  readonly to: number;
  /** What a text must hold to go this way. */
  readonly keys: readonly string[];
  /** At the end: a text that holds all keys of the way is surely meant, and not only perhaps. */
  readonly sure: boolean;
  /** At the end: nothing but whole syllables on the way. */
  readonly whole: boolean;
}

interface State {
  readonly id: number;
  readonly start: number;
  /** The last two pieces at most. */
  readonly before: readonly Piece[];
  /** Pieces so far, no more than three are told apart. */
  readonly count: number;
  readonly loose: boolean;
  readonly whole: boolean;
}

/**
 * All ways from the first letter to the last, steps in such an order that no state is left before it is reached.
 * @param most letters that are looked up; later ones are left to the comparison with the real texts
 */
export function stepsThrough({ at }: Pieces, most: number): Step[] {
  const states: Map<string, State>[] = at.map(() => new Map());
  let count = 1;
  states[0]?.set('', { id: 0, start: 0, before: [], count: 0, loose: false, whole: true });
  const steps: Step[] = [];
  for (const [start, here] of states.entries()) {
    for (const state of here.values()) {
      for (const piece of at[start]!) {
        const next = follow(state, piece);
        const ends = piece.end === at.length;
        const keys = keysOf(state.before, piece, ends);
        if (ends || piece.end >= most) {
          steps.push({ from: state.id, to: -1, keys, sure: ends && isSure(state, piece), whole: next.whole });
          continue;
        }
        const name = [...next.before.map(({ form }) => form), next.count, next.loose, next.whole].join(' ');
        const known = states[piece.end]!.get(name);
        const to = known?.id ?? count++;
        if (!known) states[piece.end]!.set(name, { ...next, id: to });
        steps.push({ from: state.id, to, keys, sure: false, whole: false });
      }
    }
  }
  return steps;
}

function follow({ before, count, loose, whole }: State, piece: Piece): Omit<State, 'id'> {
  return {
    start: piece.end,
    before: [...before.slice(-1), piece],
    count: Math.min(3, count + 1),
    loose: loose || piece.loose,
    whole: whole && piece.whole,
  };
}

function keysOf(before: readonly Piece[], piece: Piece, ends: boolean): string[] {
  const one = before.at(-1);
  if (!one) return ends && piece.whole ? [piece.form] : [];
  const three = before.length === 2 && ![...before, piece].some(({ whole }) => whole);
  return three ? [soundKey(...before.map(({ form }) => form), piece.form)] : [soundKey(one.form, piece.form)];
}

/** One key says it all: of a syllable, of two neighbours, of three initials. */
function isSure({ before, count, loose }: State, piece: Piece): boolean {
  if (loose || piece.loose) return false;
  if (count === 0) return piece.whole;
  return count === 1 || (count === 2 && ![...before, piece].some(({ whole }) => whole));
}
