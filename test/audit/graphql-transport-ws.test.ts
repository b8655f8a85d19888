import { graphqlTransportWs } from '../../src/audit/transport-ws.js';
import { auditsOfGateway } from './against-gateway.js';

auditsOfGateway(graphqlTransportWs);
