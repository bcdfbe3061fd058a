import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'fast',
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/structure/**/*.test.ts',
            'tests/property/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['page', 'browser', 'apps', 'editors'].map((room) => `tests/${room}/**/*.test.ts`),
          fileParallelism: false,
          // A browser road on a busy machine: waiting for conditions ends a test, not this.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Real browsers on a busy machine miss a beat now and then; the report tells which test needed the second go.
          retry: 1,
        },
      },
    ],
  },
});
