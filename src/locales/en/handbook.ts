import type { HandbookWords } from '../handbook-words.ts';

/** What stands around the handbook's pages. */
export const handbook: HandbookWords = {
  groups: {
    ways: 'Start here',
    work: 'Getting things done',
    regulation: 'Regulations',
    reference: 'Reference',
    decisions: 'Decisions',
  },
};
