import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { ringDay, type ThrowAwayRing, throwAwayRing } from '../testing/throw-away-ring.ts';
import { folderRing } from './folder-ring.ts';
import { newPerson } from './holder.ts';
import { keysOfFiles, removeKeys } from './remove-keys.ts';
import type { RingFiles } from './ring-files.ts';
import { type SealedBlock, sealFiles } from './seal-files.ts';
import { openFiles, type WantedBlock } from './unseal.ts';
import { verifyRing } from './verify-ring.ts';

const level = '内部';
const pathOf = (n: number) => `客服/dossiers/3-1-${n}.md`;
const contents = Array.from({ length: 4 }, (_, n) => ({
  path: pathOf(n),
  level,
  fields: { 手机: `1380013800${n}` },
}));
let ring: ThrowAwayRing;
let blocks: readonly SealedBlock[];
let me: string;
beforeAll(async () => {
  ring = await throwAwayRing([{ register: '客服', level, names: ['王敏'] }]);
  me = ring.identities.get('王敏')!;
  blocks = await sealFiles(ring.open(), contents, ringDay);
});
afterAll(() => ring.remove());

/** The ring with some entries read otherwise. */
const withEntries = (entries: Record<string, string | undefined>): RingFiles => {
  const files = ring.open();
  return {
    ...files,
    read: (name) => (Object.hasOwn(entries, name) ? entries[name] : files.read(name)),
  };
};
const nameOf = ({ path, block }: WantedBlock) =>
  `keys/${path.slice(0, -3)}/${level}.${block.slice(0, 16)}.json`;
const problemsOf = async (files: RingFiles, wanted: readonly WantedBlock[], identity = me) => {
  const { faults } = await openFiles(files, identity, wanted);
  return faults.map(({ problem, place }) => [problem, place.path]);
};

describe('blocks that cannot be opened', () => {
  test('moved between files, or to another level, with and without the ring’s help', async () => {
    const [one, other] = blocks as [SealedBlock, SealedBlock];
    const moved = { ...one, block: other.block };
    expect(await problemsOf(ring.open(), [moved])).toEqual([['moved', one.path]]);
    expect(await problemsOf(ring.open(), [{ ...one, level: '敏感' }])).toEqual([['moved', one.path]]);
    // Whoever writes to the ring may file the key under the other path: the block itself still says where it belongs.
    const entry = { ...JSON.parse(ring.open().read(nameOf(other))!), path: one.path };
    const forged = withEntries({ [nameOf(moved)]: JSON.stringify(entry) });
    expect(await problemsOf(forged, [moved])).toEqual([['moved', one.path]]);
  });
  test('sealed after the ring was copied', async () => {
    const { path, block } = blocks[0]!;
    const newer = { path, level, block: `0123456789abcdef${block.slice(16)}` };
    expect(await problemsOf(ring.open(), [newer])).toEqual([['ring-older', path]]);
  });
  test('damaged or cut off; the others are opened all the same', async () => {
    const [one, other, third] = blocks as [SealedBlock, SealedBlock, SealedBlock];
    const wanted = [
      { ...one, block: one.block.slice(0, -3) },
      { ...other, block: `${other.block.slice(0, -9)}AAAA${other.block.slice(-5)}` },
      third,
      { ...one, path: '../../etc/passwd.md' },
      { ...one, block: '密封' },
    ];
    const { fields, faults } = await openFiles(ring.open(), me, wanted);
    expect([...fields]).toEqual([[third.path, { 手机: '13800138002' }]]);
    expect(faults.map(({ problem }) => problem).sort()).toEqual([
      'bad-path',
      'damaged',
      'damaged',
      'truncated',
    ]);
  });
});

describe('a ring that does not serve', () => {
  test('is not there, or is another folder', async () => {
    await expect(openFiles(folderRing(`${ring.folder}-none`), me, blocks)).rejects.toMatchObject({
      problem: 'no-ring',
    });
    await expect(openFiles(folderRing(import.meta.dirname), me, blocks)).rejects.toMatchObject({
      problem: 'not-a-ring',
    });
    for (const text of ['', '{}', 'null', '{"format":2,"id":"x"}'])
      await expect(openFiles(withEntries({ 'ring.json': text }), me, [])).rejects.toMatchObject({
        problem: 'not-a-ring',
      });
  });
  test('for the owner of another key, or of half a key', async () => {
    const stranger = await newPerson(false);
    await expect(openFiles(ring.open(), stranger.secret, blocks)).rejects.toMatchObject({
      problem: 'wrong-key',
    });
    await expect(openFiles(ring.open(), me.slice(0, 30), blocks)).rejects.toMatchObject({
      problem: 'half-key',
    });
    await expect(openFiles(ring.open(), '口令', blocks)).rejects.toMatchObject({
      problem: 'not-an-identity',
    });
  });
  test.each([
    ['key', { path: '../../x.md' }, 'ring-damaged'],
    ['key', { key: '0123456789abcdef' }, 'ring-damaged'],
    ['key', { generation: 7 }, 'ring-damaged'],
    ['key', { generation: -1 }, 'ring-damaged'],
    ['key', { secret: 'AGE-SECRET-KEY-1' }, 'ring-damaged'],
    ['key', { extra: 'x' }, 'ring-damaged'],
    ['level', { readers: ['李娟'] }, 'not-a-reader'],
    ['level', { readers: [] }, 'ring-damaged'],
    ['level', { public: 'age1qqqq' }, 'ring-damaged'],
    ['level', { generation: 2 }, 'ring-damaged'],
  ] as const)('its %s says %j: %s', async (kind, change, problem) => {
    const name = kind === 'key' ? nameOf(blocks[0]!) : 'levels/客服/内部/1.json';
    const entry = { ...JSON.parse(ring.open().read(name)!), ...change };
    const forged = withEntries({ [name]: JSON.stringify(entry) });
    expect(await problemsOf(forged, [blocks[0]!])).toEqual([[problem, blocks[0]!.path]]);
    expect(
      (await verifyRing(forged, kind === 'key' ? me : undefined).catch((error) => error)).faults,
    ).not.toEqual([]);
  });
  test('gives the level another public half: opening and verifying tell, before anything is sealed for it', async () => {
    const other = await newPerson(false);
    const name = 'levels/客服/内部/1.json';
    const entry = { ...JSON.parse(ring.open().read(name)!), public: other.recipient };
    const forged = withEntries({ [name]: JSON.stringify(entry) });
    expect(await problemsOf(forged, [blocks[0]!])).toEqual([['ring-damaged', blocks[0]!.path]]);
    expect((await verifyRing(forged, me)).faults.map(({ place }) => place.file)).toContain(name);
  });
  test('has entries that nobody wrote: they are named', async () => {
    const own = await throwAwayRing([{ register: '客服', level, names: ['王敏'] }]);
    const files = own.open();
    const strange = ['notes.txt', 'keys/stray.json', 'people/x.json', 'levels/客服/内部/x.json'];
    files.change(new Map(strange.map((one) => [one, '{}'])), [], 'stray');
    const { faults } = await verifyRing(own.open(), undefined);
    expect(faults.map(({ place }) => place.file).sort()).toEqual([
      'keys/stray.json',
      'levels/客服/内部/x.json',
      'notes.txt',
      'people/x.json',
    ]);
    own.remove();
  });
});

describe('keys that are taken off', () => {
  const day = '2026-04-01' as Day;
  test('are gone for good; what is left says so, and nothing else is touched', async () => {
    const own = await throwAwayRing([{ register: '客服', level, names: ['王敏'] }]);
    const king = own.identities.get('王敏')!;
    const first = await sealFiles(own.open(), contents, ringDay);
    const again = await sealFiles(own.open(), contents.slice(0, 1), ringDay);
    const removed = removeKeys(own.open(), [pathOf(0), pathOf(1), pathOf(9)], day);
    expect(removed.map(({ path, keys }) => [path, keys.length])).toEqual([
      [pathOf(0), 2],
      [pathOf(1), 1],
    ]);
    expect(keysOfFiles(own.open(), [pathOf(0), pathOf(1), pathOf(2)]).map(({ path }) => path)).toEqual([
      pathOf(2),
    ]);
    const { fields, faults } = await openFiles(own.open(), king, [...first, ...again]);
    expect([...fields.keys()]).toEqual([pathOf(2), pathOf(3)]);
    expect(faults.map(({ problem }) => problem)).toEqual(['destroyed', 'destroyed', 'destroyed']);
    expect(removeKeys(own.open(), [pathOf(0), pathOf(1)], day)).toEqual([]);
    const all = own
      .open()
      .list('')
      .map((name) => own.open().read(name)!);
    expect(all.filter((text) => text.includes(pathOf(0))).map((text) => JSON.parse(text))).toEqual([
      { path: pathOf(0), day, keys: [first[0]!, again[0]!].map(({ block }) => block.slice(0, 16)).sort() },
    ]);
    expect((await verifyRing(own.open(), king)).faults).toEqual([]);
    own.remove();
  });
  test('stay off: one that comes back, from an old copy, is told of', async () => {
    const own = await throwAwayRing([{ register: '客服', level, names: ['王敏'] }]);
    const [block] = await sealFiles(own.open(), contents.slice(0, 1), ringDay);
    const text = own.open().read(nameOf(block!))!;
    removeKeys(own.open(), [pathOf(0)], day);
    own.open().change(new Map([[nameOf(block!), text]]), [], 'back');
    expect((await verifyRing(own.open(), undefined)).faults.map(({ place }) => place.file)).toEqual([
      nameOf(block!),
    ]);
    own.remove();
  });
  test('of a path that is none are not looked for', () => {
    for (const path of [
      '../x.md',
      'kefu',
      'kefu/a.txt',
      '/kefu/a.md',
      'kefu//a.md',
      'kefu/.git/a.md',
      'kefu/a\\b.md',
      '',
    ])
      expect(() => removeKeys(ring.open(), [path], day), path).toThrow('bad-path');
  });
});

test('many are opened in two threads, as told, with the faults of those that cannot be', async () => {
  const many = Array.from({ length: 450 }, (_, n) => ({
    path: pathOf(100 + n),
    level,
    fields: { 手机: String(n) },
  }));
  const sealed = [...(await sealFiles(ring.open(), many, ringDay))];
  sealed[440] = { ...sealed[440]!, block: sealed[440]!.block.replace(/.{8}$/, 'AAAAAAAA') };
  const seen: number[] = [];
  const { fields, faults } = await openFiles(ring.open(), me, sealed, (done) => seen.push(done));
  expect(fields.size).toBe(449);
  expect(
    many.filter(({ path, fields: was }) => fields.get(path)?.手机 !== was.手机).map(({ path }) => path),
  ).toEqual([sealed[440]!.path]);
  expect(faults.map(({ problem, place }) => [problem, place.path])).toEqual([['damaged', sealed[440]!.path]]);
  expect([seen.at(-1), seen.length > 2]).toEqual([450, true]);
});
