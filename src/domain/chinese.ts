import { to } from 'opencc-js/preset/t2cn';
import { folding } from './fold.ts';

/**
 * Traditional → simplified, one character at a time (OpenCC's tables without their phrases). A phrase
 * rule would fold a word differently from its parts, and a scrap of the word would no longer be found.
 */
export const simplified: ReadonlyMap<string, string> = new Map(
  (to.cn ?? [])
    .flat()
    .flatMap((dict) =>
      typeof dict === 'string'
        ? dict.split('|').map((pair) => pair.split(' ') as [string, string])
        : [...dict],
    )
    .filter(([from]) => [...from].length === 1),
);

export const { fold, squash } = folding(simplified);
