import type { HandbookWords } from '../handbook-words.ts';

/** 手册各页以外的用语。 */
export const handbook: HandbookWords = {
  groups: {
    ways: '从这里开始',
    work: '办事',
    regulation: '制度',
    reference: '查考',
    decisions: '各项决定',
  },
};
