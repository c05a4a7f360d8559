import { posix } from 'node:path';
// Keeps Node from saying that taking types off is new.
import '../strip-types.mjs';
import { browserModules } from '../../src/site/search/browser-modules.ts';

/**
 * The script that reads a single file, in one piece and as it was written, so that it can be read there: each module
 * becomes a function that returns what it exports.
 */
export function readerScript(): string {
  const modules = browserModules('site/single-file/start.ts');
  const order: string[] = [];
  const visit = (path: string): void => {
    if (order.includes(path)) return;
    for (const [, , from] of modules.get(path)!.matchAll(imported))
      visit(posix.join(posix.dirname(path), from!));
    order.push(path);
  };
  visit('site/single-file/start.js');
  const written = order.map(
    (path) => `modules['${path}'] = (() => {\n${asFunction(path, modules.get(path)!)}})();`,
  );
  return `'use strict';\nconst modules = {};\n${written.join('\n')}\n`;
}

const imported = /^import \{([^}]*)\} from '([^']*)';$/gm;
const exported = /^export (?:async )?(?:function|const) (\w+)/gm;

function asFunction(path: string, code: string): string {
  const names = [...code.matchAll(exported)].map(([, name]) => name);
  const body = code
    .replace(imported, (_, bound: string, from: string) => {
      const source = posix.join(posix.dirname(path), from);
      return `const {${bound.replaceAll(' as ', ': ')}} = modules['${source}'];`;
    })
    .replace(/^export (?=async |function |const )/gm, '');
  const left = /^(import|export)\b.*/m.exec(body)?.[0];
  if (left !== undefined) throw new Error(`${path}: ${left}`);
  return `${body}\nreturn { ${names.join(', ')} };\n`;
}
