import { defineConfig } from 'vitest/config';

const startTest = 'tests/browser/open.test.ts';

/** Waiting for conditions ends a test in a browser, not these; a machine that misses a beat gets a second go, which the report tells. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, retry: 1 };

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
          exclude: [startTest, '**/node_modules/**'],
          ...patient,
          // A browser road is mostly waiting: two at a time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'start',
          // It builds anew, under the feet of the others: afterwards, alone.
          include: [startTest],
          ...patient,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
