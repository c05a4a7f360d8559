import { expect, test } from 'vitest';
import { shortageOf } from './matching.ts';

test('each step has a person of its own', () => {
  expect(shortageOf([])).toBeUndefined();
  expect(shortageOf([['a'], ['a', 'b']])).toBeUndefined();
  expect(shortageOf([['a', 'b'], ['a']])).toBeUndefined();
  expect(shortageOf([['a', 'b', 'c'], ['a', 'b'], ['a']])).toBeUndefined();
});

test('the steps that want too many, and all who may take them', () => {
  expect(shortageOf([[]])).toEqual({ steps: [0], people: [] });
  expect(shortageOf([['x'], ['a'], ['a']])).toEqual({ steps: [1, 2], people: ['a'] });
  expect(
    shortageOf([
      ['a', 'b'],
      ['x', 'y'],
      ['b', 'a'],
      ['a', 'b'],
    ]),
  ).toEqual({ steps: [0, 2, 3], people: ['a', 'b'] });
});

test('agrees with trying everything', () => {
  const possible = (steps: readonly (readonly number[])[], taken: readonly number[] = []): boolean => {
    const [first, ...rest] = steps;
    if (!first) return true;
    return first.some((person) => !taken.includes(person) && possible(rest, [...taken, person]));
  };
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let round = 0; round < 5000; round += 1) {
    const steps = Array.from({ length: random(6) }, () => [0, 1, 2, 3, 4].filter(() => random(5) < 2));
    const shortage = shortageOf(steps);
    expect(shortage === undefined, JSON.stringify(steps)).toBe(possible(steps));
    if (!shortage) continue;
    expect(shortage.steps.length).toBe(shortage.people.length + 1);
    const able = new Set(shortage.steps.flatMap((step) => steps[step]!));
    expect([...able].sort()).toEqual([...shortage.people].sort());
  }
});
