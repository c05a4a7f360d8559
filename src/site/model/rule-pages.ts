import { rulePage } from '../../rules/page.ts';
import type { Language } from '../languages.ts';
import { headingOf, safeHtml } from './markdown.ts';

/** The page of one rule. */
export interface RuleFile {
  readonly id: string;
  readonly markdown: string;
}

/** A rule's page in one language. */
export interface RulePage {
  readonly title: string;
  readonly html: string;
}

/** The pages of files `…/<room>/<id>.md`, in the order of their ids. @param files path → Markdown */
export function ruleFiles(files: Readonly<Record<string, string>>): RuleFile[] {
  return Object.entries(files)
    .map(([path, markdown]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.md'.length), markdown }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A rule's page as `guidang explain` prints it. */
export function rulePageOf(rule: RuleFile, language: Language): RulePage {
  return { title: ruleTitle(rule, language), html: safeHtml(rulePage(rule.markdown, language)) };
}

/** The title of a rule's page, for lists of rules. */
export function ruleTitle({ id, markdown }: RuleFile, language: Language): string {
  return headingOf(rulePage(markdown, language)) ?? id;
}
