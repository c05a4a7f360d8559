/**
 * The word of a list that a misspelt word most likely meant; `undefined` when none is near. Near is one slip
 * in a short word, and one more for every three letters from six on: 李鹃 is near 李娟, 孙悦 is not.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const longest = Math.max(word.length, candidate.length);
    const allowed = longest < 2 ? 0 : Math.max(1, Math.floor(longest / 3));
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= allowed && slips < least) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}

/** Letters to insert, leave out, replace or swap with their neighbour between two words (Damerau-Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? above[j - 2]! + 1 : replace;
      next.push(Math.min(replace, swap, row[j]! + 1, next[j - 1]! + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length]!;
}
