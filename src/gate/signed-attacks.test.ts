import { spawnSync } from 'node:child_process';
import { afterAll, describe, test } from 'vitest';
import { signApproval } from '../history/approvals.ts';
import { git } from '../history/git.ts';
import { moveRef } from '../history/refs.ts';
import { writeTag } from '../history/write-tag.ts';
import { type Attack, attack, foundOffice, type Tree } from '../testing/gate-attack.ts';
import { loan } from '../testing/gate-forms.ts';
import { office } from '../testing/gate-office.ts';
import { temporaryRepository } from '../testing/temporary-repository.ts';

const repository = temporaryRepository();
afterAll(() => repository.remove());
const { bare } = repository;
const keys = {
  李娟: repository.key('lijuan'),
  王敏: repository.key('wangmin'),
  何平: repository.key('heping'),
  周明: repository.key('zhouming'),
};
const [stranger, renewed] = [repository.key('stranger'), repository.key('renewed')];
type Name = keyof typeof keys;

/** The people with their keys; some with another key than their own. */
function peopleWith(changed: Partial<Record<Name, string>> = {}): Tree {
  let text = String(office['people.md']);
  for (const [name, { line }] of Object.entries(keys))
    text = text.replace(`name: ${name}`, (found) => {
      const key = `"${changed[name as Name] ?? line}"`;
      return name === '王敏' ? `${found}\n    key: ${key}` : `${found}, key: ${key}`;
    });
  return { 'people.md': text };
}

const root = foundOffice(repository, peopleWith());
const at = (clock: string, day = '2024-07-05') => `${day}T${clock}:00+08:00`;
const head = loan(['H-001']) as Tree;

/** Signs a word on a commit; the name and the key may be of two people. @returns the tag's id */
function sign(
  commit: string,
  name: string,
  word: 'approved' | 'refused' | 'withdrawn' | 'proposed' = 'approved',
  when = at('10:00'),
  key = keys[name as Name].file,
): string {
  const approval = { commit, word, seen: ['借出'], person: { name, email: 'x@office' }, at: when };
  const ref = signApproval(bare, approval, key);
  moveRef(bare, ref, undefined);
  return ref.id;
}

/** Keeps a tag object as a word on a commit, whatever it is. */
function keep(commit: string, text: string | Uint8Array): void {
  const id = git(bare, ['hash-object', '-t', 'tag', '-w', '--stdin', '--literally'], { input: text })
    .toString()
    .trim();
  moveRef(bare, { name: `refs/approvals/${commit}/${id}`, id }, undefined);
}

const tag = (id: string) => git(bare, ['cat-file', 'tag', id]).toString('latin1');
const propose = (commit: string) => sign(commit, '李娟', 'proposed', at('09:00'));

/** 李娟 proposes; then somebody tries this. The honest way is that 王敏 approves. */
function forged(
  before: (commit: string) => unknown,
  ignored: readonly string[] = [],
  more: Partial<Attack> = {},
): Attack {
  return {
    head,
    words: 'signed',
    before: (commit) => {
      propose(commit);
      before(commit);
    },
    refused: { ignored },
    ...more,
    honest: {
      before: (commit) => {
        propose(commit);
        sign(commit, '王敏');
      },
      ...more.honest,
    },
  };
}

describe('signatures', () => {
  const attacks: Readonly<Record<string, Attack>> = {
    'by somebody who does not approve': forged((commit) => sign(commit, '周明'), ['周明 not-needed']),
    'by somebody who signs with his own key as the manager': forged((commit) =>
      sign(commit, '王敏', 'approved', at('10:00'), keys.周明.file),
    ),
    'by a stranger as the manager': forged((commit) =>
      sign(commit, '王敏', 'approved', at('10:00'), stranger.file),
    ),
    'without a signature': forged((commit) => {
      const tagger = { name: '王敏', email: 'x@office', at: at('10:00') };
      const id = writeTag(bare, { commit, name: `approval/${commit}`, tagger, message: 'approve\n' });
      moveRef(bare, { name: `refs/approvals/${commit}/${id}`, id }, undefined);
    }),
    'a refusal turned into an approval': forged((commit) => {
      const refused = sign(commit, '王敏', 'refused', at('10:00'));
      git(bare, ['update-ref', '-d', `refs/approvals/${commit}/${refused}`]);
      keep(commit, Buffer.from(tag(refused).replace('\nrefuse\n', '\napprove\n'), 'latin1'));
    }),
    'an approval of another commit, kept as one of this': forged((commit) => {
      const id = sign(root, '王敏');
      moveRef(bare, { name: `refs/approvals/${commit}/${id}`, id }, undefined);
    }),
    'an approval of another commit, turned into one of this': forged((commit) => {
      keep(commit, Buffer.from(tag(sign(root, '王敏')).replaceAll(root, commit), 'latin1'));
    }),
    'what was seen turned into something else': forged((commit) => {
      const id = sign(commit, '王敏');
      git(bare, ['update-ref', '-d', `refs/approvals/${commit}/${id}`]);
      const text = Buffer.from(tag(id), 'latin1').toString();
      keep(commit, text.replace('\n借出\n', '\n归还\n'));
    }),
    'a release that the manager signed': forged((commit) => {
      const tagger = { name: '王敏', email: 'x@office', at: at('10:00') };
      const id = writeTag(bare, { commit, name: 'v1.0', tagger, message: 'approve\n' }, keys.王敏.file);
      moveRef(bare, { name: `refs/approvals/${commit}/${id}`, id }, undefined);
    }),
    'a signature made for something else': forged((commit) => {
      const text = `object ${commit}\ntype commit\ntag approval/${commit}\ntagger 王敏 <x@office> 1720144800 +0800\n\napprove\n`;
      const args = ['-Y', 'sign', '-n', 'file', '-f', keys.王敏.file];
      keep(commit, text + spawnSync('ssh-keygen', args, { input: text }).stdout.toString());
    }),
    'a second signature behind the first': forged((commit) => {
      const id = sign(commit, '王敏', 'approved', at('10:00'), stranger.file);
      git(bare, ['update-ref', '-d', `refs/approvals/${commit}/${id}`]);
      const [, own] = tag(sign(root, '王敏')).split(/(?=-----BEGIN)/);
      keep(commit, Buffer.from(tag(id) + own, 'latin1'));
    }),
    'withdrawn, the approval kept a second time': forged(
      (commit) => {
        const id = sign(commit, '王敏');
        sign(commit, '王敏', 'withdrawn', at('11:00'));
        moveRef(bare, { name: `refs/approvals/${commit}/again`, id }, undefined);
      },
      ['王敏 repeated', '王敏 repeated', '王敏 withdrawn'],
    ),
    'a stand-in signs late and dates it back': forged(
      (commit) => sign(commit, '何平', 'approved', at('18:00', '2024-07-10')),
      ['何平 stand-in-over'],
      { today: '2024-07-12' },
    ),
    'dated tomorrow': forged(
      (commit) => sign(commit, '王敏', 'approved', at('10:00', '2024-07-06')),
      ['王敏 in-future'],
    ),
    'by the one who proposed': forged(
      (commit) => {
        sign(commit, '王敏', 'proposed', at('09:00'));
        sign(commit, '王敏');
      },
      ['王敏 own'],
    ),
    'by the key that was replaced since': forged((commit) => sign(commit, '王敏'), [], {
      moved: peopleWith({ 王敏: renewed.line }),
      honest: {
        before: (commit) => {
          propose(commit);
          sign(commit, '王敏', 'approved', at('10:00'), renewed.file);
        },
      },
    }),
    'by a key that two people list': forged((commit) => sign(commit, '王敏'), [], {
      moved: peopleWith({ 周明: keys.王敏.line }),
      honest: { moved: peopleWith({ 周明: stranger.line }) },
    }),
    'by a key that comes with the proposal': forged(
      (commit) => sign(commit, '王敏', 'approved', at('10:00'), stranger.file),
      [],
      {
        head: { ...head, ...peopleWith({ 王敏: stranger.line }) },
        refused: ['gate-mixed people.md'],
        honest: { head },
      },
    ),
    'nobody signs that they propose it': forged(() => undefined, [], {
      before: (commit) => sign(commit, '王敏'),
      refused: [`gate-proposer kefu/loans/2024/JY2024001.md`],
    }),
  };
  test.each(Object.entries(attacks))('%s', (_, one) => attack(repository, root, one));
});
