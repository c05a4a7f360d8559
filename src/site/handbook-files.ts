import type { MDXInstance } from 'astro';
import type { Language } from './languages.ts';

/** One page of the handbook. */
export interface HandbookPage {
  readonly language: Language;
  /** Path below the handbook, empty for its first page. */
  readonly slug: string;
  readonly title: string;
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
}

interface Front {
  readonly title?: string;
  /** Place in the list of pages; pages without one come last, by their name. */
  readonly order?: number;
}

const files = import.meta.glob<MDXInstance<Front & Record<string, unknown>>>('../handbook/**/*.mdx', {
  eager: true,
});

/** All pages, in the order of their list: by `order` in their frontmatter, then by name. */
export const handbook: readonly HandbookPage[] = Object.entries(files)
  .map(([path, { frontmatter, Content }]) => {
    const below = path.replace(/^.*\/handbook\//, '').replace(/\.mdx$/, '');
    const language: Language = below.startsWith('en/') ? 'en' : 'zh-CN';
    const slug = below.replace(/^en\//, '').replace(/(^|\/)index$/, '');
    const order = slug === '' ? -1 : (frontmatter.order ?? 1000);
    return { language, slug, order, title: frontmatter.title ?? slug, Content };
  })
  .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
