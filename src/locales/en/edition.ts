import type { EditionWords } from '../edition-words.ts';

const listed = (items: readonly string[]) => (items.length === 0 ? 'none' : items.join(', '));

/** Editions in English. */
export const edition: EditionWords = {
  none: 'No edition: everything, for the keepers of the records only',
  edition: (titles) => `Edition: ${titles.join(', ')}`,
  area: (area) => `area: ${area}`,
  copy: (number) => `controlled copy ${number}`,
  unnumbered: 'controlled; this one was not issued and bears no number',
  holder: (name) => `holder: ${name}`,
  unlisted: 'Not in this edition.',
  partial:
    'This edition holds only what its readers may see. What is not listed here may be there all the same; counts, gaps and due items are of what is listed.',
  uncounted: 'This edition does not hold every file; findings are not counted.',
  refused: (fault) => {
    switch (fault.problem) {
      case 'edition':
        return {
          message:
            fault.edition === ''
              ? 'no edition was named'
              : `no regulation here knows the edition “${fault.edition}”`,
          fix: `${fault.nearest === undefined ? '' : `did you mean ${fault.nearest}? `}editions there are: ${listed(fault.known)}`,
        };
      case 'area':
        return {
          message:
            fault.area === undefined
              ? 'this edition shows the reader’s own area only, and no area was named'
              : `there is no area “${fault.area}”`,
          fix: `add --area AREA; areas in the register: ${listed(fault.known)}`,
        };
      case 'area-field':
        return {
          message: `the edition “${fault.title}” shows one area only, and the regulation does not say which field tells the area`,
          fix: 'add area-field: FIELD to that edition in the regulation',
        };
      case 'no-areas':
        return { message: `the edition “${fault.title}” is not of one area`, fix: 'leave --area out' };
      case 'copy':
        return {
          message: `no controlled copy ${fault.copy} is out`,
          fix: 'issue it first (guidang issue), or correct the number',
        };
      case 'differs':
        return {
          message: `the ${fault.what} of controlled copy ${fault.copy} is ${fault.issued === '' ? 'empty' : `“${fault.issued}”`} in its issue entry, which differs`,
          fix: `write --copy ${fault.copy} alone: the issue entry says the rest`,
        };
      case 'holder':
        return {
          message: `${fault.holder} holds none of the posts that read this edition`,
          fix: `posts that do: ${listed(fault.posts)}`,
        };
    }
  },
  usage: (option) => ({
    message: `option ${option} is not known, or lacks its value`,
    fix: 'known: --build-only --edition CODE --area AREA --copy NUMBER --holder NAME --single-file FILE.html',
  }),
  errors:
    'The register has errors. What they are may not be for everybody and is not told here: run guidang check.\n',
};
