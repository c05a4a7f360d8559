import { expect, test } from 'vitest';
import type { Regulation } from './regulation/regulation.ts';
import { type Version, versionFor, versionOf } from './version.ts';

const version = (effective: string, earlier?: string) =>
  ({ path: effective, data: { effective, earlier } }) as unknown as Version;
const older = [version('2022-01-01'), version('2021-01-01'), version('2020-01-01')];
const by = (earlier: string | undefined, filed: unknown) =>
  versionFor([version('2024-01-01', earlier), ...older], filed).path;

test.each([
  ['2024-01-02', '2024-01-01'],
  ['2024-01-01', '2024-01-01'],
  ['2023-12-31', '2022-01-01'],
  ['2021-12-31', '2021-01-01'],
  ['2019-12-31', '2020-01-01'],
])('what was filed on %s goes by the version of %s', (filed, effective) => {
  expect(by('own-version', filed)).toBe(effective);
});

test.each([undefined, 20190101, null, ['2019-12-31']])(
  'what has no day (%j) goes by the one in force',
  (filed) => {
    expect(by('own-version', filed)).toBe('2024-01-01');
  },
);

test.each(['spared', undefined])('where a regulation says %s, all goes by the one in force', (earlier) => {
  expect(by(earlier, '2019-12-31')).toBe('2024-01-01');
});

test('the same regulation is prepared once, wherever it stands', () => {
  const data = { regulation: '办法', effective: '2024-01-01', classes: [] } as unknown as Regulation;
  const [one, other] = [versionOf('a.md', data), versionOf('b.md', data)];
  expect([one.path, one.data, one.plan.order]).toEqual(['a.md', data, []]);
  expect(other.path).toBe('b.md');
  expect(other.plan).toBe(one.plan);
});
