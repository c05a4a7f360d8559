import { readingRule } from '../rule.ts';

/** A file's name and place say what it is; names that collide on some system are refused. */
export const fileName = readingRule<{
  problem: 'extension' | 'unexpected' | 'not-nfc' | 'characters' | 'collision' | 'version';
  /** The file it collides with. */
  other?: string;
}>()('file-name', 'error');
