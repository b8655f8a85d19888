import { defineConfig } from 'vitest/config';

const { SIGHTINGS_TO } = process.env;

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
    reporters: [
      'default',
      './test/support/tally.ts',
      ...(SIGHTINGS_TO ? ['./test/coverage/reporter.ts'] : []),
    ],
    // `npm run coverage:gws`
    setupFiles: SIGHTINGS_TO ? ['test/coverage/sightings.ts'] : [],
  },
});
