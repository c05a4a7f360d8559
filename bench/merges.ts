import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptApproval } from '../src/domain/evidence.ts';
import { withEvidence } from '../src/history/evidence.ts';
import {
  addCommits,
  type TemporaryRepository,
  type TestCommit,
  temporaryRepository,
} from '../src/testing/temporary-repository.ts';

/** A thousand in a year. */
const perYear = 1000;
const yearOf = (index: number) => 2017 + Math.floor(index / perYear);
const dayOf = (index: number) => `${yearOf(index)}-11-20`;
const momentOf = (index: number) => `${dayOf(index)}T10:00:00+08:00`;
const runningOf = (index: number) => String((index % perYear) + 1).padStart(3, '0');
const letterOf = (index: number) => `H${yearOf(index)}-${runningOf(index)}`;
const loanOf = (index: number) => `JY${yearOf(index)}${runningOf(index)}`;

const rules = (keys: Record<string, string>) => ({
  'records/people.md': `---\npeople:\n  - { name: 李娟, roles: [keeper], key: ${keys.li} }\n  - { name: 王敏, roles: [manager], key: ${keys.wang} }\n---\n`,
  'records/kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2010-01-01
roles: { keeper: [档案管理员], manager: [客服部经理] }
classes:
  - code: letters
    title: 往来函件
    numbers: [{ template: "H{year}-{seq:3}", year: filed }]
loans: { route: [manager], within: 1个月 }
---
`,
});

const letter = (index: number) => ({
  [`records/kefu/letters/${yearOf(index)}/${letterOf(index)}.md`]: `---\nnumber: ${letterOf(index)}\ntitle: 致业主的一封信\nfiled: ${yearOf(index)}-01-05\n---\n`,
});
const loan = (index: number) => ({
  [`records/kefu/loans/${yearOf(index)}/${loanOf(index)}.md`]: `---\nloan: ${loanOf(index)}\nitems:\n  - number: ${letterOf(index)}\nborrower: 工程部 周明\npurpose: 核对\nout: ${dayOf(index)}\ndue: ${yearOf(index)}-12-01\nhanded-out-by: 李娟\n---\n`,
});

/**
 * A history of so many merges, each with one loan of a record of its own, proposed and approved by signatures that
 * its message keeps.
 */
export function signedMerges(count: number): TemporaryRepository {
  const office = temporaryRepository();
  const keys = { li: office.key('li'), wang: office.key('wang') };
  const { bare } = office;
  const all = Array.from({ length: count }, (_, index) => index);
  const first = Object.assign(rules({ li: keys.li.line, wang: keys.wang.line }), ...all.map(letter));
  const [root] = addCommits(bare, [{ files: first, at: '2017-01-01T10:00:00+08:00' }]);
  const heads = all.map(
    (index): TestCommit => ({ files: loan(index), parents: [root!], at: momentOf(index) }),
  );
  const ids = addCommits(bare, heads, 'refs/heads/req/all');
  const proofs = signAll(office, ids, keys);
  const merges = all.map((index): TestCommit => {
    const id = ids[index]!;
    const kept = (person: string, role: string, step: number): KeptApproval => ({
      ...{ person, role, step, commit: id, at: momentOf(index), via: 'ssh' },
      proof: proofs.get(`${id} ${person}`)!,
    });
    const approvals = [kept('李娟', 'proposer', 0), kept('王敏', 'manager', 1)];
    const acts = [{ act: 'lend', number: loanOf(index) }];
    const message = withEvidence(`借出 ${loanOf(index)}`, { acts, approvals });
    return {
      files: loan(index),
      message,
      parents: [index === 0 ? root! : `:${index}`, id],
      at: momentOf(index),
    };
  });
  addCommits(bare, merges);
  return office;
}

type Keys = Readonly<Record<'li' | 'wang', { readonly file: string }>>;

/** Signs proposal and approval of every commit; ssh-keygen takes thousands of files in one call. */
function signAll({ folder }: TemporaryRepository, ids: readonly string[], keys: Keys): Map<string, string> {
  const proofs = new Map<string, string>();
  for (const [key, name, word] of [
    ['li', '李娟', 'propose'],
    ['wang', '王敏', 'approve'],
  ] as const) {
    const room = join(folder, `signing-${key}`);
    mkdirSync(room);
    for (const [index, id] of ids.entries()) {
      const seconds = Date.parse(momentOf(index)) / 1000;
      const text = `object ${id}\ntype commit\ntag approval/${id}\ntagger ${name} <${key}@office> ${seconds} +0800\n\n${word}\n\n借出\n`;
      writeFileSync(join(room, id), text);
    }
    for (let start = 0; start < ids.length; start += 1000) {
      execFileSync(
        'ssh-keygen',
        ['-q', '-Y', 'sign', '-n', 'git', '-f', keys[key].file, ...ids.slice(start, start + 1000)],
        { cwd: room, stdio: 'ignore' },
      );
    }
    for (const id of ids) {
      const tag = readFileSync(join(room, id), 'utf8') + readFileSync(join(room, `${id}.sig`), 'utf8');
      proofs.set(`${id} ${name}`, Buffer.from(tag).toString('base64'));
    }
  }
  return proofs;
}
