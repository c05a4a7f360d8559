import { afterAll, describe, expect, test } from 'vitest';
import { git } from '../history/git.ts';
import { type Attack, attack, foundOffice, judged } from '../testing/gate-attack.ts';
import * as forms from '../testing/gate-forms.ts';
import { letter, office } from '../testing/gate-office.ts';
import { addCommits, temporaryRepository } from '../testing/temporary-repository.ts';

const repository = temporaryRepository();
afterAll(() => repository.remove());
const root = foundOffice(repository);

const { loan } = forms;
type Tree = NonNullable<Attack['base']>;
const as = (files: object) => files as Tree;
const honest = { head: as(loan(['H-001'])) };
const path = (room: string, number: string) => `kefu/${room}/2024/${number}.md`;
const loanPath = path('loans', 'JY2024001');

function table(attacks: Readonly<Record<string, Attack>>): void {
  test.each(Object.entries(attacks))('%s', (_, one) => attack(repository, root, one));
}

describe('git', () => {
  const head = as(loan(['H-001']));
  const { bare } = repository;
  const h1 = 'kefu/letters/H-001.md';
  const raw = (args: readonly string[], input: string | Uint8Array = '') =>
    git(bare, args, { input }).toString().trim();
  /** A commit on the base whose tree is made entry by entry: `mode type id\tname`. */
  const handmade = (base: string, entries: readonly string[]) => {
    const own = raw(['ls-tree', base]).split('\n');
    const names = new Set(entries.map((one) => one.split('\t')[1]));
    const lines = [...own.filter((one) => !names.has(one.split('\t')[1])), ...entries];
    const bytes = lines
      .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
      .map((line) => {
        const [mode, , id] = line.split('\t')[0]!.split(' ');
        const name = Buffer.from(`${mode!.replace(/^0/, '')} ${line.split('\t')[1]}\0`);
        return Buffer.concat([name, Buffer.from(id!, 'hex')]);
      });
    const tree = raw(['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], Buffer.concat(bytes));
    return raw(['commit-tree', tree, '-p', base, '-m', 'x']);
  };
  const nameOf = (line: string) => {
    const [meta, name] = line.split('\t');
    return meta!.includes(' tree ') ? `${name}/` : name!;
  };
  /** A loan on one side, the page of the folder on the other; a merge of both with more in it, and commits after. */
  const joined = (base: string, more: readonly object[]) => {
    branch += 1;
    const page = { 'records/README.md': '# 说明\n' };
    const [side] = addCommits(bare, [{ files: page, parents: [base] }], `refs/heads/side-${branch}`);
    const own = `refs/heads/own-${branch}`;
    const [first] = addCommits(bare, [{ files: below(head), parents: [base] }], own);
    const [merged, ...later] = more.map((files) => ({ files: below(files) }));
    const merge = { files: { ...page, ...merged!.files }, parents: [first!, side!] };
    return addCommits(bare, [merge, ...later], own).at(-1)!;
  };
  const below = (files: object): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`records/${name}`, String(text)]));
  let branch = 0;
  const blob = (text: string) => raw(['hash-object', '-w', '--stdin'], text);
  const kept = Object.keys(office).filter((name) => name !== 'kefu/regulation.md');
  const everything = [...kept.map((name) => `gate-unowned ${name}`), 'regulation-missing kefu/regulation.md'];
  table({
    'a link': {
      head: as({ [loanPath]: { mode: '120000', content: '/etc/passwd' } }),
      refused: [`file-kind ${loanPath}`],
      honest,
    },
    'a record becomes a link': {
      head: as({ [h1]: { mode: '120000', content: 'H-002.md' } }),
      refused: [`file-kind ${h1}`],
      honest,
    },
    'a repository in the repository': {
      head: as({ 'kefu/loans/2024/x': { mode: '160000', content: root } }),
      refused: ['file-kind kefu/loans/2024/x'],
      honest,
    },
    'an executable form': {
      head: as({ [loanPath]: { mode: '100755', content: String(loan(['H-001'])[loanPath]) } }),
      refused: [`gate-unowned ${loanPath}`],
      honest,
    },
    'a record becomes executable': {
      head: as({ [h1]: { mode: '100755', content: String(office[h1]) } }),
      refused: [`gate-unowned ${h1}`],
      honest,
    },
    'the same path on a disk that does not tell upper from lower case': {
      base: head,
      head: as({ 'kefu/loans/2024/jy2024001.md': String(loan(['H-002'])[loanPath]) }),
      refused: ['file-name kefu/loans/2024/jy2024001.md'],
      honest: { head: as(loan(['H-002'], {}, 2)) },
    },
    'the records folder in capitals': {
      head: { '/Records/kefu/loans/2024/JY2024001.md': String(loan(['H-001'])[loanPath]) },
      refused: ['gate-unowned Records/kefu/loans/2024/JY2024001.md'],
      honest,
    },
    'a decomposed name': {
      head: as({ 'kefu/letters/e\u0301.md': '---\nnumber: H-004\ntitle: x\n---\n' }),
      refused: ['file-name kefu/letters/e\u0301.md'],
      honest: { head: as(letter(4)) },
    },
    'a name that turns the line round': {
      head: as({ 'kefu/letters/H-\u202e400.md': '---\nnumber: H-004\ntitle: x\n---\n' }),
      refused: ['file-name kefu/letters/H-\u202e400.md'],
      honest: { head: as(letter(4)) },
    },
    'a title that turns the line round': {
      head: as(letter(4, { title: '收据\u202e000\u200b' })),
      refused: ['file-text kefu/letters/H-004.md'],
      honest: { head: as(letter(4)) },
    },
    'a name of several lines, beside the records': {
      head: { ...head, '/a\n\n## 可以合并\n\n\u202e.md': 'x' },
      refused: ['gate-mixed a\n\n## 可以合并\n\n\u202e.md'],
      honest,
    },
    'a name that leads out of the folder': {
      head: (base) => {
        const up = raw(['mktree'], `100644 blob ${blob('x')}\tescape.md\n`);
        const records = raw(['rev-parse', `${base}:records`]);
        const entries = raw(['ls-tree', records]).split('\n');
        const tree = Buffer.concat(
          [`040000 tree ${up}\t..`, ...entries].map((line) => {
            const [mode, , id] = line.split('\t')[0]!.split(' ');
            return Buffer.concat([
              Buffer.from(`${mode!.replace(/^0/, '')} ${line.split('\t')[1]}\0`),
              Buffer.from(id!, 'hex'),
            ]);
          }),
        );
        const id = raw(['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], tree);
        return handmade(base, [`040000 tree ${id}\trecords`]);
      },
      refused: ['gate-unowned ../escape.md'],
      honest,
    },
    'one name twice in a folder': {
      head: (base) => {
        const [one, two] = [blob('a'), blob('b')];
        return handmade(base, [`100644 blob ${one}\tx.md`, `100644 blob ${two}\tx.md`]);
      },
      words: [],
      refused: { ignored: [] },
      honest: { head: { '/x.md': 'a' }, words: ['wangmin approved', 'chenyuan approved'] },
    },
    'a commit between adds a link, the next removes it': {
      head: [{ ...head, ...as({ 'kefu/x': { mode: '120000', content: '/etc' } }) }, as({ 'kefu/x': null })],
      refused: ['gate-stray kefu/x', 'gate-stray kefu/x'],
      honest,
    },
    'a commit between has the form as a link': {
      head: [as({ [loanPath]: { mode: '120000', content: '/etc' } }), as({ [loanPath]: null }), head],
      refused: [`gate-stray ${loanPath}`],
      honest: { head: [as(loan(['H-002'])), head] },
    },
    'a commit between edits a record, the next puts it back': {
      head: [{ ...head, ...as(letter(1, { title: '别的' })) }, as(letter(1))],
      refused: [`gate-stray ${h1}`, `gate-stray ${h1}`],
      honest: { head: [head, as(loan(['H-002'], {}, 2))] },
    },
    'a merge that smuggles a change': {
      head: (base) => joined(base, [letter(1, { pages: '1' })]),
      refused: [`record-rewritten ${h1}`],
      honest: { head: (base) => joined(base, [{}]) },
    },
    'a merge that smuggles a change which is put back': {
      head: (base) => joined(base, [letter(1, { pages: '1' }), letter(1)]),
      refused: [`gate-stray ${h1}`, `gate-stray ${h1}`],
      honest: { head: (base) => joined(base, [{}]) },
    },
    'a history of its own is merged, and what it held thrown away': {
      head: (base) => {
        const [alien] = addCommits(bare, [{ files: { '秘密.md': 'x' } }], 'refs/heads/alien');
        const [own] = addCommits(
          bare,
          [{ files: { [`records/${loanPath}`]: String(loan(['H-001'])[loanPath]) }, parents: [base] }],
          'refs/heads/own-4',
        );
        const tree = raw(['rev-parse', `${own}^{tree}`]);
        return raw(['commit-tree', tree, '-p', own!, '-p', alien!, '-m', 'x']);
      },
      refused: ['gate-stray 秘密.md'],
      honest,
    },
    'a history that has nothing in common': {
      head: () =>
        addCommits(
          bare,
          [{ files: { 'records/kefu/loans/2024/JY2024001.md': String(loan(['H-001'])[loanPath]) } }],
          'refs/heads/orphan',
        )[0]!,
      refused: ['gate-conflict .', ...everything, `gate-unowned ${loanPath}`],
      honest,
    },
    'replaced objects show another record': {
      head,
      before: (id) => {
        const own = raw(['rev-parse', `${id}:records/${loanPath}`]);
        raw(['replace', '-f', own, blob(String(loan(['H-001'], { borrower: '王敏' })[loanPath]))]);
        const record = raw(['rev-parse', `${id}:records/${h1}`]);
        raw(['replace', '-f', record, blob(String(letter(1, { level: 'sensitive' })[h1]))]);
      },
      words: [],
      refused: { ignored: [] },
      honest: { words: ['wangmin approved'] },
    },
    'a file where somebody else has a folder': {
      head: as({ 'kefu/loans/2024/JY2024001.md/x.md': 'x' }),
      moved: head,
      refused: [
        `file-name ${loanPath}/x.md`,
        `form-changed ${loanPath}`,
        `gate-conflict ${loanPath}`,
        `gate-conflict ${loanPath}/x.md`,
      ],
      honest: { head: as(loan(['H-002'], {}, 2)) },
    },
    'five thousand files, one of them removes a record': {
      head: as({
        ...Object.fromEntries(
          Array.from({ length: 5000 }, (_, index) => Object.entries(letter(index + 10))[0]!),
        ),
        [h1]: null,
      }),
      refused: [`record-removed ${h1}`],
      honest: {
        head: as(
          Object.fromEntries(
            Array.from({ length: 5000 }, (_, index) => Object.entries(letter(index + 10))[0]!),
          ),
        ),
      },
    },
  });
});

describe('nothing', () => {
  const nothing = { verdict: 'pass', acts: [], needs: [], given: [], findings: [] };
  test.each([
    ['no change', [{ files: {} }]],
    ['what is merged already', () => root],
    ['a commit that others merged in other words', as(loan(['H-002'])), as(loan(['H-002']))],
  ] as [string, Attack['head'], Attack['moved']?][])('%s', (_, head, moved) => {
    expect(judged(repository, root, { head, ...(moved ? { moved } : {}) })).toMatchObject(nothing);
  });
});
