import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRing } from '../../scripts/ring/repository-ring.ts';
import type { World } from '../../scripts/world.ts';
import type { Day } from '../domain/day.ts';
import { git } from '../history/git.ts';
import { folderRing } from '../sealing/folder-ring.ts';
import { recipientOf } from '../sealing/holder.ts';
import { identityFile } from '../sealing/identity-file.ts';
import type { RingFiles } from '../sealing/ring-files.ts';
import { disposing } from './disposing.ts';
import type { Files } from './memory-source.ts';
import { miniature } from './miniature.ts';
import { throwAwayRing } from './throw-away-ring.ts';

/** The day on which the office seals. */
export const sealingDay = '2024-06-30' as Day;

/** The values of persons in {@link sealingFiles}; each stands in one field. */
export const values = {
  mobile: '13900000001',
  home: '010-88880001',
  sender: '13900000002',
  private: '13900000003',
} as const;

const regulation = `
editions:
  - { code: open, title: 公开版, roles: [keeper, manager], level: normal }
  - { code: desk, title: 前台版, roles: [keeper], level: sensitive, fields: [number, unit, customer, 常用手机], masks: { 常用手机: digits } }
  - { code: all, title: 全部, roles: [manager], level: sensitive }
personal:
  - { level: sensitive, fields: [常用手机, 家庭电话], readers: [keeper], of: dossiers }
  - { level: sensitive, fields: [来信电话, 私人电话], readers: [keeper, manager], of: records }
`;

/** The miniature, where a dossier and a letter hold telephone numbers in clear, of a level that few may read. */
export const sealingFiles: Files = (() => {
  const files = { ...miniature, ...disposing() };
  const dossiers = '    - { name: kind, type: choice, values: [owner, tenant] }\n';
  const letters = 'fields: [{ name: received, type: day }]';
  const text = String(files['kefu/regulation.md'])
    .replace(
      dossiers,
      `${dossiers}    - { name: 常用手机, type: text }\n    - { name: 家庭电话, type: landline }\n`,
    )
    .replace(
      letters,
      'fields: [{ name: received, type: day }, { name: 来信电话, type: text }, { name: 私人电话, type: text }]',
    )
    .replace('\nclasses:\n', `${regulation}classes:\n`);
  const dossier = String(files['kefu/dossiers/3-1-1502-01.md']);
  return {
    ...files,
    'kefu/regulation.md': text,
    'kefu/dossiers/3-1-1502-01.md': dossier.replace(
      'kind: owner\n',
      `kind: owner\n常用手机: "${values.mobile}"   # 本人\n家庭电话: ${values.home}\n`,
    ),
    'kefu/letters/H-001.md': String(files['kefu/letters/H-001.md']).replace(
      'pages: 2\n',
      `pages: 2\n来信电话: ${values.sender}\n私人电话: ${values.private}\n`,
    ),
  };
})();

/** A key ring in a folder of its own, and people with identities on it. */
export interface TestRing {
  readonly folder: string;
  /** As it stands now. */
  ring(): RingFiles;
  /** Name → the file of their identity. */
  readonly identities: ReadonlyMap<string, string>;
  /** Name → the identity itself. */
  readonly secrets: ReadonlyMap<string, string>;
  /** What a command line of that person finds in its environment. */
  env(name?: string): World['env'];
}

/** Founds a ring on which some people hold the level. @param bare keeps it in a bare repository of its own */
export async function testRing({ people = ['李娟'], bare = false } = {}): Promise<TestRing> {
  const now = () => `${sealingDay}T09:00:00+08:00`;
  const repository = (folder: string) => {
    const environment = { PATH: process.env.PATH, HOME: dirname(folder) };
    if (!existsSync(folder))
      git({ folder: dirname(folder), environment }, ['init', '--quiet', '--bare', folder]);
    return repositoryRing({ folder, environment }, now);
  };
  const levels = [{ register: 'kefu', level: 'sensitive', names: people }];
  const {
    home,
    folder,
    open,
    identities: secrets,
  } = await throwAwayRing(levels, bare ? repository : folderRing);
  const passphrase = join(home, 'passphrase');
  writeFileSync(passphrase, 'correct horse battery staple\n');
  const identities = new Map<string, string>();
  for (const [name, secret] of secrets) {
    const file = join(home, `${name}.age`);
    const person = { secret, recipient: await recipientOf(secret) };
    writeFileSync(file, await identityFile(person, sealingDay, 'correct horse battery staple'));
    identities.set(name, file);
  }
  return {
    folder: home,
    ring: open,
    identities,
    secrets,
    env: (name) => ({
      PATH: process.env.PATH,
      HOME: home,
      GUIDANG_RING: folder,
      ...(name !== undefined && {
        GUIDANG_IDENTITY: identities.get(name),
        GUIDANG_PASSPHRASE_FILE: passphrase,
      }),
    }),
  };
}
