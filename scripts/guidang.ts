#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything is loaded: compiled code is kept between runs, which only saves time.
enableCompileCache();
const { main } = await import('./main.ts');
const { world } = await import('./world.ts');
await main(world);
