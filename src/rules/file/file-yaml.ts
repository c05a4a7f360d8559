import { readingRule } from '../rule.ts';

/** Frontmatter is the small, harmless part of YAML: names, texts, lists, maps. */
export const fileYaml = readingRule<{
  problem:
    | 'syntax'
    | 'duplicate-name'
    | 'not-a-map'
    | 'alias'
    | 'tag'
    | 'depth'
    | 'name'
    | 'invisible'
    | 'engine';
}>()('file-yaml', 'error');
