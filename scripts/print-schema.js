// Prints the contract, sorted, from the built schema: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { printContract } from '../dist/schema.js';

writeFileSync(new URL('../schema/schema.graphql', import.meta.url), printContract());
