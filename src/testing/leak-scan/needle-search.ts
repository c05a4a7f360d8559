import type { Needle } from './needles.ts';
import type { Secret } from './secret.ts';

/** So many bytes of a needle are compared at first. */
const shortestNeedle = 6;
const base = 0x01000193;
const lowBits = 0xffffff;

/** Finds many needles in one pass over the bytes. @returns the function that finds them in a haystack */
export function needleSearch<S extends Secret>(
  needles: readonly Needle<S>[],
): (haystack: Uint8Array) => Needle<S>[] {
  const byHash = new Map<number, Needle<S>[]>();
  const known = new Uint8Array(lowBits + 1);
  for (const needle of needles) {
    if (needle.bytes.length < shortestNeedle) continue;
    const hash = start(needle.bytes);
    known[hash & lowBits] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), needle]);
  }
  return (haystack) => {
    const found = new Set<Needle<S>>();
    if (haystack.length < shortestNeedle) return [];
    const last = haystack.length - shortestNeedle;
    let hash = start(haystack);
    for (let at = 0; ; at++) {
      if (known[hash & lowBits] === 1) {
        for (const needle of byHash.get(hash) ?? []) if (stands(needle, haystack, at)) found.add(needle);
      }
      if (at === last) return [...found];
      hash = (Math.imul(hash - Math.imul(haystack[at]!, leaving), base) + haystack[at + shortestNeedle]!) | 0;
    }
  };
}

/** What the first byte of a window counts for. */
const leaving = Array.from({ length: shortestNeedle - 1 }).reduce<number>((one) => Math.imul(one, base), 1);

function start(bytes: Uint8Array): number {
  let hash = 0;
  for (let at = 0; at < shortestNeedle; at++) hash = (Math.imul(hash, base) + bytes[at]!) | 0;
  return hash;
}

function stands({ bytes, then }: Needle, haystack: Uint8Array, at: number): boolean {
  if (then && !then.includes(haystack[at + bytes.length] ?? 0)) return false;
  return bytes.every((byte, index) => haystack[at + index] === byte);
}
