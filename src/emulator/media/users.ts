import type { Agent } from '../agents.js';
import { collection, list, unknown, unsupported } from '../answers.js';
import { type GwsRequest, get, operationName, post, type Route } from '../router.js';
import { place, uriOf, type World } from '../world.js';
import type { Medium } from './medium.js';

const DISPOSITIONS = [
  { name: 'resolved', displayName: 'Resolved' },
  { name: 'escalated', displayName: 'Escalated' },
  { name: 'callback', displayName: 'Rückruf vereinbart' },
  { name: 'spam', displayName: 'Spam' },
];

/**
 * The `me` and `users` resources and the dispositions: "GetMe", "GetUsers". What can be done with `me`, and what
 * is embedded in it, is brought by the other media.
 */
export class Users implements Medium {
  readonly routes: readonly Route[];

  constructor(
    world: World,
    private readonly media: () => readonly Medium[],
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
    interactions: () => [],
    features: () => [{ id: 'api-multimedia' }, { id: 'api-voice' }],
    settings: () => ({ 'interaction-workspace': { 'system.notif.enabled-websocket': 'false' } }),
  };

  #embed(agent: Agent, query: URLSearchParams): object {
    const wanted = list(query.get('subresources') ?? '');
    const all = wanted.includes('*');
    const parts = this.media().flatMap((medium) => Object.entries(medium.subresources ?? {}));
    const embedded = parts.filter(([name]) => all || wanted.includes(name));
    return {
      ...userResource(agent),
      ...Object.fromEntries(embedded.map(([name, read]) => [name, read(agent)])),
    };
  }

  #operate(request: GwsRequest): object {
    const verb = operationName(request.body);
    for (const { operationsOnMe = {} } of this.media()) {
      const operate = Object.hasOwn(operationsOnMe, verb) ? operationsOnMe[verb] : undefined;
      if (operate) return operate(request);
    }
    throw unsupported(verb);
  }
}

function userResource(agent: Agent): Record<string, unknown> {
  const { id, userName, firstName, lastName, supervisor, mustChangePassword } = agent;
  return {
    id,
    userName,
    password: '',
    firstName,
    lastName,
    emailAddress: `${userName}@shop.example`,
    roles: supervisor ? ['ROLE_AGENT', 'ROLE_SUPERVISOR'] : ['ROLE_AGENT'],
    enabled: true,
    changePasswordOnFirstLogin: mustChangePassword,
    contactCenterId: '3f8a1c2e-5d77-4f0b-a1c9-0e2b4d6f8a10',
    ...place(`/users/${id}`),
  };
}
