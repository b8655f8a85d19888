import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // graphql 16 has a CommonJS and an ES build and no `exports`: vitest would give our source one
    // and Node our dependencies the other, and "from another module or realm" is the result.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    reporters: ['default', './test/support/tally.ts'],
  },
});
