// Apollo Server: https://www.apollographql.com/docs/apollo-server/data/subscriptions
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';
import { PubSub } from 'graphql-subscriptions';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { agentOf, eventOf, fields, topicOf, typeDefs } from '../../.tmp/bench/bench/support/naive.js';
import { serveBench } from '../../.tmp/bench/bench/support/subject.js';

const agents = Number(process.argv[2]);
const pubsub = new PubSub();
let subscriptions = 0;

const resolvers = Object.fromEntries(
  Object.entries(fields).map(([field, kind]) => [
    field,
    {
      subscribe: (_root, _args, { agent }) => {
        subscriptions += 1;
        return pubsub.asyncIterableIterator([topicOf(kind, agent)]);
      },
      resolve: (payload) => payload,
    },
  ]),
);
const schema = makeExecutableSchema({ typeDefs, resolvers: { Subscription: resolvers } });
const app = express();
const httpServer = createServer(app);
const wsServer = new WebSocketServer({ server: httpServer, path: '/graphql' });
const serverCleanup = useServer(
  { schema, context: ({ connectionParams }) => ({ agent: agentOf(connectionParams) }) },
  wsServer,
);
const server = new ApolloServer({
  schema,
  plugins: [
    ApolloServerPluginDrainHttpServer({ httpServer }),
    { serverWillStart: async () => ({ drainServer: () => serverCleanup.dispose() }) },
  ],
});
await server.start();
app.use('/graphql', express.json(), expressMiddleware(server));
await new Promise((resolve) => httpServer.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve));

await serveBench({
  port: httpServer.address().port,
  publish(event) {
    const { topic, payload } = eventOf(event, agents);
    void pubsub.publish(topic, payload);
  },
  subscriptions: () => subscriptions,
});
