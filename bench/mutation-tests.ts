import { defineConfig } from 'vitest/config';

/** The tests that a mutant must stand: those named by `bench/mutate.ts`, without what takes minutes. */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? 'src/gate').split(',').map((room) => `${room}/**/*.test.ts`),
    exclude: ['src/gate/{model,*attacks}.test.ts', 'src/store/fuzz.test.ts', 'src/testing/leak-scan.test.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
