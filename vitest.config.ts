import { defineConfig } from 'vitest/config';

// All processors: tests wait for processes of their own. A busy machine takes its time; what hangs still ends.
export default defineConfig({ test: { maxWorkers: '100%', testTimeout: 60_000, hookTimeout: 120_000 } });
