import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['one letter wrong', 'sensitve', ['normal', 'sensitive'], 'sensitive'],
  ['two letters swapped', 'titel', ['title', 'place'], 'title'],
  ['case is no slip', 'PLACE', ['place', 'plate'], 'place'],
  ['the word itself before its neighbour', 'copy', ['cope', 'copy'], 'copy'],
  ['another sign of the same sound', '李鹃', ['王敏', '李娟'], '李娟'],
  ['two digits of a dossier swapped', '3-1-1205-01', ['3-1-1502-01', '8-2-0301-01'], '3-1-1502-01'],
  ['quite another person', '孙悦', ['王敏', '李娟'], undefined],
  ['another kind of contract', '租赁合同', ['销售合同', '采购合同'], undefined],
  ['one sign, another sign', '甲', ['乙'], undefined],
  ['nothing to choose from', 'copy', [], undefined],
])('%s', (_, word, words, expected) => {
  expect(nearest(word, words)).toBe(expected);
});

test.each([
  ['five letters, one slip', 'plane', ['place'], 'place'],
  ['five letters, two slips', 'plain', ['place'], undefined],
  ['six letters, two slips', 'lettre', ['litter'], 'litter'],
  ['six letters, three slips', 'lattre', ['litten'], undefined],
])('boundary: %s', (_, word, words, expected) => {
  expect(nearest(word, words)).toBe(expected);
});
