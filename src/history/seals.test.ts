import { chmodSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { addCommits, temporaryRepository } from '../testing/temporary-repository.ts';
import { git } from './git.ts';
import { integrity } from './integrity.ts';
import { moveRef } from './refs.ts';
import { sealsOf, signSeal } from './seals.ts';
import { signersOf } from './signers.ts';
import { filesOf } from './tree.ts';
import { writeTag } from './write-tag.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const person = { name: '张三', email: 'zhang@office' };
const at = '2026-11-22T18:00:00+08:00';
const seal = (...given: Parameters<typeof signSeal>) => moveRef(given[0], signSeal(...given), undefined);
const file = (number: number) => ({ files: { [`records/档/${number}.md`]: `${number}\n` } });

describe('seals', () => {
  const { bare } = office;
  const key = office.key('zhang');
  const signers = signersOf([{ name: '张三', key: key.line }]);
  const ids = addCommits(bare, [1, 2, 3, 4, 5].map(file));
  const states = (main: string) =>
    sealsOf(bare, main, signers).map(({ ref, state }) => [ref.slice(15), state]);

  test('one for a day, signed or not', () => {
    expect(seal(bare, { day: '2026-11-20' as Day, commit: ids[1]!, person, at })).toBe('moved');
    expect(seal(bare, { day: '2026-11-21' as Day, commit: ids[3]!, person, at, keyFile: key.file })).toBe(
      'moved',
    );
    expect(seal(bare, { day: '2026-11-21' as Day, commit: ids[4]!, person, at })).toBe('lost');
    expect(
      sealsOf(bare, ids[4]!, signers).map(({ seal, state }) => [
        seal?.count,
        seal?.commit,
        seal?.signature,
        state,
      ]),
    ).toEqual([
      [2, ids[1], 'unsigned', 'kept'],
      [4, ids[3], { person: '张三' }, 'kept'],
    ]);
  });
  test('a rewritten history: the first commit that is another', () => {
    const rewritten = addCommits(
      bare,
      [{ ...file(3), parents: [ids[1]!], message: '改写' }, file(4), file(5)],
      'refs/heads/rewritten',
    );
    expect(states(rewritten[2]!)).toEqual([
      ['2026-11-20', 'kept'],
      ['2026-11-21', { diverged: { position: 3, sealed: ids[2], found: rewritten[0] } }],
    ]);
    expect(states(ids[2]!)[1]![1]).toEqual({ diverged: { position: 4, sealed: ids[3], found: undefined } });
    const [lone] = addCommits(bare, [file(9)], 'refs/heads/lone') as [string];
    expect(states(lone)[0]![1]).toEqual({ diverged: { position: 1, sealed: ids[0], found: lone } });
  });
  test('a sealed commit that was merged into main is not main', () => {
    const [side] = addCommits(bare, [{ ...file(7), parents: [ids[0]!] }], 'refs/heads/side') as [string];
    const [merge] = addCommits(bare, [{ parents: [side, ids[4]!] }], 'refs/heads/swapped') as [string];
    expect(states(merge)[0]![1]).toEqual({ diverged: { position: 2, sealed: ids[1], found: side } });
  });
  test('damaged ones are named', () => {
    const name = 'seal/2026-11-22';
    const tag = {
      commit: ids[4]!,
      name,
      tagger: { ...person, at },
      message: 'seal 2026-11-22\n\ncommits: 4\n',
    };
    moveRef(bare, { name: `refs/tags/${name}`, id: writeTag(bare, tag) }, undefined);
    moveRef(bare, { name: 'refs/tags/seal/2026-11-23', id: writeTag(bare, tag) }, undefined);
    moveRef(bare, { name: 'refs/tags/seal/2026-11-24', id: ids[4]! }, undefined);
    expect(states(ids[4]!).slice(2)).toEqual([
      ['2026-11-22', 'damaged'],
      ['2026-11-23', 'damaged'],
      ['2026-11-24', 'damaged'],
    ]);
  });
});

describe('integrity', () => {
  const damaged = (name: string) => {
    const clone = office.clone(name);
    git(clone, ['-c', 'fastimport.unpackLimit=100', 'repack', '-adq']);
    const [pack] = globSync('.git/objects/pack/*.pack', { cwd: clone.folder }) as [string];
    const bytes = readFileSync(join(clone.folder, pack));
    for (const path of globSync('.git/objects/pack/*', { cwd: clone.folder }))
      rmSync(join(clone.folder, path), { force: true });
    git(clone, ['unpack-objects', '-q'], { input: bytes });
    const { id } = filesOf(clone, git(clone, ['rev-parse', 'main']).toString().trim()).find(({ path }) =>
      path.endsWith('3.md'),
    )!;
    return { clone, id, object: join(clone.folder, `.git/objects/${id.slice(0, 2)}/${id.slice(2)}`) };
  };
  test('a whole repository', () => {
    const { clone } = damaged('whole');
    expect(integrity(clone)).toEqual({ whole: true, shallow: false, damages: [] });
  });
  test('one byte changed, and one object missing: the object and its path', () => {
    const changed = damaged('changed');
    chmodSync(changed.object, 0o644);
    const bytes = readFileSync(changed.object);
    bytes[bytes.length - 3]! ^= 1;
    writeFileSync(changed.object, bytes);
    const missing = damaged('missing');
    rmSync(missing.object, { force: true });
    for (const { clone, id } of [changed, missing]) {
      const { whole, damages } = integrity(clone);
      expect(whole).toBe(false);
      expect(damages).toContainEqual({ id, message: expect.any(String), paths: ['records/档/3.md'] });
    }
  });
  test('a shallow clone says so', () => {
    git({ ...office.bare, folder: office.folder }, [
      'clone',
      '-q',
      '--depth=1',
      `file://${office.bare.folder}`,
      'shallow',
    ]);
    expect(integrity({ ...office.bare, folder: join(office.folder, 'shallow') }).shallow).toBe(true);
  });
});
