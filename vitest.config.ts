import { defineConfig } from 'vitest/config';

// Whole programs and property tests take their time on a busy machine; a hanging test still ends.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
