import type { KeyWords } from '../key-words.ts';
import { singleFile } from './single-file.ts';

const named = ({ register, level }: { register: string; level: string }) => `${register} “${level}”`;
const listed = (names: readonly string[]) => names.join(', ');
const keysOf = (count: number) => (count === 1 ? 'the key of one file' : `the keys of ${count} files`);

/** Words on keys. */
export const keys: KeyWords = {
  help: {
    key: 'the keys of sealed fields: who may read personal data, and how a leaver loses it',
    new: 'make an identity of your own: the private half stays with you under a passphrase, the public half goes to a holder',
    add: 'put a person on the key ring and give them the levels that the regulation means them to hold; the first one founds the ring',
    revoke:
      'take off a person who leaves: their levels get new keys, and what is sealed from then on they cannot open',
    rotate:
      'give levels new keys, for those whom the regulation means to hold them; the keys of all files are wrapped again',
    list: 'who holds which level, beside the office’s people and the regulation',
    verify: 'look at every entry of the key ring; with an identity, open all that it opens',
    tidy: 'list keys that no file uses any more',
    ring: 'the folder or bare repository of the key ring',
    identity: 'your identity file',
    hybrid:
      'a hybrid key that stands up to quantum computers; its public half has some two thousand characters',
    recipient: 'the public half, which begins with age1',
    level: 'code of the level; all that you hold unless told',
    register: 'register (name of its folder); all unless told',
    remove: 'take them off the key ring',
  },
  askFor: (file) => `Passphrase of the identity ${file}`,
  askNew: 'Choose a passphrase for the identity; it is asked for whenever you use it',
  askAgain: 'Once more',
  weak: singleFile.weak,
  refusals: {
    inside: (place) => ({
      message: `the key ring ${place} lies inside the register’s repository`,
      fix: 'keep it outside: a key that was once committed stays in the history, and nothing could be destroyed',
    }),
    noPassphrase: (variable) => ({
      message: 'there is no passphrase',
      fix: `run it in a terminal, or put the passphrase into a file that only you can read and name it with ${variable}; never on the command line`,
    }),
    weak: (why) => ({
      message: why,
      fix: 'make a sentence of four or five words that have nothing to do with each other',
    }),
    differs: () => ({ message: 'the two passphrases differ', fix: 'run it again' }),
    thereAlready: (file) => ({
      message: `there is an identity in ${file}`,
      fix: 'one a person; for another, first move the old one elsewhere. Do not delete it: it opens what was sealed before',
    }),
    noPerson: (name, near) => ({
      message: `people.md names nobody called ${name}`,
      fix: near.length > 0 ? `did you mean ${listed(near)}?` : 'first write them into people.md',
    }),
    noLevel: (level, known) => ({
      message:
        level === undefined
          ? 'no regulation here names fields to be sealed'
          : `nothing is sealed at level “${level}”`,
      fix: known.length > 0 ? `levels: ${listed(known)}` : 'first name them under personal in the regulation',
    }),
  },
  made: (file, recipient) =>
    [
      `The identity is in ${file}; only you can read it. Keep a copy in a safe place, and the passphrase elsewhere`,
      'Its public half is for a holder to add, and no secret:',
      recipient,
    ].join('\n'),
  founded: (place) =>
    `The key ring was founded at ${place}. It is no part of the repository and needs a backup of its own`,
  added: (name) => `${name} is on the key ring`,
  given: (name, level) => `${name} now holds ${named(level)}`,
  withheld: (name, level) => `${name} is also due ${named(level)}: ask one who holds it to run key add again`,
  nothingDue: (name) => `By the regulation and people.md, no other level is due to ${name}`,
  revoked: (name) => `${name} was revoked`,
  rotated: (level, generation, readers, count) =>
    `${named(level)} has generation ${generation} of its key, held by ${listed(readers)}; ${keysOf(count)} were wrapped again`,
  left: (level, count) =>
    `${named(level)}: ${keysOf(count)} could not be wrapped again, being unreadable or of an older generation that you do not hold; look closer with key verify`,
  renewed: (level) =>
    `${named(level)} has a new key; those of older files wait for a holder to run key rotate`,
  orphaned: (name, level) =>
    `${named(level)} is held by nobody but ${name}: what is sealed there, nobody else can open. Have it handed over soon: key add them again, let them key add who follows, then revoke`,
  kept: (name) =>
    `Mind that what ${name} has read or copied, and any old copy of the key ring in their hands, cannot be called back; seal anew what matters, with guidang seal --again`,
  wrapping: (done, of) => `wrapping keys ${done}/${of}`,
  wrapped: 'keys wrapped',
  standing: ({ generation, holders, lacking, strangers, surplus, older, ...level }) => [
    generation === 0
      ? `${named(level)}: no key yet`
      : `${named(level)}: generation ${generation}, held by ${holders.length > 0 ? listed(holders) : 'nobody'}`,
    ...(lacking.length > 0 ? [`  should hold it and do not yet: ${listed(lacking)} (key add)`] : []),
    ...(strangers.length > 0
      ? [`  should hold it and have no public key here: ${listed(strangers)} (key new, then key add)`]
      : []),
    ...(surplus.length > 0
      ? [`  should no longer hold it: ${listed(surplus)} (key rotate; for a leaver, key revoke)`]
      : []),
    ...(older > 0 ? [`  older generations still in use: ${older} (key rotate)`] : []),
  ],
  gone: (name) => `${name} no longer works here and is still on the key ring (key revoke)`,
  person: (name, recipient, added, revoked) =>
    `${name}  ${recipient.slice(0, 16)}…  added ${added}${revoked === undefined ? '' : `, revoked ${revoked}`}`,
  verified: ({ people, levels, keys: count, opened }) =>
    `Key ring: people ${people}, levels ${levels}, keys of files ${count}; opened and compared ${opened}`,
  unopened: 'There is no identity file: only what can be seen was looked at, and no key was opened',
  faults: (count) => (count === 0 ? 'Nothing is wrong' : `Wrong entries: ${count}`),
  untidy: (count, ids) =>
    `Keys that no file uses any more: ${count} (${ids.slice(0, 10).join(', ')}${count > 10 ? '…' : ''}). A colleague’s work that was not pushed may use them; when you are sure, take them off with --remove`,
  tidied: (count) => `Keys taken off that no file used: ${count}`,
  tidy: 'Every key on the ring is used by a file',
};
