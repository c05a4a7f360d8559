import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { ringDay, type ThrowAwayRing, throwAwayRing } from '../testing/throw-away-ring.ts';
import { newPerson } from './holder.ts';
import { revokePerson } from './revoke.ts';
import { generationsOf, newestLevelKey, personOnRing } from './ring.ts';
import { addPerson, type LevelDue } from './ring-people.ts';
import { rotateLevels } from './rotate.ts';
import { sealFiles } from './seal-files.ts';
import { openFiles } from './unseal.ts';
import { verifyRing } from './verify-ring.ts';

const inner = { register: 'kefu', level: '内部' };
const secret = { register: 'kefu', level: '敏感' };
const due: LevelDue[] = [
  { ...inner, names: ['王敏', '李娟'] },
  { ...secret, names: ['王敏'] },
];
const later = '2026-04-01' as Day;
const contents = (level: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    path: `kefu/dossiers/3-1-${from + index}.md`,
    level,
    fields: { 常用手机: `1380013${8000 + from + index}` },
  }));

let ring: ThrowAwayRing;
beforeAll(async () => {
  ring = await throwAwayRing(due);
});
afterAll(() => ring.remove());
const me = (name: string) => ring.identities.get(name)!;
const openedBy = async (identity: string, blocks: Awaited<ReturnType<typeof sealFiles>>) => {
  const { fields, faults } = await openFiles(ring.open(), identity, blocks);
  return { opened: fields.size, problems: [...new Set(faults.map(({ problem }) => problem))] };
};

describe('who is on the ring', () => {
  test('holds what is due to them, and nothing else', async () => {
    const blocks = await sealFiles(
      ring.open(),
      [...contents('内部', 0, 2), ...contents('敏感', 2, 4)],
      ringDay,
    );
    expect(await openedBy(me('王敏'), blocks)).toEqual({ opened: 4, problems: [] });
    expect(await openedBy(me('李娟'), blocks)).toEqual({ opened: 2, problems: ['not-a-reader'] });
    const stranger = await newPerson(false);
    await expect(openFiles(ring.open(), stranger.secret, blocks)).rejects.toMatchObject({
      problem: 'wrong-key',
    });
    expect((await verifyRing(ring.open(), me('王敏'))).faults).toEqual([]);
  });
  test('is given a level by its holders only, also what was sealed before', async () => {
    const blocks = await sealFiles(ring.open(), contents('敏感', 10, 12), ringDay);
    const all = due.map((level) => ({ ...level, names: [...level.names, '陈远'] }));
    const { secret: identity, recipient } = await newPerson(true);
    const add = (giver: string) =>
      addPerson(ring.open(), { name: '陈远', recipient, day: ringDay }, all, async () => me(giver));
    expect(await add('李娟')).toEqual({ given: [inner], withheld: [secret] });
    expect((await openedBy(identity, blocks)).problems).toEqual(['not-a-reader']);
    expect(await add('王敏')).toEqual({ given: [secret], withheld: [] });
    expect(await openedBy(identity, blocks)).toEqual({ opened: 2, problems: [] });
    expect(await add('王敏')).toEqual({ given: [], withheld: [] });
  });
  test('has one key, and a key has one owner', async () => {
    const adding = (name: string, recipient?: string) =>
      addPerson(ring.open(), { name, recipient, day: ringDay }, due, async () => me('王敏')).catch(
        (error) => error.problem,
      );
    const other = await newPerson(false);
    expect(await adding('李娟', other.recipient)).toBe('other-recipient');
    expect(await adding('孙法', personOnRing(ring.open(), '李娟')!.recipient)).toBe('other-name');
    expect(await adding('孙法')).toBe('nobody');
    for (const wrong of [
      other.secret,
      other.recipient.slice(0, -3),
      'age1',
      'age1pq1qqqq',
      '',
      'ssh-ed25519 AAAA',
    ])
      expect(await adding('孙法', wrong), wrong).toBe('bad-recipient');
    expect(ring.open().read('people/孙法.json')).toBeUndefined();
  });
});

describe('a leaver', () => {
  test('opens nothing that is sealed afterwards, nor, by the ring, what was sealed before', async () => {
    const before = await sealFiles(ring.open(), contents('内部', 20, 23), ringDay);
    const old = ring.open();
    const kept = new Map(old.list('').map((name) => [name, old.read(name)]));
    const { rotated, renewed, orphaned } = await revokePerson(
      ring.open(),
      { name: '李娟', day: later },
      me('王敏'),
    );
    expect([rotated.map(({ level }) => level), renewed, orphaned]).toEqual([['内部'], [], []]);
    expect(generationsOf(ring.open(), inner)).toEqual([2]);
    const after = await sealFiles(ring.open(), contents('内部', 23, 24), later);
    await expect(openFiles(ring.open(), me('李娟'), after)).rejects.toMatchObject({ problem: 'revoked' });
    expect(await openedBy(me('王敏'), [...before, ...after])).toEqual({ opened: 4, problems: [] });
    // Whoever edits the ring to be taken for present is no further: the keys themselves are not wrapped for them.
    const person = personOnRing(ring.open(), '李娟')!;
    const { revoked: _, ...present } = person;
    const tampered = {
      ...ring.open(),
      read: (name: string) =>
        name === 'people/李娟.json' ? JSON.stringify(present) : ring.open().read(name),
    };
    expect(
      (await openFiles(tampered, me('李娟'), [...before, ...after])).faults.map(({ problem }) => problem),
    ).toEqual(Array(4).fill('not-a-reader'));
    // A copy of the ring from before still opens what it opened: that cannot be helped, and is said.
    const copy = {
      ...old,
      list: (folder: string) => [...kept.keys()].filter((name) => name.startsWith(folder)),
      read: (name: string) => kept.get(name),
    };
    expect((await openFiles(copy, me('李娟'), before)).fields.size).toBe(3);
  });
  test('can be revoked again, which changes nothing, and added again with another key', async () => {
    expect(await revokePerson(ring.open(), { name: '李娟', day: later }, undefined)).toEqual({
      rotated: [],
      renewed: [],
      orphaned: [],
    });
    expect(personOnRing(ring.open(), '李娟')?.revoked).toBe(later);
    const { secret: identity, recipient } = await newPerson(false);
    await addPerson(ring.open(), { name: '李娟', recipient, day: later }, due, async () => me('王敏'));
    const blocks = await sealFiles(ring.open(), contents('内部', 30, 31), later);
    expect(await openedBy(identity, blocks)).toEqual({ opened: 1, problems: [] });
  });
  test('taken off by somebody who holds nothing leaves older keys to a holder who rotates', async () => {
    const own = await throwAwayRing([{ ...inner, names: ['王敏', '李娟'] }]);
    const blocks = await sealFiles(own.open(), contents('内部', 0, 3), ringDay);
    const said = await revokePerson(own.open(), { name: '李娟', day: later }, undefined);
    expect(said).toEqual({ rotated: [], renewed: [inner], orphaned: [] });
    expect(generationsOf(own.open(), inner)).toEqual([1, 2]);
    const all = [...blocks, ...(await sealFiles(own.open(), contents('内部', 3, 4), later))];
    const king = own.identities.get('王敏')!;
    expect((await openFiles(own.open(), king, all)).fields.size).toBe(4);
    const [rotated] = await rotateLevels(own.open(), king, [{ ...inner, names: ['王敏'] }], later);
    expect(rotated).toEqual({ ...inner, generation: 3, readers: ['王敏'], wrapped: 4, left: 0 });
    expect(generationsOf(own.open(), inner)).toEqual([3]);
    expect((await openFiles(own.open(), king, all)).fields.size).toBe(4);
    own.remove();
  });
  test('who was the only holder is told of; somebody can be put in their place, and they can come back', async () => {
    const own = await throwAwayRing([{ ...inner, names: ['王敏'] }]);
    const blocks = await sealFiles(own.open(), contents('内部', 0, 1), ringDay);
    const { recipient } = { recipient: personOnRing(own.open(), '王敏')!.recipient };
    expect((await revokePerson(own.open(), { name: '王敏', day: later }, undefined)).orphaned).toEqual([
      inner,
    ]);
    await expect(sealFiles(own.open(), contents('内部', 1, 2), later)).rejects.toMatchObject({
      problem: 'no-reader',
    });
    const successor = await newPerson(false);
    const both = [{ ...inner, names: ['陈远', '王敏'] }];
    const nobody = async () => Promise.reject(new Error('asked for an identity'));
    await addPerson(own.open(), { name: '陈远', recipient: successor.recipient, day: later }, both, nobody);
    expect((await openFiles(own.open(), successor.secret, blocks)).faults[0]).toMatchObject({
      problem: 'not-a-reader',
    });
    // Back in office, the old holder is given the new generation, and wraps for the successor what only they can open.
    await addPerson(own.open(), { name: '王敏', recipient, day: later }, both, async () => successor.secret);
    await rotateLevels(own.open(), own.identities.get('王敏')!, both, later);
    expect((await openFiles(own.open(), successor.secret, blocks)).fields.size).toBe(1);
    own.remove();
  });
});

describe('a rotation', () => {
  test('is for holders, and needs somebody to hold the level', async () => {
    const own = await throwAwayRing(due);
    await expect(
      rotateLevels(own.open(), own.identities.get('李娟')!, [due[1]!], later),
    ).rejects.toMatchObject({
      problem: 'not-a-reader',
      place: { ...secret, name: '李娟' },
    });
    await expect(
      rotateLevels(own.open(), own.identities.get('王敏')!, [{ ...inner, names: ['孙法'] }], later),
    ).rejects.toMatchObject({ problem: 'no-reader' });
    expect(generationsOf(own.open(), inner)).toEqual([1]);
    own.remove();
  });
  test('leaves a key that cannot be read, and the generation that it needs', async () => {
    const own = await throwAwayRing([{ ...inner, names: ['王敏', '李娟'] }]);
    const [block, other] = await sealFiles(own.open(), contents('内部', 0, 2), ringDay);
    const files = own.open();
    const name = files.list('keys').find((one) => one.includes('3-1-0/'))!;
    const sound = files.read(name)!;
    files.change(new Map([[name, '{']]), [], 'damage');
    const king = own.identities.get('王敏')!;
    const [rotated] = await rotateLevels(own.open(), king, [{ ...inner, names: ['王敏'] }], later);
    expect([rotated!.wrapped, rotated!.left, generationsOf(own.open(), inner)]).toEqual([1, 1, [1, 2]]);
    expect((await verifyRing(own.open(), king)).faults.map(({ place }) => place.file)).toEqual([name]);
    const mending = own.open();
    mending.read(name);
    mending.change(new Map([[name, sound]]), [], 'mend');
    expect((await openFiles(own.open(), king, [block!, other!])).fields.size).toBe(2);
    expect(newestLevelKey(own.open(), inner)?.readers).toEqual(['王敏']);
    own.remove();
  });
});
