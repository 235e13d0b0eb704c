import { configDefaults, defineConfig } from 'vitest/config';

// Whole programs and property tests take their time on a busy machine; a hanging test still ends.
// What needs a cluster of its own runs by `npm run test:opensearch`.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: [...configDefaults.exclude, 'tests/opensearch/**'],
  },
});
