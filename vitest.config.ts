import { defineConfig } from 'vitest/config';

// A busy machine takes its time; what hangs still ends.
export default defineConfig({ test: { testTimeout: 60_000 } });
