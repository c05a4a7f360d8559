import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// Node runs TypeScript, but not below `node_modules`, where an office has the engine: there the types are taken off
// here, by Node's own means. Node says once that these are new; nobody need read that before every answer.
const { emitWarning } = process;
process.emitWarning = () => {};
stripTypeScriptTypes('');
process.emitWarning = emitWarning;

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.includes('/node_modules/') || !url.endsWith('.ts')) {
      return next(url, context);
    }
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
