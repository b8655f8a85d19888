import { expect } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.js';
import type { GatewayOptions } from '../../src/gateway.js';
import { handClock } from './clock.js';
import { basic, type Result, type Stream, startGateway, type TestGateway } from './gateway.js';
import { memoryLog } from './memory-log.js';
import { openSocket, type RawSocket } from './raw-socket.js';
import { httpPost, SocketClosed, type TransportUnderTest, transports } from './transports.js';

export const secret = 'a-secret-of-more-than-32-characters';

export const me = '{ me { userName } }';
export const serviceEvents = 'subscription { serviceEvents { __typename } }';
export const statusEvents = 'subscription { sessionStatus { __typename state expiresAt } }';
export const fields = '{ token expiresAt agent { id userName } }';
export const signIn = (userName = 'a1', password = 'demo') =>
  `mutation { signIn(userName: "${userName}", password: "${password}") ${fields} }`;
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
export const signedInAs = (userName: string) => ({ data: { me: { userName } } });
export const hours = 3_600_000;
export const minutes = 60_000;

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: string;
  readonly agent: { readonly id: string; readonly userName: string };
}

export interface House extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly gateway: TestGateway;
  readonly clock: ReturnType<typeof handClock>;
  readonly log: ReturnType<typeof memoryLog>;
}

/** The contact centre and the gateway, whose tokens live for eight hours of a clock turned by hand. */
export async function start(
  options: EmulatorOptions = {},
  more: Partial<GatewayOptions> = {},
): Promise<House> {
  const emulator = await startEmulator({ record: true, ...options });
  const clock = handClock();
  const log = memoryLog();
  const gateway = await startGateway(emulator.url, { clock, log, secret, lingerMs: 60_000, ...more });
  return {
    ...{ emulator, gateway, clock, log },
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await emulator.close();
    },
  };
}

export type Credentials = Readonly<Record<string, string>>;

export async function ask(
  gateway: TestGateway,
  query: string,
  as: Credentials,
  over: TransportUnderTest = httpPost,
) {
  const [result] = await over.ask(gateway.url, { query }, as, 1);
  return result;
}

export async function signedIn(gateway: TestGateway, userName = 'a1', password = 'demo'): Promise<SignedIn> {
  const { data } = await gateway.query(signIn(userName, password), { as: null });
  return data?.['signIn'];
}

export async function tokenOf(gateway: TestGateway, userName = 'a1', password = 'demo'): Promise<string> {
  return (await signedIn(gateway, userName, password)).token;
}

/** The code of the first error, or the close code of the socket. */
export async function refusalOf(
  gateway: TestGateway,
  as: Credentials,
  over: TransportUnderTest = httpPost,
  query = me,
) {
  try {
    return codeOf(await ask(gateway, query, as, over));
  } catch (error) {
    if (!(error instanceof SocketClosed)) throw error;
    return error.code;
  }
}

export const codeOf = (result: Result | undefined) => result?.errors?.[0]?.extensions?.['code'];
/** What says "sign in again" on each transport. */
export const signInAgain = ({ name }: TransportUnderTest) =>
  name === 'graphql-ws' ? 4403 : 'UNAUTHENTICATED';

/** How often GWS was asked who an agent is. */
export const proofs = ({ requests }: Emulator) => requests.filter(({ path }) => path === '/api/v2/me').length;

export function said(emulator: Emulator, channel: string): unknown[] {
  return emulator.requests
    .flatMap(({ body }) => (Array.isArray(body) ? body : []))
    .filter((message) => message.channel === channel);
}

/** A socket with a subscription that is open. */
export async function tab(gateway: TestGateway, as: Credentials | undefined): Promise<RawSocket> {
  const socket = await openSocket(gateway.url);
  await socket.init(as);
  if (!as) return socket;
  socket.subscribe('events', serviceEvents);
  await socket.event('events', 'StreamOpened');
  return socket;
}

export async function answered(socket: RawSocket, id: string, query: string): Promise<Result> {
  socket.subscribe(id, query);
  return (await socket.next(id, 'next')).payload;
}

/** Shows that the subscription of a tab still delivers, and nothing but events. */
export async function expectAlive(emulator: Emulator, ...tabs: RawSocket[]): Promise<void> {
  for (const state of ['Inactive', 'Active'] as const) {
    emulator.setService('Chat', state);
    for (const socket of tabs) {
      const { payload } = await socket.next('events');
      expect(payload).toEqual({ data: { serviceEvents: { __typename: 'ServiceStateChange' } } });
    }
  }
}

/** Shows that a tab is told why, and closed so that clients sign in again. */
export async function expectSignedOff(socket: RawSocket): Promise<void> {
  const { payload } = await socket.next('events', 'error');
  expect(payload).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(await socket.closed).toEqual({ code: 4403, reason: 'UNAUTHENTICATED' });
}

export async function sessions(gateway: TestGateway): Promise<any[]> {
  const response = await fetch(`${gateway.adminUrl}/sessions`);
  return ((await response.json()) as { sessions: any[] }).sessions;
}

/** Everything that an agent may have open. */
export async function everywhere({ gateway }: House) {
  const token = await tokenOf(gateway);
  const streams: Stream[] = [bearer(token), { authorization: basic('a1') }].map((headers) =>
    gateway.sse(serviceEvents, { headers }),
  );
  for (const stream of streams) await stream.until('StreamOpened');
  const sockets = [
    await tab(gateway, bearer(token)),
    await tab(gateway, bearer(await tokenOf(gateway))),
    await tab(gateway, { authorization: basic('a1') }),
  ];
  return { token, streams, sockets };
}

export async function expectSignedOut(
  { emulator, gateway }: House,
  open: Awaited<ReturnType<typeof everywhere>>,
) {
  for (const socket of open.sockets) await expectSignedOff(socket);
  for (const stream of open.streams)
    expect(await stream.end()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  for (const over of transports)
    expect(await refusalOf(gateway, bearer(open.token), over)).toBe(signInAgain(over));
  expect(emulator.sessions().filter(({ userName }) => userName === 'a1')).toEqual([]);
  expect(said(emulator, '/meta/disconnect')).toHaveLength(1);
  expect(JSON.stringify(emulator.requests)).not.toContain('EndContactCenterSession');
}
