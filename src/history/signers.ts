import type { Person } from '../domain/person.ts';
import { parseSshKey } from './ssh-key.ts';

/** Whose key is whose: key (base64) → the person's name. A key that two people list is nobody's: it proves neither. */
export type Signers = ReadonlyMap<string, { readonly name: string } | 'shared'>;

/** The people whose `key` can sign. Whether a person works here on a day is asked elsewhere. */
export function signersOf(people: readonly Pick<Person, 'name' | 'key'>[]): Signers {
  const signers = new Map<string, { name: string } | 'shared'>();
  for (const { name, key } of people) {
    const parsed = key === undefined ? undefined : parseSshKey(key);
    if (!parsed) continue;
    const known = signers.get(parsed.base64);
    signers.set(parsed.base64, known && (known === 'shared' || known.name !== name) ? 'shared' : { name });
  }
  return signers;
}

/** The same as text for `gpg.ssh.allowedSignersFile`, so that git and ssh-keygen can be asked too. */
export function allowedSigners(people: readonly Pick<Person, 'name' | 'key'>[]): string {
  const signers = signersOf(people);
  const lines = people.flatMap(({ name, key }) => {
    const parsed = key === undefined ? undefined : parseSshKey(key);
    if (!parsed || signers.get(parsed.base64) === 'shared') return [];
    return [`${principalOf(name)} namespaces="git" ${parsed.type} ${parsed.base64}\n`];
  });
  return [...new Set(lines)].join('');
}

/**
 * A person's name as a principal. Letters of any script and digits stand for themselves; everything else, above all
 * the wildcards, commas and quotes that would name somebody else, as `%` and hexadecimal bytes.
 */
export function principalOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
