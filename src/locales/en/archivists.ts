import type { ArchivistWords } from '../archivist-words.ts';

/** Descriptions for archivists, in English. */
export const archivists: ArchivistWords = {
  items: (n) => `${n} ${n === 1 ? 'item' : 'items'}`,
  pages: (n) => `${n} ${n === 1 ? 'page' : 'pages'}`,
  item: 'items',
  page: 'pages',
  access: (level) => `Level: ${level}`,
  comma: ', ',
  help: { agency: 'who keeps the records (isad, ead3)' },
};
