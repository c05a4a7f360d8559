import type { SingleFileWords } from '../single-file-words.ts';

const weak = {
  short: 'the passphrase is too short: at least 12 characters, or 8 in Chinese',
  digits: 'the passphrase is made of digits only: telephone numbers, days and card numbers are soon guessed',
  alike: 'too many characters of the passphrase are the same',
  known: 'without the well-known words and rows of keys in it, the passphrase is too short',
} as const;
const advice =
  'join four or five unrelated words to a sentence, write it on paper, and hand it over apart from the stick';

/** Words of single-file editions. */
export const singleFile: SingleFileWords = {
  reader: {
    title: 'Guidang · encrypted edition',
    about:
      'The content is encrypted. It opens on this machine with the passphrase, without the network, and locks again when closed, reloaded, or left alone for 15 minutes.',
    passphraseLabel: 'Passphrase',
    open: 'Open',
    opening: 'Opening…',
    passphrase:
      'Wrong passphrase. Look at caps lock and the input method. Who has forgotten it asks the sender for a new copy: there is no other way in.',
    damaged: 'The file is damaged or was altered, and does not open. Ask the sender for a new copy.',
    tooOld: 'This browser cannot decrypt. Open the file in a current Edge or Chrome.',
    noScript: 'This file needs JavaScript to open.',
    lock: 'Lock',
    damagedPage: 'This page is damaged or was altered, and cannot be shown. Ask the sender for a new copy.',
  },
  ask: 'Choose a passphrase for this file (readers type it to open it)',
  again: 'Once more',
  weak,
  refusals: {
    weak: (why) => ({ message: weak[why], fix: advice }),
    differs: () => ({ message: 'the two passphrases differ', fix: 'run it again' }),
    noPassphrase: (variable) => ({
      message: 'no passphrase',
      fix: `run it in a terminal, or put the passphrase in a file that only you can read and name it in ${variable}; never in the command`,
    }),
    unreadable: (file) => ({
      message: `the passphrase file ${file} cannot be read`,
      fix: 'check its path and rights',
    }),
    name: (file) => ({
      message: `“${file}” is no name of an .html file`,
      fix: 'write --single-file FILE.html',
    }),
    noFolder: (folder) => ({ message: `no folder ${folder}`, fix: 'make it first, or plug the stick in' }),
  },
  written: (file, megabytes, seconds) =>
    `Single-file edition written: ${file} (${megabytes.toFixed(1)} MB, ${seconds.toFixed(1)} s). Hand the passphrase over apart from it.\n`,
};
