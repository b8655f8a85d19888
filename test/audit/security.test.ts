import { security } from '../../src/audit/security.js';
import { auditsOfGateway } from './against-gateway.js';

/** The gateway waits for slow clients not for long, here. */
const hurried: object = { timeouts: { headersMs: 300, requestMs: 600 } };

auditsOfGateway(security, [
  { of: /^sec-(introspection|suggestions)-/, gateway: { introspection: false }, audit: { production: true } },
  { of: /^sec-slow-/, gateway: hurried, audit: { slowMs: 10_000 } },
]);
