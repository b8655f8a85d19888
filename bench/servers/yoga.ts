/** yoga and graphql-ws as their documentation puts them together, with yoga's own publish/subscribe. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useServer } from 'graphql-ws/use/ws';
import { createPubSub, createSchema, createYoga } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { agentOf, eventOf, fields, topicOf, typeDefs } from '../support/naive.js';
import { serveBench } from '../support/subject.js';

const agents = Number(process.argv[2]);
const pubSub = createPubSub<Record<string, [payload: object]>>();
let subscriptions = 0;

type Enveloped = Pick<ReturnType<typeof yoga.getEnveloped>, 'execute' | 'subscribe'>;

const resolvers = Object.fromEntries(
  Object.entries(fields).map(([field, kind]) => [
    field,
    {
      subscribe: (_root: unknown, _args: unknown, { connectionParams }: { connectionParams: object }) => {
        subscriptions += 1;
        return pubSub.subscribe(topicOf(kind, agentOf(connectionParams as never)));
      },
      resolve: (payload: unknown) => payload,
    },
  ]),
);
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: { Subscription: resolvers } }),
  graphqlEndpoint: '/graphql',
  logging: false,
});
const server = createServer(yoga);
const sockets = new WebSocketServer({ server, path: yoga.graphqlEndpoint });

// https://the-guild.dev/graphql/yoga-server/docs/features/subscriptions#graphql-over-websocket-protocol-via-graphql-ws
useServer(
  {
    execute: (args) => (args.rootValue as Enveloped).execute(args),
    subscribe: (args) => (args.rootValue as Enveloped).subscribe(args),
    onSubscribe: async (context, _id, params) => {
      const { schema, execute, subscribe, contextFactory, parse, validate } = yoga.getEnveloped({
        ...context,
        req: context.extra.request,
        socket: context.extra.socket,
        params,
      });
      const args = {
        schema,
        operationName: params.operationName,
        document: parse(params.query),
        variableValues: params.variables,
        contextValue: await contextFactory(),
        rootValue: { execute, subscribe },
      };
      const errors = validate(args.schema, args.document);
      if (errors.length) return errors;
      return args;
    },
  },
  sockets,
);
await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve));

await serveBench({
  port: (server.address() as AddressInfo).port,
  publish(event) {
    const { topic, payload } = eventOf(event, agents);
    pubSub.publish(topic, payload);
  },
  subscriptions: () => subscriptions,
});
