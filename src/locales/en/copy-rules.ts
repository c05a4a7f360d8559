import type { RuleWords } from '../messages.ts';

const listed = (items: readonly string[]) => items.join(', ');

/** Rules about controlled copies in English. */
export const copyRules: Pick<RuleWords, 'copy-held' | 'copy-order' | 'copy-terms' | 'withdrawal-mismatch'> = {
  'copy-held': {
    title: 'Controlled copy that ought to come back',
    words: (facts) => {
      const what = `${facts.number} (${facts.document})`;
      return facts.problem === 'superseded'
        ? {
            message: `${facts.holder} holds ${what} in version ${facts.version}; version ${facts.newer} is out, and the old one was not called back`,
            fix: `call it back and file it: guidang withdraw ${facts.number}`,
          }
        : {
            message: `${facts.holder} left on ${facts.until} and ${what} was not called back`,
            fix: `call it back and file it: guidang withdraw ${facts.number}; if it cannot be found, with --lost`,
          };
    },
  },
  'copy-order': {
    title: 'Numbers of controlled copies with gaps or out of order',
    words: (facts) =>
      facts.problem === 'gap'
        ? {
            message: `before ${facts.number} there is no copy for ${facts.missing === 1 ? '1 number' : `${facts.missing} numbers`} (from ${facts.first} on): nobody is registered as its holder`,
            fix: 'file the issue that was left out; if none was issued, say so in the record of your work',
          }
        : {
            message: `${facts.number} was issued on an earlier day than ${facts.before} before it`,
            fix: 'check the days of both; numbers follow the order of issue',
          },
  },
  'copy-terms': {
    title: 'Controlled copy issued against the regulation',
    words: (facts) => {
      switch (facts.problem) {
        case 'edition':
          return {
            message: `the regulation has no edition "${facts.edition}"`,
            fix:
              facts.nearest === undefined
                ? 'look at editions in the regulation'
                : `did you mean "${facts.nearest}"?`,
          };
        case 'stamp':
          return {
            message: `${facts.title} is controlled, and no stamp is entered`,
            fix: 'stamp it and say so, e.g. stamp: 受控',
          };
        case 'holder':
          return {
            message: `${facts.holder} is in no post that may hold ${facts.title}`,
            fix: `it goes to ${listed(facts.posts)} only; enter whoever is new in people.md first`,
          };
        case 'forbidden':
          return {
            message: `${facts.title} must not be copied at all`,
            fix: 'take the copy back; if another is needed, the keeper prints and issues it',
          };
        case 'source':
          return {
            unknown: {
              message: `no copy ${facts.source} was ever issued`,
              fix: 'check the number of the copy that it was made from',
            },
            'not-out': {
              message: `${facts.source} was not out then: nothing can have been copied from it`,
              fix: 'check the number and the days',
            },
            other: {
              message: `${facts.source} is of another document or version; a copy of it bears the same`,
              fix: 'check the number; take title and version from the original',
            },
          }[facts.why];
      }
    },
  },
  'withdrawal-mismatch': {
    title: 'Withdrawal does not fit what was issued',
    words: (facts) => {
      switch (facts.problem) {
        case 'unknown':
          return {
            message: `no copy ${facts.number} was ever issued`,
            fix: 'check the number; if its issue was left out, file that first',
          };
        case 'twice':
          return {
            message: `${facts.number} stands twice on one withdrawal`,
            fix: 'remove the second line',
          };
        case 'closed':
          return {
            message: `${facts.number} came back on ${facts.on} already (${facts.withdrawal})`,
            fix: 'remove the line, or check the number',
          };
        case 'early':
          return {
            message: `${facts.number} was issued on ${facts.issued}, after it is said to have come back`,
            fix: 'check the day of the withdrawal',
          };
      }
    },
  },
};
