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
          include: ['tests/page/**/*.test.ts', 'tests/browser/**/*.test.ts', 'tests/apps/**/*.test.ts'],
          fileParallelism: false,
          // A browser road on a busy machine: waiting for conditions ends a test, not this.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
