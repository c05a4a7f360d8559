import type { TemplateFault } from '../../domain/number/template.ts';
import { readingRule } from '../rule.ts';

/** A numbering template that cannot be read. */
export const regulationTemplate = readingRule<{ template: string; problem: TemplateFault }>()(
  'regulation-template',
  'error',
);
