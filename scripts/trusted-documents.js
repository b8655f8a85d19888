// Puts codegen's manifest of the operations we promise beside the contract, where TRUSTED_DOCUMENTS can name it.
import { renameSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
renameSync(at('test/generated/persisted-documents.json'), at('schema/trusted-documents.json'));
