import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * The TypeScript modules that `entry` (a path below the project's `src`) imports, as a browser runs
 * them: types stripped, not bundled. Path below `src` with `.js` → code.
 */
export function browserModules(entry: string): Map<string, string> {
  const src = resolve(import.meta.dirname, '../..');
  const modules = new Map<string, string>();
  const add = (path: string): void => {
    const name = relative(src, path).replace(/\.ts$/, '.js');
    if (modules.has(name)) return;
    const code = stripTypeScriptTypes(readFileSync(path, 'utf8'), { mode: 'strip' });
    modules.set(name, code.replace(imported, '$1$2.js$3'));
    for (const [, , target] of code.matchAll(imported)) add(join(dirname(path), `${target}.ts`));
  };
  add(join(src, entry));
  return modules;
}

// What the formatter makes of a relative import.
const imported = /(from ')(\.[^']*)\.ts(')/g;
