import type { SealPlace } from '../../domain/personal/seal-problem.ts';
import type { SealingWords } from '../sealing-words.ts';

const level = ({ register, level: code }: SealPlace) =>
  `level “${code ?? '?'}”${register === undefined ? '' : ` of ${register}`}`;
const file = ({ path, level: code }: SealPlace) =>
  `${path ?? 'the file'}${code === undefined ? '' : ` (level “${code}”)`}`;

/** Words on sealing. */
export const sealing: SealingWords = {
  fault: (problem, place) => {
    switch (problem) {
      case 'no-ring':
        return {
          message: place.file === undefined ? 'no key ring is set' : `there is no key ring at ${place.file}`,
          fix: 'say where it is with --ring, or set GUIDANG_RING or git config guidang.ring; the first guidang key add founds it',
        };
      case 'not-a-ring':
        return {
          message: `${place.file} is no key ring`,
          fix: 'look at the path: the folder of a key ring holds ring.json. A new one takes an empty folder',
        };
      case 'ring-damaged':
        return {
          message: `${place.file ?? file(place)} on the key ring is damaged, or is not what its name says`,
          fix: 'look closer with guidang key verify, and take that file from a backup of the key ring',
        };
      case 'ring-older':
        return {
          message: `the key of ${file(place)} is not on the key ring: it is older than the register, or the key was taken off`,
          fix: 'see that it is the newest key ring; when it was restored, take a backup made after that of the register',
        };
      case 'ring-changed':
        return {
          message: 'somebody else has just changed the key ring; nothing was written',
          fix: 'run it again',
        };
      case 'ring-busy':
        return {
          message: 'somebody else keeps writing to the key ring',
          fix: 'try again later; a writer that died makes way after two minutes',
        };
      case 'destroyed':
        return {
          message: `${file(place)} was destroyed, and its keys were taken off the key ring`,
          fix: 'it cannot be had back; its certificate of destruction says why',
        };
      case 'bad-path':
        return {
          message: `${place.path} is no file of the register`,
          fix: 'only records and dossiers can be sealed',
        };
      case 'wrong-key':
        return {
          message: 'the public half of this identity is not on the key ring',
          fix: 'look at the identity file and the key ring; if it was never added, ask a holder for guidang key add',
        };
      case 'not-a-reader':
        return {
          message: `${place.name ?? 'this person'} does not hold the key of ${level(place)}`,
          fix: 'if the regulation means them to hold it, ask a holder for guidang key add; else ask a holder to do this',
        };
      case 'revoked':
        return {
          message: `${place.name} has left: the key ring says so`,
          fix: 'if they are back in office, ask a holder for guidang key add',
        };
      case 'no-reader':
        return {
          message: `nobody on the key ring holds ${level(place)}`,
          fix: 'first add those whom the regulation means to hold it, with guidang key add',
        };
      case 'nobody':
        return {
          message: `${place.name} is not on the key ring`,
          fix: 'let them make an identity with guidang key new, then add its public half: guidang key add NAME --recipient age1…',
        };
      case 'other-recipient':
        return {
          message: `${place.name} is on the key ring with another public key`,
          fix: 'if the old identity is lost, guidang key revoke it first, then key add the new one',
        };
      case 'other-name':
        return {
          message: `this public key is on the key ring as that of ${place.name}`,
          fix: 'one identity a person',
        };
      case 'bad-recipient':
        return {
          message: `the public key of ${place.name} is not one`,
          fix: 'it begins with age1 and is printed by guidang key new; copy all of it. An identity (AGE-SECRET-KEY) is given to nobody',
        };
      case 'no-identity':
        return {
          message:
            place.file === undefined ? 'an identity is needed' : `there is no identity file ${place.file}`,
          fix: 'name it with --identity or GUIDANG_IDENTITY; who has none makes one with guidang key new',
        };
      case 'not-an-identity':
        return {
          message: `${place.file ?? 'the file'} is no identity file`,
          fix: 'name the file that guidang key new made',
        };
      case 'half-key':
        return {
          message: `${place.file ?? 'the identity'} is not whole: cut off, or mistyped`,
          fix: 'take it from the copy that its owner keeps; without one, revoke it and make another',
        };
      case 'unprotected':
        return {
          message: `${place.file} has no passphrase`,
          fix: 'protect it with age -p, or make another with guidang key new',
        };
      case 'passphrase':
        return {
          message: 'the passphrase is wrong',
          fix: 'try again; when it is forgotten, revoke the identity and make another',
        };
      case 'damaged':
        return {
          message: `the sealed fields of ${file(place)} are damaged`,
          fix: 'take a sound version of the file from git’s history',
        };
      case 'truncated':
        return {
          message: `the end of the sealed fields of ${file(place)} is missing`,
          fix: 'take a whole version of the file from git’s history',
        };
      case 'moved':
        return {
          message: `the sealed fields of ${file(place)} were sealed for another file or level, and open nowhere else`,
          fix: 'put back what stood there; to change them, seal anew with guidang change or guidang seal',
        };
    }
  },
};
