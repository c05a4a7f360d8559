import type { MDXInstance } from 'astro';
import { type HandbookGroup, handbookGroups } from '../locales/handbook-words.ts';
import type { Language } from './languages.ts';

/** One page of the handbook. */
export interface HandbookPage {
  readonly language: Language;
  /** Path below the handbook, empty for its first page. */
  readonly slug: string;
  readonly title: string;
  /** `undefined` for the first page: it leads to the groups. */
  readonly group: HandbookGroup | undefined;
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
}

interface Front {
  readonly title?: string;
  readonly group?: HandbookGroup;
  /** Place in its group; pages without one come last, by their name. */
  readonly order?: number;
}

const files = import.meta.glob<MDXInstance<Front & Record<string, unknown>>>('../handbook/**/*.mdx', {
  eager: true,
});

/** All pages, in the order of their list: by group, by `order` in their frontmatter, then by name. */
export const handbook: readonly HandbookPage[] = Object.entries(files)
  .map(([path, { frontmatter, Content }]) => {
    const below = path.replace(/^.*\/handbook\//, '').replace(/\.mdx$/, '');
    const language: Language = below.startsWith('en/') ? 'en' : 'zh-CN';
    const slug = below.replace(/^en\//, '').replace(/(^|\/)index$/, '');
    const group = slug.startsWith('decisions/') ? 'decisions' : frontmatter.group;
    if (slug !== '' && !handbookGroups.includes(group!)) throw new Error(`${path}: no group "${group}"`);
    return {
      language,
      slug,
      group,
      order: frontmatter.order ?? 1000,
      title: frontmatter.title ?? slug,
      Content,
    };
  })
  .sort((a, b) => place(a) - place(b) || a.order - b.order || (a.slug < b.slug ? -1 : 1));

function place({ group }: { readonly group: HandbookGroup | undefined }): number {
  return group === undefined ? -1 : handbookGroups.indexOf(group);
}
