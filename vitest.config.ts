import { defineConfig } from 'vitest/config';

/** What only reads documents and judges them: files that leave nothing behind may share the modules that a worker has loaded and compiled. */
const PURE = ['tests/{evasions,extract,metamorphic,parse,rules,text,yaml}/**/*.test.ts'];

// All processors: tests wait for processes of their own. A busy machine takes its time; what hangs still ends.
export default defineConfig({
  test: {
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'reading', include: PURE, isolate: false } },
      { extends: true, test: { name: 'program', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
