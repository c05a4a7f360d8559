import { expect, test } from 'vitest';
import { readUnit, unitSpellings } from './unit.ts';

test.each([
  ['3-1-1502', { building: '3', stair: '1', room: '1502' }],
  ['12-10-305', { building: '12', stair: '10', room: '305' }],
  ['东区-甲乙-跃层', { building: '东区', stair: '甲乙', room: '跃层' }],
  ['3-1502', { building: '3', stair: undefined, room: '1502' }],
])('%s is a household', (unit, parts) => {
  expect(readUnit(unit)).toEqual(parts);
});

test.each([
  '',
  'KH0001',
  '3-',
  '-1502',
  '3--1502',
  '3-1-2-1502',
  '·3-1502',
  '3-1502·',
  '3·-1502',
  '3-1·-1502',
])('%j is no household', (unit) => {
  expect(readUnit(unit)).toBeUndefined();
  expect(unitSpellings(unit)).toEqual([unit]);
});

test('a household with a stair is found by every spelling of it', () => {
  expect(unitSpellings('3-1-502')).toEqual([
    '3-1-502',
    '3栋502',
    '3栋1单元502',
    '3幢502',
    '3幢1单元502',
    '3座502',
    '3座1单元502',
    '3号楼502',
    '3号楼1单元502',
    '3#502',
    '3#1单元502',
    '3-502',
    '3#1-502',
    '03010502',
  ]);
});

test('so is one without a stair', () => {
  expect(unitSpellings('12-1502')).toEqual([
    '12-1502',
    '12栋1502',
    '12幢1502',
    '12座1502',
    '12号楼1502',
    '12#1502',
    '12-1502',
    '12#-1502',
    '12001502',
  ]);
});
