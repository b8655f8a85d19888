// Puts codegen's manifest of the operations we promise beside the contract, which ships: TRUSTED_DOCUMENTS can name it.
import { copyFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
copyFileSync(at('test/generated/persisted-documents.json'), at('schema/trusted-documents.json'));
