import type { PrivacyWords } from '../privacy-words.ts';

const s = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Sealing, reading, destroying and proving, in English. */
export const privacy: PrivacyWords = {
  help: {
    seal: 'seal: encrypt at once all personal fields that still stand in clear, their keys go onto the key ring; or those of some files',
    again: 'seal what is sealed already with new keys, too',
    unseal: 'show what is sealed of a record or dossier, to somebody who holds the keys of its level',
    destroy: 'take from the key ring all keys of files that were destroyed; may be repeated',
    ring: 'where the key ring is; else GUIDANG_RING, else the git setting guidang.ring',
    identity: 'the file of your identity; else GUIDANG_IDENTITY, else ~/.config/guidang/identity.age',
    auditRing: 'audit the key ring, too: that the keys of destroyed files are gone',
    backupRing: 'where the key ring is (as elsewhere); it is copied apart, the newest copy alone is kept',
    restoreRing: 'where the key ring is restored to (default: beside the restored folder, named .ring)',
  },
  name: 'seal',
  refusals: {
    notByField: (path) => ({
      message: `${path} is not written one field a line and cannot be sealed field by field`,
      fix: 'write its frontmatter one field a line, then seal it',
    }),
    nonePersonal: () => ({
      message: 'no regulation names personal fields',
      fix: 'say under "personal" of the regulation which fields are of which level, and which posts read them',
    }),
    noSuchFile: (path) => ({
      message: `the register has no file ${path} that could be sealed`,
      fix: 'give its path below the records folder, as in kefu/dossiers/3-1-1502-01.md',
    }),
    noEntry: (number) => ({ message: `there is no number ${number}`, fix: 'look it up with guidang find' }),
    notSealed: (number) => ({ message: `nothing of ${number} is sealed`, fix: 'see guidang show' }),
    ringThere: (folder) => ({
      message: `something stands at ${folder} already; the key ring is not restored there`,
      fix: 'name another place with --ring',
    }),
    noRing: () => ({
      message: 'it is not known where the key ring is',
      fix: 'say so with --ring, or GUIDANG_RING, or git config guidang.ring <PLACE>',
    }),
  },
  seal: {
    nothing: 'nothing to seal: all personal fields are sealed',
    done: (files, blocks, ring) =>
      `${s(files, 'file')} sealed, ${s(blocks, 'block')}; the keys are on the key ring ${ring}`,
    steps: { seal: 'encrypting' },
    old: ({ versions, commits, first }) =>
      `Mind: the history still holds them in clear. ${s(commits, 'commit')} (the first on ${first}) wrote ${s(versions, 'version')} of files in clear; so do clones, forks and backups, and sealing changes nothing about that`,
    clean:
      'To go on from a history without clear values, follow the commands on the page "Sealing and keys" of the handbook; the old repository and all its copies must be destroyed apart',
  },
  unsealed: (number) => `Sealed in ${number}`,
  destroy: {
    done: (files, keys, ring) =>
      `${s(files, 'destroyed file')}: ${s(keys, 'key')} taken from the key ring ${ring}; nobody can read what was sealed in them any more`,
    nothing: (ring) => `no key of a destroyed file is on the key ring ${ring}`,
    due: 'the keys are still there: once the certificate is on main, run guidang key destroy',
    elsewhere: 'no key ring is known here: ask whoever keeps it to run guidang key destroy',
    copies:
      'backups and other copies of the key ring still have these keys: run guidang backup again at each place, and destroy the other copies',
  },
  audit: {
    heading: 'Key ring',
    onRing: (path, keys) =>
      `${path} was destroyed, and ${s(keys, 'key')} of it ${keys === 1 ? 'is' : 'are'} on the key ring; run guidang key destroy`,
    inHistory: (path, objects) =>
      `${path} was destroyed, and the key ring's own history or leavings still hold ${s(objects, 'key')} of it; run guidang key destroy`,
    missing: (path, count) =>
      `${s(count, 'block')} of the register ${count === 1 ? 'has' : 'have'} no key on the ring, as in ${path}; the ring is older than the register, or another one`,
    clean: (files, ring) =>
      `Key ring ${ring}: of ${s(files, 'destroyed file')} no key is there, nor in its own history or what was left behind (every git object, half-written files)`,
    unproven: [
      'Not proven: that nobody took a copy of the ring (backups, snapshots, synchronised disks, other computers); keys in a copy still work',
      'Not proven: that the disk has wiped what was deleted (solid-state disks and journalling file systems keep old blocks)',
      'Not proven: what somebody with the right to it saw, copied or printed before',
      'Not proven: that what stood in clear before it was sealed is not in an older history',
    ],
  },
  closed: (blocks) => `${s(blocks, 'sealed block')} stayed closed; the pages say "sealed"`,
  backup: {
    made: (keys, people, folder) =>
      `The key ring is kept apart in ${folder}: ${s(keys, 'key')}, ${people} people; the newest copy alone is kept, the one before was overwritten`,
    noRing:
      'The register holds sealed fields, and no key ring is known here: the backup has no keys, and alone cannot open them',
    older: (missing) =>
      `The key ring lacks the keys of ${s(missing, 'block')} and is older than the register: the copy made before was left as it is; find the whole ring first`,
    restored: (keys, folder) =>
      `The key ring was restored to ${folder}: ${s(keys, 'key')}; it is set as guidang.ring of the repository`,
    absent:
      'There was a key ring when the backup was made, and the folder "ring" beside it is gone: the register is restored, what is sealed cannot be opened',
    damaged:
      'The key ring beside the backup is damaged: the register is restored, the ring is not; take the ring of another backup',
    otherRing:
      'The key ring beside the backup is another than at the time: the register is restored, the ring is not',
    behind: (missing) =>
      `The key ring beside the backup is older than the register: ${s(missing, 'block')} ${missing === 1 ? 'has' : 'have'} no key and cannot be opened`,
    attested: (keys, sha256) =>
      `the key ring was backed up with it, ${s(keys, 'key')}, SHA-256 ${sha256}, and fits the register`,
  },
};
