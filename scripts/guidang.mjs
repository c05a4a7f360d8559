#!/usr/bin/env node
// The door of an installed engine; `guidang.ts` is the door everywhere else.
import './strip-types.mjs';

await import('./guidang.ts');
