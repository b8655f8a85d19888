/** Signing in and out at the gateway itself: tokens in place of passwords, and how long they are taken. */
import { builder } from '../builder.js';
import type { AccessState, AccessStatus, SignedIn } from '../context.js';
import type { AgentIdentity } from '../genesys/session.js';
import { badArgument, checkText } from './base/parameter.js';

// What clients see

const Agent = builder.objectRef<AgentIdentity>('Agent').implement({
  description: 'Who is signed in. `me` has all that GWS knows.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the user." }),
    userName: t.exposeString('userName', { description: 'The name by which the agent signs in.' }),
  }),
});

const SignedInType = builder.objectRef<SignedIn>('SignedIn').implement({
  description: 'A token of the gateway, in place of what proves the agent to GWS.',
  fields: (t) => ({
    token: t.exposeString('token', {
      description:
        'Secret and opaque. To be sent as `Bearer <token>`, in the HTTP header `authorization` or over WebSocket in `connectionParams.authorization`.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'Until when it is taken. `refreshSession` gives a newer one before.',
    }),
    agent: t.field({ type: Agent, description: 'Whose it is.', resolve: ({ agent }) => agent }),
  }),
});

const states: Readonly<Record<AccessState, string>> = {
  ACTIVE: 'All is well.',
  EXPIRING: 'The token expires soon: send `refreshSession`.',
  EXPIRED: 'The token has expired.',
  SIGNED_OUT: 'The agent has signed out, or was signed out by an administrator.',
  REVOKED: 'GWS does not take the credentials any more.',
};

const SessionState = builder.enumType('SessionState', {
  description:
    'How a sign-in stands. The last three are its end: subscriptions end with `UNAUTHENTICATED`, a WebSocket is closed with 4403, and the agent has to sign in again.',
  values: Object.fromEntries(
    Object.entries(states).map(([name, description]) => [name, { value: name, description }]),
  ),
});

const SessionStatus = builder.objectRef<AccessStatus>('SessionStatus').implement({
  description: 'How the sign-in stands of the socket, or request, that asks.',
  fields: (t) => ({
    state: t.field({ type: SessionState, description: 'How it stands.', resolve: ({ state }) => state }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When its token expires. Null where it came without one: then it lasts as long as GWS takes the credentials.',
    }),
  }),
});

// How they ask

builder.queryField('sessionStatus', (t) =>
  t.field({
    type: SessionStatus,
    description: 'How the sign-in stands.',
    resolve: async (_root, _arguments, context) => {
      await context.agent();
      return context.access.status;
    },
  }),
);

builder.subscriptionField('sessionStatus', (t) =>
  t.field({
    type: SessionStatus,
    description:
      'How the sign-in stands: now, and whenever that changes. `EXPIRING` is the warning before a token expires. After its end comes `UNAUTHENTICATED`. To a slow reader only the newest is sent.',
    subscribe: async (_root, _arguments, context) => {
      await context.agent();
      return context.access.watch();
    },
    resolve: (status) => status,
  }),
);

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignedInType,
    description:
      'Gives a token for an agent whom GWS knows. Without arguments it is for whoever asks, by the headers that came. A socket goes on as it was opened: `refreshSession(token)` lets it go by the token. Fails with `UNAUTHENTICATED` when GWS refuses, with `PASSWORD_CHANGE_REQUIRED` when it demands a new password, with `RATE_LIMITED` when it has refused this user too often.',
    args: {
      userName: t.arg.string({ description: "The agent's name at GWS. Together with `password`." }),
      password: t.arg.string({ description: "The agent's password at GWS. The gateway does not store it." }),
    },
    resolve: (_root, { userName, password }, { access }) => {
      if (userName == null && password == null) return access.signIn();
      if (userName == null) throw badArgument('userName', 'is missing');
      if (password == null) throw badArgument('password', 'is missing');
      return access.signIn({ authorization: basic(userName, password) });
    },
  }),
);

builder.mutationField('refreshSession', (t) =>
  t.field({
    type: SignedInType,
    description:
      'Gives a newer token for the agent who is signed in. A socket that was opened with a token goes by the newer one from then on; its subscriptions notice nothing. An older token is taken until it expires.',
    args: {
      token: t.arg.string({
        description:
          "A token to go by from now on, in place of what the socket was opened with: the same agent's, or `FORBIDDEN`. A socket that was opened without credentials is signed in by it.",
      }),
    },
    resolve: (_root, { token }, { access }) => access.refresh(token ?? undefined),
  }),
);

builder.mutationField('signOut', (t) =>
  t.boolean({
    description:
      'Signs the agent out of the gateway, everywhere: no token given so far is taken any more, all subscriptions end with `UNAUTHENTICATED`, all sockets are closed with 4403. At the contact centre nothing changes: see `meEndContactCenterSession`. True once it is done.',
    resolve: async (_root, _arguments, { access }) => {
      await access.signOut();
      return true;
    },
  }),
);

function basic(userName: string, password: string): string {
  checkText(userName, 'userName', 256);
  checkText(password, 'password', 256, true);
  // What stands before the first colon is the name, whatever was meant.
  if (userName.includes(':')) throw badArgument('userName', 'must not contain a colon');
  return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`;
}
