import { expect, test } from 'vitest';
import { remembered, rememberedOf, rememberedUpTo } from './remembered.ts';

test('so many short texts are answered once, others each time they are asked', () => {
  const asked: string[] = [];
  const length = rememberedUpTo(2, (text) => {
    asked.push(text.slice(0, 5));
    return text.length;
  });
  const long = 'x'.repeat(60);
  for (const text of ['一', '二二', '三三三', long, '一', '二二', '三三三', long])
    expect(length(text)).toBe(text.length);
  expect(asked).toEqual(['一', '二二', '三三三', 'xxxxx', '三三三', 'xxxxx']);
});

test('each question is asked once, even where the answer is nothing', () => {
  const asked: unknown[] = [];
  const find = <T>(question: T) => {
    asked.push(question);
    return undefined;
  };
  const [one, other] = [{}, {}];
  const [ofTexts, ofThings] = [remembered(find), rememberedOf(find)];
  expect(['a', 'b', 'a'].map(ofTexts)).toEqual([undefined, undefined, undefined]);
  for (const thing of [one, other, one]) ofThings(thing);
  expect(asked).toEqual(['a', 'b', one, other]);
  expect(asked[3]).toBe(other);
  const length = remembered((text: string) => text.length);
  expect(['', 'ab', '', 'ab'].map(length)).toEqual([0, 2, 0, 2]);
});
