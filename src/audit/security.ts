import { suite } from './audit.js';
import { documents } from './security/documents.js';
import { floods } from './security/floods.js';
import { forms } from './security/forms.js';
import { origins } from './security/origins.js';
import { paths } from './security/paths.js';
import { sizes } from './security/sizes.js';
import { slow } from './security/slow.js';

/**
 * @see https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html
 * @see https://cheatsheetseries.owasp.org/cheatsheets/WebSocket_Security_Cheat_Sheet.html
 */
export const security = suite('security', [
  ...documents,
  ...forms,
  ...origins,
  ...paths,
  ...sizes,
  ...slow,
  ...floods,
]);
