import { z } from 'zod';
import type { Agent } from '../agents.js';
import { collection, list, readParameters, unknown, unsupported } from '../answers.js';
import { type GwsRequest, get, operationName, post, type Route } from '../router.js';
import { place, uriOf, type World } from '../world.js';
import type { Medium } from './medium.js';

const READY = { id: '9430250E-0A1B-421F-B372-F29E69366DED', displayName: 'Ready', state: 'Ready' };
const NOT_READY = { id: '900D55CC-2BB0-431F-8BF9-D3525B383BE6', displayName: 'Not Ready', state: 'NotReady' };

const DISPOSITIONS = [
  { name: 'resolved', displayName: 'Resolved' },
  { name: 'escalated', displayName: 'Escalated' },
  { name: 'callback', displayName: 'Rückruf vereinbart' },
  { name: 'spam', displayName: 'Spam' },
];

const startSession = z.looseObject({ channels: z.array(z.string()).min(1) });

/** Ends the HTTP session and everything that hangs on it. */
type EndSession = (httpSession: string) => void;

/**
 * The `me` and `users` resources, the dispositions, and the contact center session: "GetMe", "GetUsers",
 * "StartContactCenterSession", "EndContactCenterSession".
 */
export class Users implements Medium {
  readonly routes: readonly Route[];

  constructor(
    private readonly world: World,
    private readonly embedded: () => readonly Medium[],
    private readonly endSession: EndSession,
  ) {
    this.routes = [
      get('/me', ({ agent, query }) => ({ statusCode: 0, user: this.#embed(agent, query) })),
      post('/me', (request) => this.#operate(request)),
      get('/users', ({ query }) =>
        collection('users', world.agents.all.map(userResource), query, ({ id }) => uriOf(`/users/${id}`)),
      ),
      get('/users/:userId', (request) => {
        const agent = world.agents.findById(request.param('userId'));
        if (!agent) throw unknown('User', request.param('userId'));
        return { statusCode: 0, user: this.#embed(agent, request.query) };
      }),
      get('/settings/dispositions', () => ({ statusCode: 0, key: 'name', settings: DISPOSITIONS })),
    ];
  }

  readonly subresources = {
    skills: ({ id, supervisor }: Agent) => [
      { id: `s-${id.slice(0, 4)}`, name: 'billing', level: supervisor ? '9' : '7', ...place('/skills/s-11') },
    ],
    devices: () => [],
    channels: (agent: Agent) => channelStates(agent),
    interactions: () => [],
    calls: () => [],
    features: () => [{ id: 'api-multimedia' }, { id: 'api-voice' }],
    settings: () => ({ 'interaction-workspace': { 'system.notif.enabled-websocket': 'false' } }),
  };

  #embed(agent: Agent, query: URLSearchParams): object {
    const wanted = list(query.get('subresources') ?? '');
    const all = wanted.includes('*');
    const parts = this.embedded().flatMap((medium) => Object.entries(medium.subresources ?? {}));
    const embedded = parts.filter(([name]) => all || wanted.includes(name));
    return {
      ...userResource(agent),
      ...Object.fromEntries(embedded.map(([name, read]) => [name, read(agent)])),
    };
  }

  #operate({ agent, body, httpSession }: GwsRequest): object {
    const verb = operationName(body);
    if (verb === 'StartContactCenterSession') {
      for (const channel of readParameters(startSession, body).channels) agent.channels.set(channel, 'Ready');
    } else if (verb === 'EndContactCenterSession') {
      for (const channel of agent.channels.keys()) agent.channels.set(channel, 'NotReady');
      this.endSession(httpSession);
    } else {
      throw unsupported(verb);
    }
    this.world.outbox.post(agent.userName, '/v2/me/channels', {
      messageType: 'ChannelStateChangeMessageV2',
      channels: channelStates(agent),
    });
    return { statusCode: 0 };
  }
}

function channelStates({ channels }: Agent): object[] {
  return [...channels].map(([channel, state]) => ({
    channel,
    userState: state === 'Ready' ? READY : NOT_READY,
  }));
}

function userResource(agent: Agent): Record<string, unknown> {
  const { id, userName, firstName, lastName, supervisor } = agent;
  return {
    id,
    userName,
    password: '',
    firstName,
    lastName,
    emailAddress: `${userName}@shop.example`,
    roles: supervisor ? ['ROLE_AGENT', 'ROLE_SUPERVISOR'] : ['ROLE_AGENT'],
    enabled: true,
    changePasswordOnFirstLogin: false,
    contactCenterId: '3f8a1c2e-5d77-4f0b-a1c9-0e2b4d6f8a10',
    ...place(`/users/${id}`),
  };
}
