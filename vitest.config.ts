import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
