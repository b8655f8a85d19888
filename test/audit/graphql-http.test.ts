import { graphqlHttp } from '../../src/audit/graphql-http.js';
import { auditsOfGateway } from './against-gateway.js';

auditsOfGateway(graphqlHttp);
