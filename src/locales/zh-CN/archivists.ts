import type { ArchivistWords } from '../archivist-words.ts';

/** Descriptions for archivists, in Chinese. */
export const archivists: ArchivistWords = {
  items: (n) => `${n}件`,
  pages: (n) => `${n}页`,
  item: '件',
  page: '页',
  access: (level) => `密级：${level}`,
  comma: '，',
  help: { agency: '保管单位名称（isad、ead3）' },
};
