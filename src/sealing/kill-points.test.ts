import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { ringDay, type ThrowAwayRing, throwAwayRing } from '../testing/throw-away-ring.ts';
import { folderRing } from './folder-ring.ts';
import { newPerson } from './holder.ts';
import { keysOfFiles, removeKeys } from './remove-keys.ts';
import { revokePerson } from './revoke.ts';
import type { RingFiles } from './ring-files.ts';
import { addPerson, type LevelDue } from './ring-people.ts';
import { rotateLevels } from './rotate.ts';
import { type SealedBlock, sealFiles } from './seal-files.ts';
import { openFiles } from './unseal.ts';
import { verifyRing } from './verify-ring.ts';

const due: LevelDue[] = [
  { register: 'kefu', level: '内部', names: ['王敏', '李娟', '陈远'] },
  { register: 'kefu', level: '敏感', names: ['王敏', '李娟', '陈远'] },
];
const later = '2026-04-01' as Day;
const newcomer = await newPerson(false);
const home = mkdtempSync(join(tmpdir(), 'guidang-kill-'));
let laid: ThrowAwayRing;
let blocks: readonly SealedBlock[];
beforeAll(async () => {
  const founders = due.map((level) => ({ ...level, names: ['王敏', '李娟'] }));
  laid = await throwAwayRing(founders);
  const contents = due.flatMap(({ level }) =>
    [0, 1, 2].map((n) => ({
      path: `kefu/dossiers/3-1-${n}.md`,
      level,
      fields: { 常用手机: `1380013800${n}` },
    })),
  );
  blocks = await sealFiles(laid.open(), contents, ringDay);
});
afterAll(() => {
  laid.remove();
  rmSync(home, { recursive: true, force: true });
});

/** A ring that stops for good after so many writes and removals. */
function dying(folder: string, steps: number): { ring: RingFiles; taken: () => number } {
  const ring = folderRing(folder);
  let taken = 0;
  const step = (work: () => void) => {
    if (taken === steps) throw new Error('killed');
    taken += 1;
    work();
  };
  const change: RingFiles['change'] = (write, remove, why) => {
    for (const entry of write) step(() => ring.change(new Map([entry]), [], why));
    for (const name of remove) step(() => ring.change(new Map(), [name], why));
  };
  return { ring: { ...ring, change }, taken: () => taken };
}

const king = () => laid.identities.get('王敏')!;
const adding = (ring: RingFiles) =>
  addPerson(ring, { name: '陈远', recipient: newcomer.recipient, day: later }, due, async () => king());
const revoking = (ring: RingFiles) => revokePerson(ring, { name: '李娟', day: later }, king());
const rotating = (ring: RingFiles) => rotateLevels(ring, king(), due, later);
const sealing = (ring: RingFiles) =>
  sealFiles(ring, [{ path: 'kefu/dossiers/3-1-9.md', level: '内部', fields: { 常用手机: '1' } }], later);
const destroying = async (ring: RingFiles) =>
  removeKeys(ring, ['kefu/dossiers/3-1-0.md', 'kefu/dossiers/3-1-1.md'], later);

describe.each<[string, (ring: RingFiles) => Promise<unknown>, (ring: RingFiles) => Promise<void>]>([
  [
    'add',
    adding,
    async (ring) => {
      expect((await openFiles(ring, newcomer.secret, blocks)).fields.size).toBe(3);
    },
  ],
  [
    'revoke',
    revoking,
    async (ring) => {
      await expect(openFiles(ring, laid.identities.get('李娟')!, blocks)).rejects.toMatchObject({
        problem: 'revoked',
      });
    },
  ],
  ['rotate', rotating, async () => {}],
  ['seal', sealing, async () => {}],
])('%s, stopped after any write,', (name, work, done) => {
  test('leaves a ring that opens everything, and is finished by saying it again', async () => {
    let steps = 0;
    for (; ; steps += 1) {
      const folder = join(home, `${name}-${steps}`);
      cpSync(laid.folder, folder, { recursive: true });
      const { ring } = dying(folder, steps);
      const isOver = await work(ring).then(
        () => true,
        (error) => error.message !== 'killed',
      );
      const { fields, faults } = await openFiles(folderRing(folder), king(), blocks);
      expect([steps, fields.size, faults]).toEqual([steps, 3, []]);
      expect((await verifyRing(folderRing(folder), king())).faults).toEqual([]);
      await sealing(folderRing(folder));
      await work(folderRing(folder));
      await done(folderRing(folder));
      expect((await openFiles(folderRing(folder), king(), blocks)).faults).toEqual([]);
      if (isOver) break;
    }
    expect(steps).toBeGreaterThanOrEqual(name === 'seal' ? 1 : 3);
  });
});

test('destroy, stopped after any step, never gives a key back, and is finished by saying it again', async () => {
  const gone = ['kefu/dossiers/3-1-0.md', 'kefu/dossiers/3-1-1.md'];
  let steps = 0;
  for (let isOver = false; !isOver; steps += 1) {
    const folder = join(home, `destroy-${steps}`);
    cpSync(laid.folder, folder, { recursive: true });
    isOver = await destroying(dying(folder, steps).ring).then(
      () => true,
      () => false,
    );
    await destroying(folderRing(folder));
    expect(keysOfFiles(folderRing(folder), gone)).toEqual([]);
    const { fields, faults } = await openFiles(folderRing(folder), king(), blocks);
    expect([...fields.keys()]).toEqual(['kefu/dossiers/3-1-2.md']);
    expect(faults.map(({ problem }) => problem)).toEqual(Array(4).fill('destroyed'));
    expect((await verifyRing(folderRing(folder), king())).faults).toEqual([]);
  }
  expect(steps).toBe(7);
});
