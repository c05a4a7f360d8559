import { resolve } from 'node:path';
import { env } from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// `scripts/build-site.ts` hands these in; for `astro dev` they come from the environment.
const records = resolve(import.meta.dirname, env.GUIDANG_RECORDS ?? 'records');
const asOf = env.GUIDANG_AS_OF ?? '';
const base = env.GUIDANG_BASE ?? '/';

export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  outDir: './dist',
  base,
  integrations: [mdx()],
  // `/records/index.html` and `/r/J2023001.html`: addresses that any plain web server answers.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  // No inline styles: the pages' Content-Security-Policy forbids them.
  markdown: { syntaxHighlight: false },
  vite: {
    define: { __GUIDANG_SITE__: JSON.stringify({ records, asOf, base }) },
    // Small scripts would be written into the pages, where the policy forbids them.
    build: { assetsInlineLimit: 0 },
  },
});
