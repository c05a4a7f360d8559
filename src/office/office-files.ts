import { readFileSync } from 'node:fs';
import { type Pin, withPin } from './pin.ts';

/** What an office's repository has beside its records and its forge's files: path → text. */
export function officeFiles(pin: Pin): Map<string, string> {
  return new Map([
    ['package.json', withPin(packageText, pin)],
    ['.gitignore', 'node_modules/\ndist/\n.astro/\n*.log\n.DS_Store\n'],
    ['.gitattributes', '* text=auto eol=lf\n*.tgz binary\n'],
    ['README.md', template('README.md')],
    ['README.en.md', template('README.en.md')],
  ]);
}

/** `node_modules` holds the engine in TypeScript, which Node runs there only with its own loader in front. */
const packageText = JSON.stringify({
  name: 'records',
  private: true,
  scripts: {
    guidang: 'guidang',
    check: 'guidang check',
    site: 'node --import guidang/scripts/strip-types.mjs node_modules/guidang/scripts/start.ts --build-only',
  },
  allowScripts: { node: true, esbuild: false },
});

function template(name: string): string {
  return readFileSync(new URL(`templates/${name}`, import.meta.url), 'utf8');
}
