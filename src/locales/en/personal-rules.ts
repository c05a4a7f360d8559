import type { ClearKind } from '../../domain/regulation/personal.ts';
import type { RuleWords } from '../messages.ts';

const listed = (items: readonly string[]) => items.join(', ');

const kinds: Record<ClearKind, string> = {
  mobile: 'a mobile number',
  'identity-card': 'an identity card number',
  plate: 'a number plate',
  'bank-card': 'a bank card number',
};

/** Rules about data of persons in English. */
export const personalRules: Pick<
  RuleWords,
  | 'gate-personal'
  | 'personal-clear'
  | 'personal-moved'
  | 'personal-number'
  | 'personal-sealed'
  | 'regulation-personal'
> = {
  'gate-personal': {
    title: 'What is said of the proposal bears a number of a person',
    words: ({ kind, where, commit }) => ({
      message: {
        message: `the message of commit ${commit?.slice(0, 8)} bears ${kinds[kind]}`,
        title: `the title or text of the proposal bears ${kinds[kind]}`,
        branch: `the name of the branch bears ${kinds[kind]}`,
      }[where],
      fix: {
        message:
          'name the record only; write the message anew (git commit --amend, git rebase for an older one) and push again',
        title: 'write title and text anew, and name the record only',
        branch: 'propose it again on a branch of another name',
      }[where],
    }),
  },
  'personal-clear': {
    title: 'A field that must be sealed is in clear',
    words: ({ field, level }) => ({
      message: `"${field}" must be sealed (${level}) and stands here in clear`,
      fix: 'run guidang seal; what was committed before can still be read in the history, see the handbook on sealing',
    }),
  },
  'personal-moved': {
    title: 'The ciphertext was copied from elsewhere',
    words: ({ level, other }) => ({
      message: `the block of "${level}" is that of ${other}, and opens only there`,
      fix: 'remove the copied block, fill the fields in again and run guidang seal',
    }),
  },
  'personal-number': {
    title: 'A number of a person stands in clear',
    words: ({ kind, where }) => ({
      message:
        { field: 'here stands', body: 'the text holds', name: 'the name of the file holds' }[where] +
        ` ${kinds[kind]} in clear`,
      fix: {
        field:
          'put it into a field that is sealed and run guidang seal, or write 见原件; if it may be public, say why under clear in the regulation',
        body: 'remove it, or write 见原件; if it may be public, say why under clear in the regulation',
        name: 'do not number by it; if it must be so, say why under clear in the regulation',
      }[where],
    }),
  },
  'personal-sealed': {
    title: 'What is sealed is incomplete or wrong',
    words: (facts) => {
      switch (facts.problem) {
        case 'shape':
          return {
            message: `the block of "${facts.level}" is incomplete or no block at all`,
            fix: 'take the line back from the history and never edit it by hand; failing that, fill in the fields and run guidang seal',
          };
        case 'level':
          return {
            message: `no field of such files is sealed at the level "${facts.level}"`,
            fix: `check the level; the regulation has: ${listed(facts.known)}`,
          };
        case 'empty':
          return {
            message: `there is a block of "${facts.level}", and no field says 密封`,
            fix: `write 密封 in the fields that it holds: ${listed(facts.fields)}; remove a block that holds none`,
          };
        case 'missing':
          return {
            message: `"${facts.field}" says 密封, and there is no block of "${facts.level}"`,
            fix: 'take the sealed line back from the history; remove the field if it holds nothing',
          };
        case 'unasked':
          return {
            message: 'the regulation has nothing sealed in such files, and here is a block',
            fix: 'name the fields under personal in the regulation; remove sealed if it does not belong here',
          };
        case 'not-personal':
          return {
            message: `"${facts.field}" says 密封, and the regulation does not have it sealed`,
            fix: 'name the field under personal in the regulation; write the value if it is not to be sealed',
          };
      }
    },
  },
  'regulation-personal': {
    title: 'The regulation has a field sealed that cannot be',
    words: (facts) => {
      const name = `"${facts.field}"`;
      switch (facts.problem) {
        case 'identity':
          return {
            message: `${name} says which file it is or where it stands, and cannot be sealed`,
            fix: 'take it out of personal; what must not be read does not belong in this field',
          };
        case 'no-text':
          return {
            message: `${name} is no text, and cannot be sealed`,
            fix: 'days, numbers, choices and lists are needed for checking; use a text field for what is secret',
          };
        case 'twice':
          return {
            message: `${name} is sealed at the level "${facts.other}" already`,
            fix: 'a field has one level; remove one of the two',
          };
        case 'tested':
          return {
            message: `${name} is to be sealed, and ${facts.setting} in the regulation goes by what it says`,
            fix: 'what is sealed cannot be checked: use another field there, or do not seal this one',
          };
      }
    },
  },
};
