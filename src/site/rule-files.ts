import { ruleFiles } from './model/rule-pages.ts';

/** The pages of all rules that have one; they stand beside the rules. */
export const rules = ruleFiles(
  import.meta.glob<string>('../rules/*/*.md', { query: '?raw', import: 'default', eager: true }),
);
