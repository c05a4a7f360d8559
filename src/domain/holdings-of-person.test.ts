import { expect, test } from 'vitest';
import { sampleDay, sampleRegister } from '../testing/sample-register.ts';
import { thingsInHand } from './holdings-of-person.ts';

const day = sampleDay('S002-11');
const held = (name: string, register = sampleRegister('S002-11')) =>
  thingsInHand(register, day, name).map(({ fields }) => fields.number);

test('the keys of a room are in the hand of whom their records name', () => {
  expect(held('办公室 祝南乔')).toEqual(['YS001', 'YS002']);
  expect(held('应长卿')).toEqual([]);
});

test('once they are handed over, they are the other’s', () => {
  const layer = { 'keys/YS001.md': { 专管人: '应长卿' } };
  const register = sampleRegister('S002-11', layer);
  expect([held('祝南乔', register), held('应长卿', register)]).toEqual([['YS002'], ['YS001']]);
});

test('where the class names no holder, nobody has anything in hand', () => {
  const register = sampleRegister('S002-11', undefined, { '    holder: 专管人\n': '' });
  expect(held('祝南乔', register)).toEqual([]);
});
