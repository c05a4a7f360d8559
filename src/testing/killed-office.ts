import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { git, type Repository } from '../history/git.ts';
import { type Client, type SharedOffice, sharingDay } from './sharing-office.ts';

/** When a command dies. */
export type Death =
  /** Never: its calls are counted. */
  | 'never'
  /** At its n-th call of git or ssh-keygen; what it called is not carried out, or goes on without it. */
  | { readonly call: number; readonly goesOn: boolean }
  /** After so many milliseconds, together with what it called. */
  | { readonly milliseconds: number };

/** A copy of an office, in which a command may die. */
export interface KilledOffice {
  readonly clone: Repository;
  readonly server: Repository;
  /** Runs the real command line in a process of its own. @returns whether it was killed, and what it had called */
  run(args: readonly string[], death: Death): Promise<{ killed: boolean; calls: string[] }>;
  /** The same command line in this process, by somebody who lives. */
  readonly again: Client['run'];
  remove(): void;
}

/** Makes the clone of an office fit to be copied: nothing in it names the folder that it stands in. */
export function movable({ repository }: Client): void {
  git(repository, ['config', 'remote.origin.url', '../office.git']);
  // The server is another machine: what kills the client's processes does not reach it.
  git(repository, ['config', 'remote.origin.receivepack', 'setsid git-receive-pack']);
}

/** Copies an office. @param name of the copy @param clone the folder of the clone in it */
export function copiedOffice(office: SharedOffice, name: string, clone: string): KilledOffice {
  const from = office.temporary.folder;
  const folder = `${from}-${name}`;
  cpSync(join(from, 'office.git'), join(folder, 'office.git'), { recursive: true });
  cpSync(join(from, clone), join(folder, clone), { recursive: true });
  cpSync(join(from, '.gitconfig'), join(folder, '.gitconfig'));
  for (const inside of ['bin', 'tmp']) mkdirSync(join(folder, inside));
  const path = process.env.PATH ?? '';
  const environment = {
    ...{ HOME: folder, TMPDIR: join(folder, 'tmp') },
    PATH: `${join(folder, 'bin')}${delimiter}${path}`,
  };
  const at = (inside: string): Repository => ({
    folder: join(folder, inside),
    environment: { ...environment, PATH: path },
  });
  const own = { clone: at(clone), server: at('office.git') };
  return {
    ...own,
    again: office.runIn(own.clone),
    run: (args, death) => {
      writeFileSync(join(folder, 'calls'), '');
      for (const program of ['git', 'ssh-keygen']) {
        writeFileSync(join(folder, 'bin', program), wrapper(folder, program, path, death));
        chmodSync(join(folder, 'bin', program), 0o755);
      }
      const script = join(import.meta.dirname, '../../scripts/guidang.ts');
      const all = [script, ...args, '--as-of', sharingDay];
      const options = { cwd: own.clone.folder, env: environment, detached: true, stdio: 'ignore' } as const;
      const child = spawn(process.execPath, all, options);
      const timer =
        typeof death === 'object' && 'milliseconds' in death
          ? setTimeout(() => killGroup(child.pid!), death.milliseconds)
          : undefined;
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', async (status, signal) => {
          clearTimeout(timer);
          await endOfGroup(child.pid!);
          const calls = readFileSync(join(folder, 'calls'), 'utf8').split('\n').slice(0, -1);
          if (signal === 'SIGKILL' || status === 0) resolve({ killed: signal === 'SIGKILL', calls });
          else reject(new Error(`${args.join(' ')} left with ${status ?? signal}`));
        });
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It came to its end by itself in the meantime.
  }
}

/** Waits until nothing that a process has called is at it any more; what is a machine of its own is not of its group. */
async function endOfGroup(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(-pid, 0);
    } catch {
      return;
    }
    await wait(20);
  }
}

/** A program in the place of another that counts its calls, and at one of them kills who called. */
function wrapper(folder: string, program: string, path: string, death: Death): string {
  const call = typeof death === 'object' && 'call' in death ? death.call : 0;
  const after = typeof death === 'object' && 'goesOn' in death && death.goesOn ? '' : 'exit 1';
  return `#!/bin/sh
PATH='${path}'
echo "${program} $*" >> '${folder}/calls'
if [ "$(wc -l < '${folder}/calls')" -eq ${call} ]; then kill -9 $PPID; ${after} :; fi
exec ${program} "$@"
`.replace('exit 1 :', 'exit 1');
}
