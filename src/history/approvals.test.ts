import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCommits, temporaryRepository } from '../testing/temporary-repository.ts';
import { type Approval, approvalsOf, signApproval, verifyApproval } from './approvals.ts';
import { GitFailure, git, type Repository } from './git.ts';
import { moveRef, refsBelow } from './refs.ts';
import { allowedSigners, principalOf, signersOf } from './signers.ts';
import { SigningFailure, writeTag } from './write-tag.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const { bare } = office;
const [commit, other] = addCommits(bare, [{ files: { 'a.md': 'a' } }, { files: { 'b.md': 'b' } }]) as [
  string,
  string,
];
const keys = {
  zhang: office.key('zhang'),
  li: office.key('li', 'ecdsa', 384),
  wang: office.key('wang', 'rsa', 3072),
  stranger: office.key('stranger'),
};
const people = [
  { name: '张三', key: keys.zhang.line },
  { name: '李 四, *', key: keys.li.line },
  { name: '王五', key: keys.wang.line },
  { name: '无钥' },
];
const signers = signersOf(people);
const asked: Approval = {
  commit,
  word: 'approved',
  seen: ['借出 G2026001《登记表》', '归还 2026-12-01'],
  person: { name: '张三', email: 'zhang@office' },
  at: '2026-11-22T09:30:00+08:00',
};
const approve = (repository: Repository, approval: Approval, keyFile: string) => {
  const ref = signApproval(repository, approval, keyFile);
  moveRef(repository, ref, undefined);
  return ref;
};
const signed = (approval: Partial<Approval> = {}, file = keys.zhang.file) =>
  git(bare, ['cat-file', 'tag', approve(bare, { ...asked, ...approval }, file).id]);

describe('an approval', () => {
  test('is a ref to a signed tag that says who, what, which commit, when and what was seen', () => {
    const { name, id } = approve(bare, asked, keys.zhang.file);
    expect(name).toBe(`refs/approvals/${commit}/${id}`);
    const bytes = git(bare, ['cat-file', 'tag', id]);
    expect(bytes.toString()).toMatch(
      `object ${commit}\ntype commit\ntag approval/${commit}\ntagger 张三 <zhang@office> 1795311000 +0800\n\n` +
        'approve\n\n借出 G2026001《登记表》\n归还 2026-12-01\n-----BEGIN SSH SIGNATURE-----\n',
    );
    expect(verifyApproval(bytes, signers, commit)).toEqual({
      by: { name: '张三' },
      word: 'approved',
      commit,
      at: asked.at,
      seen: asked.seen,
      proof: bytes.toString('base64'),
    });
  });
  test('of all people are listed, oldest first, with those that do not count', () => {
    const at = (time: string) => `2026-11-22T${time}:00+08:00`;
    approve(bare, { ...asked, commit: other, word: 'withdrawn', at: at('11:00') }, keys.zhang.file);
    approve(bare, { ...asked, commit: other, at: at('10:00') }, keys.zhang.file);
    const li = { name: '李 四, *', email: '' };
    approve(bare, { ...asked, commit: other, word: 'refused', at: at('10:30'), person: li }, keys.li.file);
    const bad = approve(bare, { ...asked, commit: other }, keys.stranger.file);
    const moved = {
      name: `refs/approvals/${other}/moved`,
      id: refsBelow(bare, `refs/approvals/${commit}`)[0]!.id,
    };
    moveRef(bare, moved, undefined);
    moveRef(bare, { name: `refs/approvals/${other}/commit`, id: commit }, undefined);
    const { reviews, ignored } = approvalsOf(bare, other, signers);
    expect(reviews.map(({ by, word, at }) => `${at.slice(11, 16)} ${by.name} ${word}`)).toEqual([
      '10:00 张三 approved',
      '10:30 李 四, * refused',
      '11:00 张三 withdrawn',
    ]);
    expect(ignored).toHaveLength(3);
    expect(ignored).toEqual(
      expect.arrayContaining([
        { ref: bad.name, why: 'unknown-key' },
        { ref: moved.name, why: 'other-commit' },
        { ref: `refs/approvals/${other}/commit`, why: 'damaged' },
      ]),
    );
    expect(() => approvalsOf(bare, '*', signers)).toThrow('not an object id');
  });
  test.each(['approved', 'refused', 'withdrawn', 'proposed'] as const)('says %s', (word) => {
    expect(verifyApproval(signed({ word }), signers, commit)).toMatchObject({ word });
  });
  test('cannot be signed without a key, nor in a name that ends the line', () => {
    expect(() => approve(bare, asked, join(office.folder, 'none'))).toThrow(SigningFailure);
    const person = { name: '张三\nobject x', email: '' };
    expect(() => approve(bare, { ...asked, person }, keys.zhang.file)).toThrow('not a name');
  });
});

describe('forged approvals', () => {
  const why = (bytes: Uint8Array, of = commit) => verifyApproval(bytes, signers, of);
  const changed = (from: string, to: string) => Buffer.from(signed().toString().replace(from, to));
  const tagger = { ...asked.person, at: asked.at };
  const tag = { commit, name: `approval/${commit}`, tagger, message: 'approve\n' };
  const stored = (over: object, file?: string) =>
    git(bare, ['cat-file', 'tag', writeTag(bare, { ...tag, ...over }, file)]);

  test('an unknown key', () => expect(why(signed({}, keys.stranger.file))).toBe('unknown-key'));
  test('the key of another person', () => expect(why(signed({}, keys.li.file))).toBe('wrong-person'));
  test('for another commit', () => expect(why(signed(), other)).toBe('other-commit'));
  test('the commit exchanged', () => expect(why(changed(commit, other), other)).toBe('damaged'));
  test('the word exchanged', () => {
    expect(
      why(Buffer.from(signed({ word: 'refused' }).toString().replace('\nrefuse\n', '\napprove\n'))),
    ).toBe('damaged');
  });
  test('what was seen exchanged', () => expect(why(changed('G2026001', 'G2026002'))).toBe('damaged'));
  test('the instant exchanged', () => expect(why(changed('1795311000', '1795311001'))).toBe('damaged'));
  test('one more newline, at either end of the signature', () => {
    expect(why(changed('\n-----BEGIN', '\n\n-----BEGIN'))).toBe('damaged');
    expect(why(Buffer.concat([signed(), Buffer.from('\n')]))).toBe('damaged');
  });
  test('a second signature', () => {
    const bytes = signed().toString();
    const second = bytes.slice(bytes.indexOf('-----BEGIN'));
    expect(why(Buffer.from(bytes + second))).toBe('damaged');
  });
  test('no signature', () => expect(why(stored({}))).toBe('unsigned'));
  test('a tag of another kind, signed by the right person', () => {
    expect(why(stored({ name: 'v1.0' }, keys.zhang.file))).toBe('damaged');
    expect(why(stored({ message: 'approved\n' }, keys.zhang.file))).toBe('damaged');
    expect(why(stored({ message: 'approve all\n' }, keys.zhang.file))).toBe('damaged');
    expect(why(stored({ message: 'x\n\napprove\n' }, keys.zhang.file))).toBe('damaged');
  });
  test('a signature made for files', () => {
    const text = signed().toString();
    const payload = text.slice(0, text.indexOf('-----BEGIN'));
    const made = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', 'file', '-f', keys.zhang.file], {
      input: payload,
    });
    expect(why(Buffer.from(payload + made.stdout))).toBe('wrong-namespace');
  });
  test('a signature in what was seen is no signature', () => {
    const seen = ['-----BEGIN SSH SIGNATURE-----', 'x\n-----BEGIN SSH SIGNATURE-----'];
    expect(why(signed({ seen }))).toMatchObject({ word: 'approved' });
  });
  test('too large, empty, or no tag at all', () => {
    expect(why(signed({ seen: ['字'.repeat(30_000)] }))).toBe('damaged');
    expect(why(Buffer.alloc(0))).toBe('damaged');
    expect(why(git(bare, ['cat-file', 'commit', commit]))).toBe('damaged');
  });
  test('a key that two people list proves neither', () => {
    const shared = signersOf([...people, { name: '赵六', key: `${keys.zhang.line} again` }]);
    expect(verifyApproval(signed(), shared, commit)).toBe('shared-key');
    expect(signersOf([...people, people[0]!]).get(keys.zhang.line.split(' ')[1]!)).toEqual({ name: '张三' });
  });
});

describe('the keys of people', () => {
  const [type, base64] = keys.zhang.line.split(' ') as [string, string];
  test.each([
    ['options', `cert-authority ${keys.zhang.line}`],
    ['an option text', `valid-before="20200101" ${keys.zhang.line}`],
    ['a principal', `* ${keys.zhang.line}`],
    ['two lines', `${keys.zhang.line}\n* ${keys.stranger.line}`],
    ['a line end', `${keys.zhang.line}\n`],
    ['another type', `ssh-rsa ${base64}`],
    ['an unknown type', `constructor ${base64}`],
    ['a cut key', `${type} ${base64.slice(0, -4)}`],
    [
      'more than a key',
      `${type} ${Buffer.concat([Buffer.from(base64, 'base64'), Buffer.from([0])]).toString('base64')}`,
    ],
    ['no key', 'ssh-ed25519'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['a short RSA key', office.key('short', 'rsa', 1024).line],
    ['a tab', `${type}\t${base64}`],
  ])('refused: %s', (_, key) => {
    expect(signersOf([{ name: '张三', key }]).size).toBe(0);
    expect(allowedSigners([{ name: '张三', key }])).toBe('');
  });
  test('as allowed signers: one line each, wildcards and commas made harmless', () => {
    expect(allowedSigners(people)).toBe(
      [
        `张三 namespaces="git" ${type} ${base64}`,
        `李%20四%2c%20%2a namespaces="git" ${keys.li.line.split(' ').slice(0, 2).join(' ')}`,
        `王五 namespaces="git" ${keys.wang.line.split(' ').slice(0, 2).join(' ')}`,
        '',
      ].join('\n'),
    );
    expect(principalOf('!*?"\n')).toBe('%21%2a%3f%22%0a');
  });
  test('git itself accepts what we sign, and names the person; it refuses what we refuse', () => {
    const file = join(office.folder, 'allowed');
    writeFileSync(file, allowedSigners(people));
    const verifyTag = (id: string) =>
      spawnSync('git', ['-c', `gpg.ssh.allowedSignersFile=${file}`, 'verify-tag', id], {
        cwd: bare.folder,
        env: { PATH: process.env.PATH, HOME: office.folder },
      });
    const of = (name: string, key: string) =>
      approve(bare, { ...asked, person: { name, email: '' } }, key).id;
    for (const [name, { file: key }] of [
      ['张三', keys.zhang],
      ['李 四, *', keys.li],
      ['王五', keys.wang],
    ] as const) {
      const { status, stderr } = verifyTag(of(name, key));
      expect([status, stderr.toString()]).toEqual([
        0,
        expect.stringContaining(`signature for ${principalOf(name)} with`),
      ]);
    }
    expect(verifyTag(of('张三', keys.stranger.file)).status).not.toBe(0);
    expect(() => git(bare, ['cat-file', '-e', of('张三', keys.zhang.file)])).not.toThrow(GitFailure);
  });
  test('we accept what git itself signs', () => {
    const clone = office.clone('signing');
    const config = { 'gpg.format': 'ssh', 'user.signingKey': keys.zhang.file, 'user.name': '张三' };
    for (const [name, value] of Object.entries(config)) git(clone, ['config', name, value]);
    git(clone, ['tag', '-s', '-m', 'approve', `approval/${commit}`, commit]);
    const bytes = git(clone, ['cat-file', 'tag', `approval/${commit}`]);
    expect(verifyApproval(bytes, signers, commit)).toMatchObject({
      by: { name: '张三' },
      word: 'approved',
      seen: [],
    });
  });
});
