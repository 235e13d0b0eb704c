import { defineConfig } from 'vitest/config';

// One cluster at a time.
export default defineConfig({
  test: {
    include: ['tests/opensearch/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
