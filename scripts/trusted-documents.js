// Puts codegen's manifest of the operations we promise beside the contract, which ships: TRUSTED_DOCUMENTS can name it.
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
writeFileSync(
  at('schema/trusted-documents.json'),
  `${readFileSync(at('test/generated/persisted-documents.json'), 'utf8')}\n`,
);
