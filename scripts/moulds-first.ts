import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The pages of records, dossiers, units and places: of each kind Astro makes one, from which the others are cast. */
const mould = /\/\[\.\.\.lang\]\/[rdup]\/\[name\]\.astro$/;

/**
 * Has Astro make the moulds before all other pages, so that their likes are cast while it makes the rest.
 * @param pages the folder that receives the pages
 * @param base where the site lives on its server
 * @param ready told when the moulds stand there
 */
export function mouldsFirst(pages: string, base: string, ready: () => void): AstroIntegration {
  return {
    name: 'moulds-first',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            const isMould = ({ route }: (typeof paths)[number]) => mould.test(route.component);
            for (const { pathname, route } of paths.filter(isMould)) {
              const address = `http://localhost${base.replace(/\/$/, '')}${pathname}.html`;
              const made = await usual.render(new Request(address), { routeData: route });
              const file = join(pages, `${pathname}.html`);
              await mkdir(dirname(file), { recursive: true });
              await writeFile(file, await ('response' in made ? made.response : made).text());
            }
            ready();
            return paths.filter((path) => !isMould(path));
          },
        })),
    },
  };
}
