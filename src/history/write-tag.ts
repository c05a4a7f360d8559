import { spawnSync } from 'node:child_process';
import { git, gitEnvironment, type Repository } from './git.ts';
import { identityLine } from './instant.ts';
import type { Tag } from './signed-tag.ts';
import { signatureStart } from './ssh-signature.ts';

/** The key could not sign. `message` is what ssh-keygen wrote. */
export class SigningFailure extends Error {
  override readonly name = 'SigningFailure';
}

/**
 * Stores an annotated tag, signed as `git tag -s` signs it. No ref names it yet.
 * @param keyFile path of a private key, or of the public one when an agent has the private one; none: unsigned
 * @returns the tag object's id
 * @throws SigningFailure when the key cannot sign; RangeError when the tagger or the instant is none
 */
export function writeTag(repository: Repository, tag: Tag, keyFile?: string): string {
  const lines = [
    `object ${tag.commit}`,
    'type commit',
    `tag ${tag.name}`,
    `tagger ${identityLine(tag.tagger)}`,
  ];
  // A line of the message must not start a signature of its own.
  const message = tag.message.replaceAll(signatureStart, ` ${signatureStart}`);
  const text = `${lines.join('\n')}\n\n${message.replace(/\n*$/, '\n')}`;
  const signature = keyFile === undefined ? '' : signed(repository, text, keyFile);
  return git(repository, ['mktag'], { input: text + signature })
    .toString()
    .trim();
}

function signed(repository: Repository, text: string, keyFile: string): string {
  const result = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', keyFile], {
    cwd: repository.folder,
    env: gitEnvironment(repository.environment),
    input: text,
    timeout: 300_000,
    windowsHide: true,
  });
  const signature = result.stdout?.toString() ?? '';
  if (result.error || result.status !== 0 || !signature.startsWith(`${signatureStart}\n`)) {
    throw new SigningFailure(result.error?.message ?? result.stderr.toString().trim());
  }
  return signature;
}
