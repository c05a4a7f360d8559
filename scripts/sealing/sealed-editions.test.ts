import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader } from '../../src/domain/edition/audience.ts';
import { zhCN } from '../../src/locales/zh-CN/index.ts';
import { newPerson } from '../../src/sealing/holder.ts';
import { identityFile } from '../../src/sealing/identity-file.ts';
import { readOffice } from '../../src/site/data.ts';
import { textsOfSite } from '../../src/testing/canary.ts';
import { type Office, officeWith } from '../../src/testing/command-line.ts';
import {
  sealingDay,
  sealingFiles,
  type TestRing,
  testRing,
  values,
} from '../../src/testing/sealing-office.ts';
import { Refused, type Situation } from '../outcome.ts';
import { openedFor } from './opened-for.ts';

let ring: TestRing;
let office: Office;
beforeAll(async () => {
  ring = await testRing();
  office = officeWith(sealingFiles, sealingDay, { env: ring.env() });
  await office.run('seal');
});
afterAll(() => {
  office.close();
  rmSync(ring.folder, { recursive: true, force: true });
});

const said: string[] = [];
function situation(env = ring.env('李娟'), folder = office.folder): Situation {
  const world = { folder, env, say: (text: string) => void said.push(text), args: [] };
  return {
    world,
    records: 'records',
    today: sealingDay,
    messages: zhCN,
    json: false,
  } as unknown as Situation;
}
/** All that the site of a reader is made from, as one text; `env` says whose keys it is built with. */
async function shown(
  reader: Reader,
  env?: TestRing['env'] extends () => infer E ? E : never,
): Promise<string> {
  const opened = await openedFor(situation(env), reader, {});
  const file = join(ring.folder, 'opened.json');
  if (opened) writeFileSync(file, JSON.stringify(opened));
  const records = join(office.folder, 'records');
  const { shelves } = readOffice(records, sealingDay, '/', undefined, reader, opened && file);
  return JSON.stringify(
    shelves.map(({ register: { dossiers, records: all, forms } }) => [dossiers, all, forms]),
  );
}
const found = (text: string) => Object.values(values).filter((value) => text.includes(value));

describe('what an edition opens', () => {
  test('the fields that it lists, masked as the regulation says, and no other of the same block', async () => {
    const opened = await openedFor(situation(), { edition: 'desk' }, {});
    expect(opened).toEqual({ 'kefu/dossiers/3-1-1502-01.md': { 常用手机: values.mobile } });
    const text = await shown({ edition: 'desk' });
    expect([found(text), text.includes('139****0001'), text.includes('家庭电话')]).toEqual([[], true, false]);
  });
  test('everything, where it sees all levels', async () => {
    expect(found(await shown({ edition: 'all' }))).toEqual(Object.values(values));
  });
  test('below the level not a trace is left, neither word nor block nor name of a field', async () => {
    const opened = await openedFor(situation(), { edition: 'open' }, {});
    expect(opened).toBeUndefined();
    const text = await shown({ edition: 'open' });
    expect(
      ['密封', '常用手机', '来信电话', 'sealed', 'YWdlLWV'].filter((word) => text.includes(word)),
    ).toEqual([]);
  });
  test('without an identity it stays sealed, which is said', async () => {
    said.length = 0;
    const text = await shown({ edition: 'desk' }, ring.env());
    expect([found(text), text.includes('"常用手机":"密封"'), text.includes('YWdlLWV')]).toEqual([
      [],
      true,
      false,
    ]);
    expect(said).toEqual(['有 1 段密封的内容没有打开，页面上显示“密封”\n']);
  });
});

describe('what refuses a build', () => {
  const refusal = async (env: ReturnType<TestRing['env']>) => {
    try {
      await openedFor(situation(env), { edition: 'all' }, {});
    } catch (error) {
      if (error instanceof Refused) return error.refusal.message;
      throw error;
    }
    return 'built';
  };
  const damaged = async (alter: (text: string) => string) => {
    const path = join(office.folder, 'records/kefu/letters/H-001.md');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, alter(before));
    const said = await refusal(ring.env('李娟'));
    writeFileSync(path, before);
    return said;
  };
  test('a stranger’s identity, half of one, none where one is named', async () => {
    const stranger = join(ring.folder, 'stranger.age');
    const person = await newPerson(false);
    writeFileSync(stranger, await identityFile(person, sealingDay, 'correct horse battery staple'));
    const env = ring.env('李娟');
    expect(await refusal({ ...env, GUIDANG_IDENTITY: stranger })).toMatch(/密钥环/);
    const half = join(ring.folder, 'half.age');
    writeFileSync(half, readFileSync(stranger, 'utf8').slice(0, 300));
    expect(await refusal({ ...env, GUIDANG_IDENTITY: half })).toMatch(/half\.age/);
    expect(await refusal({ ...env, GUIDANG_IDENTITY: '/nonexistent' })).toMatch(/nonexistent/);
    expect(await refusal({ ...env, GUIDANG_RING: undefined })).toMatch(/密钥环/);
  });
  test('an older ring', async () => {
    const older = await testRing();
    expect(await refusal({ ...ring.env('李娟'), GUIDANG_RING: older.ring().place })).not.toBe('built');
    rmSync(older.folder, { recursive: true, force: true });
  });
  test('a block that is cut off, altered, or from another file', async () => {
    const bad = [
      await damaged((text) => text.replace(/(sensitive: \S+)\S{20}\n/, '$1\n')),
      await damaged((text) => text.replace(/\S(\S{30})\n---/, (_, end) => `${'A'}${end}\n---`)),
      await damaged((text) => {
        const other = readFileSync(join(office.folder, 'records/kefu/dossiers/3-1-1502-01.md'), 'utf8');
        return text.replace(/sensitive: \S+/, /sensitive: \S+/.exec(other)![0]);
      }),
    ];
    expect(bad).not.toContain('built');
    expect(new Set(bad).size).toBe(3);
  });
});

test('a whole build: values where they belong, and nothing left of the working files', () => {
  const { folder } = office;
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
  const env = { ...ring.env('李娟'), GUIDANG_AS_OF: sealingDay };
  const start = join(import.meta.dirname, '../start.ts');
  const built = spawnSync(process.execPath, [start, '--build-only', '--edition', 'all'], {
    cwd: folder,
    encoding: 'utf8',
    env: env as Record<string, string>,
  });
  expect([built.status, built.stderr]).toEqual([0, '']);
  expect(found([...textsOfSite(join(folder, 'dist')).values()].join('\n'))).toEqual(Object.values(values));
  expect(readdirSync(folder).sort()).toEqual(['dist', 'node_modules', 'records']);
  expect(existsSync(join(folder, 'dist/opened.json'))).toBe(false);
});
