import { describe, expect, test } from 'vitest';
import { parsePin, pinIn, shortPin, withPin } from './pin.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const repository = 'https://git.wuye.example/archive/guidang.git';

describe('a pin is exact', () => {
  test.each([
    ['0.1.0', '0.1.0'],
    ['file:engine/guidang-0.1.0.tgz', '0.1.0'],
    ['12.0.3-rc.1', '12.0.3-rc.1'],
    [`git+${repository}#${commit}`, '0123456789ab'],
    [`git+ssh://git@git.wuye.example:2222/archive/guidang.git#${commit}`, '0123456789ab'],
  ])('%s', (text, short) => {
    const pin = parsePin(text)!;
    expect([pin.text, shortPin(pin)]).toEqual([text, short]);
  });
  test.each([
    '',
    '^0.1.0',
    '0.1',
    'latest',
    '*',
    '0.1.0 || 9',
    '0.1.0; touch x',
    '0.1.0\n',
    `git+${repository}`,
    `git+${repository}#main`,
    `git+${repository}#v0.1.0`,
    `git+${repository}#${commit.slice(1)}`,
    `git+${repository}#semver:^1`,
    `git+http://git.wuye.example/x.git#${commit}`,
    `git+https://git.wuye.example/$(touch x).git#${commit}`,
    `git+ext::sh -c touch#${commit}`,
    'file:../guidang',
  ])('%j is none', (text) => {
    expect(parsePin(text)).toBeUndefined();
  });
});

test('it is one line of package.json, and moving it leaves all other settings', () => {
  const before = '{"name":"records","dependencies":{"left":"1.0.0","guidang":"0.1.0"},"private":true}';
  const after = withPin(before, parsePin('0.2.0')!);
  expect(JSON.parse(after)).toEqual({
    name: 'records',
    dependencies: { left: '1.0.0', guidang: '0.2.0' },
    private: true,
  });
  expect(after.match(/^.*guidang.*$/gm)).toEqual(['    "guidang": "0.2.0"']);
  expect([pinIn(before), pinIn(after)]).toEqual(['0.1.0', '0.2.0']);
});

test.each(['', '[]', 'null', '{', '{"dependencies":{}}', '{"dependencies":{"guidang":1}}'])(
  '%j pins nothing',
  (text) => {
    expect(pinIn(text)).toBeUndefined();
  },
);
