// Prints the contract, sorted, from the built schema: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../dist/schema.js';

writeFileSync(
  new URL('../schema/schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
);
