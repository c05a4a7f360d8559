import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../src/history/git.ts';
import { type Office, officeWith } from '../src/testing/command-line.ts';
import { filledOffice } from '../src/testing/filled-office.ts';
import { gradedRegulations, type SealedOffice, sealed } from '../src/testing/graded-office.ts';
import { keysAtHand } from '../src/testing/keys-at-hand.ts';
import { leakScanner } from '../src/testing/leak-scan.ts';
import { bench } from '../src/testing/leak-site.ts';

const place = bench('sealed-outputs');
const graded = gradedRegulations();
const texts = Object.fromEntries(['s003-2', 's001-12'].map((id) => [id, graded[id]!]));
const filled = filledOffice(texts);
let closed: SealedOffice;
let office: Office;
let scanner: ReturnType<typeof leakScanner>;
let opened: ReadonlyMap<string, string>;

beforeAll(async () => {
  closed = await sealed(filled);
  const places = new Map(filled.files.map(({ key, path }) => [key, path]));
  const inClear = JSON.stringify(closed.files);
  const secrets = filled.planted.filter(({ token, of }) => places.has(of) && !inClear.includes(token));
  expect(secrets.length).toBeGreaterThan(20);
  scanner = leakScanner(secrets);
  const keys = { ...(await keysAtHand(closed, place.folder)), PATH: process.env.PATH!, HOME: place.folder };
  office = officeWith(closed.files, '2026-03-16', { env: keys });
  const run = (...args: string[]) => git({ folder: office.folder, environment: keys }, args);
  run('init', '--quiet', '--initial-branch=main');
  run('config', 'user.name', '某人');
  run('config', 'user.email', 'a@example.org');
  run('add', '--all');
  run('commit', '--quiet', '-m', '登记');
  run('checkout', '--quiet', '-b', 'proposal');
  const record = filled.files.find(({ kind }) => kind === 'record')!.path;
  office.put(record, `${String(closed.files[record])}补一句\n`);
  run('commit', '--quiet', '--all', '-m', '改正文');
  opened = new Map(secrets.map(({ token, of, field }) => [token, `${places.get(of)} ${field}`]));
});
afterAll(() => {
  office.close();
  closed.ring.remove();
  place.close();
});

/** What a command told of what is sealed, in each language and as JSON. @returns all that it said */
async function silent(...args: string[]): Promise<string> {
  let all = '';
  for (const manner of [[], ['--lang', 'en'], ['--json']]) {
    const { stdout, stderr } = await office.run(...manner, ...args);
    const told = scanner.inText(`${stdout}\n${stderr}`).map(({ secret }) => opened.get(secret.token));
    expect([args, told]).toEqual([args, []]);
    all += stdout + stderr;
  }
  expect(all).not.toBe('');
  return all;
}

const words = (text: string) => text.split(' ');
const number = (kind: string) => filled.files.find((file) => file.kind === kind)!.number;
const lists = words(
  'records dossiers forms index cross-index ledger items units notices loans renewals recalls returns readings reservations changes duties copies withdrawals handovers stocktakes holds releases appraisals disposals certificates',
);
const reports = words(
  'filing rates assessment uses disposals contracts customers occasions climate penalties',
);

describe('with the keys at hand, no command but unseal tells what is sealed', () => {
  test('check, in every format; the gate, with its comment; the audit', async () => {
    for (const format of words('terminal github markdown json')) await silent('check', '--format', format);
    await silent('check', '--base', 'main');
    for (const format of words('terminal markdown'))
      await silent('gate', '--base', 'main', '--head', 'proposal', '--format', format);
    await silent('audit');
    await silent('audit', '--ring', closed.ring.folder);
  });

  test('show, find, due, leaver', async () => {
    for (const kind of words('dossier record loans disposals changes')) await silent('show', number(kind));
    for (const one of [...opened.keys()].slice(0, 20)) {
      const { stdout } = await office.run('find', one);
      expect(stdout).not.toMatch(/^[A-Z]+\d{8}/m);
    }
    await silent('due', '--within', '36500');
    await silent('leaver', '没有此人');
  });

  test('every list, every report, in every format', async () => {
    const folder = join(place.folder, 'lists');
    for (const what of [
      ...lists.map((name) => ['export', name]),
      ...reports.map((name) => ['report', name]),
    ]) {
      for (const format of words(/^(records|dossiers|forms)$/.test(what[1]!) ? 'csv json xlsx' : 'csv')) {
        mkdirSync(folder, { recursive: true });
        const year = what[0] === 'report' ? ['--year', '2026'] : [];
        await office.run(
          ...what,
          ...year,
          '--format',
          format,
          '--out',
          join(folder, `${what.join('-')}.${format}`),
        );
        const told = [...scanner.inFolder(folder)];
        expect([what, format, told]).toEqual([what, format, []]);
        rmSync(folder, { recursive: true });
      }
    }
    await silent('export', 'isad', '--agency', '档案室');
    await silent('export', 'ead3', '--agency', '档案室', '--format', 'xml');
  });

  test('labels', async () => {
    const folder = join(place.folder, 'labels');
    for (const what of words('records barcodes stamps cards')) {
      const { stderr } = await office.run(
        'label',
        what,
        '--year',
        '2026',
        '--out',
        folder,
        '--fonds',
        'A001',
      );
      expect([what, stderr]).toEqual([what, '']);
    }
    expect(readdirSync(folder).length).toBeGreaterThan(4);
    expect([...scanner.inFolder(folder)]).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('unseal does: the search can find', async () => {
    const { stdout, status } = await office.run('unseal', number('dossier'));
    expect(status).toBe(0);
    expect(scanner.inText(stdout).length).toBeGreaterThan(0);
  });
});

test('of damaged files no message tells more than their place', async () => {
  const path = filled.files.find(({ kind }) => kind === 'dossier')!.path;
  const whole = String(closed.files[path]);
  const clear = { token: '13977004711' };
  const block = /([0-9a-f]{16}\.[\w-]+)/.exec(whole)![1]!;
  const damaged = [
    whole.replace(block, block.slice(0, -20)),
    whole.replace(block, `${block.slice(0, 30)}${block[30] === 'A' ? 'B' : 'A'}${block.slice(31)}`),
    whole.replace('sealed:', `sealed: [${clear.token}`),
    whole.replace('sealed:', `常用手机: "${clear.token}"\nsealed:`),
    whole.replace('---\n', `---\n${clear.token}: x\n`),
    whole.replace('---\n', `---\n? [${clear.token}]\n`),
    whole.replace(/\n---\n/, `\n机密手机 ${clear.token}\n---\n`),
  ];
  const told = leakScanner([clear]);
  for (const [at, text] of damaged.entries()) {
    office.put(path, text);
    for (const format of words('terminal github markdown json')) {
      const { stdout, stderr } = await office.run('check', '--format', format);
      const said = stdout + stderr;
      expect([at, format, told.inText(said), scanner.inText(said)]).toEqual([at, format, [], []]);
    }
    const { stderr } = await office.run('unseal', number('dossier'));
    expect([at, told.inText(stderr)]).toEqual([at, []]);
  }
  office.put(path, whole);
});
