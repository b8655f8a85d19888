import { graphqlSse } from '../../src/audit/sse.js';
import { auditsOfGateway } from './against-gateway.js';

auditsOfGateway(graphqlSse);
