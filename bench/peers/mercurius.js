// Mercurius: https://mercurius.dev/#/docs/subscriptions
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { agentOf, eventOf, fields, topicOf, typeDefs } from '../../.tmp/bench/bench/support/naive.js';
import { serveBench } from '../../.tmp/bench/bench/support/subject.js';

const agents = Number(process.argv[2]);
let subscriptions = 0;

const resolvers = Object.fromEntries(
  Object.entries(fields).map(([field, kind]) => [
    field,
    {
      subscribe: async (_root, _args, { pubsub, agent }) => {
        const events = await pubsub.subscribe(topicOf(kind, agent));
        subscriptions += 1;
        return events;
      },
      resolve: (payload) => payload,
    },
  ]),
);
const app = Fastify();
app.register(mercurius, {
  schema: typeDefs,
  resolvers: { Subscription: resolvers },
  subscription: { onConnect: ({ payload }) => ({ agent: agentOf(payload) }) },
});
await app.ready();
await app.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 });

await serveBench({
  port: app.server.address().port,
  publish(event) {
    const { topic, payload } = eventOf(event, agents);
    app.graphql.pubsub.publish({ topic, payload });
  },
  subscriptions: () => subscriptions,
});
