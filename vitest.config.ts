import { defineConfig } from 'vitest/config';
import { ClosingLine } from './src/testing/closing-line.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    reporters: ['default', new ClosingLine()],
    // By itself it would leave a core idle: on two cores half of them.
    maxWorkers: '100%',
    // They only end what hangs: a slow machine fails nothing.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
