/** How an agent's way to GWS's notifications stands: what a client's connection badge shows. */
import { builder } from '../builder.js';
import type { UpstreamStatus as Status } from '../genesys/status.js';
import './base/scalars.js';

const UpstreamState = builder.enumType('UpstreamState', {
  description: "Where the way to GWS's notifications stands.",
  values: {
    CONNECTED: { description: 'GWS answers polls: what happens is told.' },
    RECONNECTING: {
      description:
        'Nothing is told at this moment: the gateway has not reached GWS yet, or reaches for it again. What was missed comes later, or a `Gap` tells of it.',
    },
    AUTH_EXPIRED: {
      description: 'GWS refuses the agent: sign in again. The last that is told; every subscription ends.',
    },
    LOG_UNAVAILABLE: {
      description: 'GWS is reached, but the gateway cannot keep events at this moment, and tells none.',
    },
  },
});

const UpstreamStatus = builder.objectRef<Status>('UpstreamStatus').implement({
  description: "How the agent's way to GWS's notifications stands.",
  fields: (t) => ({
    state: t.field({ type: UpstreamState, description: 'Where it stands.', resolve: ({ state }) => state }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    acknowledges: t.boolean({
      nullable: true,
      description:
        'Whether GWS keeps messages until the gateway has acknowledged them, so that a failed poll loses none. Where it does not, a `Gap` (UPSTREAM_UNCONFIRMED) follows a failed poll. Null before the gateway has reached GWS.',
      resolve: ({ acknowledges }) => acknowledges ?? null,
    }),
  }),
});

builder.queryField('upstreamStatus', (t) =>
  t.field({
    type: UpstreamStatus,
    nullable: true,
    description:
      "How the agent's way to GWS's notifications stands now. Asking does not open it: RECONNECTING as long as nobody subscribes to anything.",
    resolve: async (_root, _arguments, context) => (await context.agent()).upstreamStatus,
  }),
);

builder.subscriptionField('upstreamStatus', (t) =>
  t.field({
    type: UpstreamStatus,
    description:
      "How the agent's way to GWS's notifications stands, then every change. Opens it, if nothing else has.",
    subscribe: async (_root, _arguments, context) => (await context.agent()).watch(),
    resolve: (status) => status,
  }),
);
