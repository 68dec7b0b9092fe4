import { defineConfig } from 'vitest/config';

// The whole desk in a real browser: builds nothing itself, but `griot serve` does.
export default defineConfig({
  test: { include: ['e2e/**/*.e2e.ts'], testTimeout: 60_000, hookTimeout: 300_000, expect: { poll: { timeout: 20_000 } }, fileParallelism: false, sequence: { concurrent: false } },
});
