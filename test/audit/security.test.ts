import { security } from '../../src/audit/security.js';
import { auditsOfGateway } from './against-gateway.js';

/** The gateway waits for slow clients not for long, here. */
const hurried = { timeouts: { headersMs: 300, requestMs: 600 } };

/** However slow this machine is, a flood is quicker than that. */
const narrow = {
  limits: {
    MAX_OPERATIONS_PER_SECOND: { most: 10, mode: 'enforce' },
    MAX_OPERATION_BURST: { most: 50, mode: 'enforce' },
  },
} as const;

auditsOfGateway(security, [
  { of: /^sec-(introspection|suggestions)-/, gateway: { introspection: false }, audit: { production: true } },
  { of: /^sec-flood-operations-/, gateway: narrow },
  { of: /^sec-slow-/, gateway: hurried, audit: { slowMs: 10_000 } },
]);
