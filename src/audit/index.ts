/** All audits there are. */
import type { Suite } from './audit.js';
import { graphqlHttp } from './graphql-http.js';
import { security } from './security.js';
import { graphqlSse } from './sse.js';
import { graphqlTransportWs } from './transport-ws.js';

export type { Audit, Outcome, Suite } from './audit.js';
export type { TargetOptions } from './target.js';

export const suites: readonly Suite[] = [graphqlHttp, graphqlTransportWs, graphqlSse, security];
