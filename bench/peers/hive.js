// Hive Gateway as a library: https://the-guild.dev/graphql/hive/docs/gateway/subscriptions
import { createServer } from 'node:http';
import { createGatewayRuntime, getGraphQLWSOptions } from '@graphql-hive/gateway-runtime';
import { MemPubSub } from '@graphql-hive/pubsub';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { agentOf, eventOf, fields, topicOf, typeDefs } from '../../.tmp/bench/bench/support/naive.js';
import { serveBench } from '../../.tmp/bench/bench/support/subject.js';

const agents = Number(process.argv[2]);
const pubsub = new MemPubSub();
let subscriptions = 0;

const resolvers = Object.fromEntries(
  Object.entries(fields).map(([field, kind]) => [
    field,
    {
      subscribe: (_root, _args, { connectionParams }) => {
        subscriptions += 1;
        return pubsub.subscribe(topicOf(kind, agentOf(connectionParams)));
      },
      resolve: (payload) => payload,
    },
  ]),
);
const gateway = createGatewayRuntime({
  subgraph: typeDefs,
  additionalResolvers: { Subscription: resolvers },
  pubsub,
  logging: false,
});
// Made with the first HTTP request otherwise.
await gateway.getSchema();
const httpServer = createServer(gateway);
const wsServer = new WebSocketServer({ server: httpServer, path: gateway.graphqlEndpoint });
useServer(
  getGraphQLWSOptions(gateway, ({ connectionParams, extra }) => ({
    connectionParams,
    req: extra.request,
    socket: extra.socket,
  })),
  wsServer,
);
await new Promise((resolve) => httpServer.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve));

await serveBench({
  port: httpServer.address().port,
  publish(event) {
    const { topic, payload } = eventOf(event, agents);
    pubsub.publish(topic, payload);
  },
  subscriptions: () => subscriptions,
});
