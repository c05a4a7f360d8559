import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './src/testing/closing-line.ts';
import { LongestFirst } from './src/testing/longest-first.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    reporters: ['default', new ClosingLine()],
    sequence: { sequencer: LongestFirst },
    // One more than there are cores: a test waits for browsers, git and disks a quarter of its time.
    maxWorkers: availableParallelism() + 1,
    // They only end what hangs: a slow machine fails nothing.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
