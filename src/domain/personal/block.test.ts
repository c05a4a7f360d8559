import { expect, test } from 'vitest';
import { shapedBlock } from '../../testing/shaped-block.ts';
import { readBlock } from './block.ts';

const key = '0123456789abcdef';

test('a block is its key and its data', () => {
  const block = shapedBlock(key, 3);
  expect(readBlock(block)).toEqual({ key, data: block.slice(17) });
});

test('whatever is cut off at its end, it is a block no more, but for whole units of its text', () => {
  const block = shapedBlock(key, 3);
  const still = Array.from(block, (_, length) => length).filter((length) =>
    readBlock(block.slice(0, length)),
  );
  // 264 bytes are 352 letters; the 328 of the next unit end within a letter, and its other bits are not zero here.
  expect(still).toEqual([17 + 352]);
});

test('one sign more, or a space, makes it none', () => {
  const block = shapedBlock(key);
  for (const text of [`${block}A`, `${block}AA`, `${block} `, ` ${block}`, `${block}\n`, `${block}==`])
    expect(readBlock(text), JSON.stringify(text)).toBeUndefined();
});
