import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedRegulations } from '../../regulations/shipped.ts';
import { readShipped } from '../data.ts';
import { comparedRegulation } from './regulation-table.ts';

const texts = new Map(
  shippedRegulations().map((id) => [id, readFileSync(`src/regulations/${id}.md`, 'utf8')] as const),
);
const rows = new Map([...readShipped(texts)].map(([id, data]) => [id, comparedRegulation(id, data)]));

test('every shipped regulation has its line', () => {
  expect([...rows.keys()]).toEqual(shippedRegulations());
});

test('figures are those of the regulations', () => {
  expect(rows.get('S002-14')).toMatchObject({ unit: 'person', loan: '1周', demands: 19 });
  expect(rows.get('S004-1')).toMatchObject({
    demands: 77,
    retention: ['permanent', 'blank'],
    clocks: ['blank'],
  });
  expect(rows.get('S002-9')?.clocks).toEqual(expect.arrayContaining(['3个工作日', '1个工作日']));
});
