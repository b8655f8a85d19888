import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { type Child, startProgram } from '../support/child.js';
import { eventually } from '../support/eventually.js';
import { basic, type Result } from '../support/gateway.js';
import { openConnection, rawRequest } from '../support/raw-http.js';
import { openSocket } from '../support/raw-socket.js';
import { streamingTransports, transports } from '../support/transports.js';

/** Every port free, so that nothing on this machine is in the way. */
const freePorts = { PORT: '0', ADMIN_PORT: '0', EMULATOR_PORT: '0' };
const secret = 'a-secret-of-more-than-32-characters';
const me = '{ me { userName } }';

async function gatewayUrl(program: Child): Promise<string> {
  const [, url = ''] = await program.printed(/^gws-graphql serves +(http:\S+)\/graphql/m);
  return url;
}

/** How a program ends that cannot start: what it says, and its exit code. */
async function failure(args: string[], environment: Record<string, string> = {}) {
  await using program = startProgram(args, environment);
  return { code: await program.exited, stderr: program.stderr, stdout: program.stdout };
}

describe('gws-graphql', () => {
  it('tells a newcomer where GraphiQL is, who exists, how to sign in and what to ask', async () => {
    await using program = startProgram([], freePorts);
    const url = await gatewayUrl(program);

    await program.printed(/^subscription[\s\S]*^\}$/m);

    expect(program.stdout).toContain(`GraphiQL            ${url}/graphql`);
    expect(program.stdout).toMatch(/^Agents +a1 a2 a3 a4 a5, password demo \(a5 is a supervisor\)$/m);
    expect(program.stdout).toMatch(/^Health and metrics +http:\S+\/readyz, \/metrics$/m);
    const [page, ready] = await Promise.all([
      fetch(`${url}/graphql`, { headers: { accept: 'text/html' } }),
      fetch(`${url}/readyz`),
    ]);
    expect(page.headers.get('content-type')).toMatch('text/html');
    expect(await page.text()).toMatch(/GraphiQL/i);
    expect(ready.status).toBe(200);
    expect(program.stderr).toBe('');
  });

  it.each(streamingTransports)(
    'delivers events within ten seconds for what it prints, pasted as it is, over $name',
    async (transport) => {
      await using program = startProgram([], freePorts);
      const url = await gatewayUrl(program);
      const [query] = await program.printed(/^subscription[\s\S]*^\}$/m);
      const [headers] = await program.printed(/^\{ "authorization": .*\}$/m);

      const nothing = new Promise<Result[]>((_resolve, reject) => {
        setTimeout(() => reject(new Error('Ten seconds are over.')), 10_000).unref();
      });
      // StreamOpened, what GWS says of two workbins, and then life.
      const results = await Promise.race([transport.ask(url, { query }, JSON.parse(headers), 6), nothing]);

      const events = results.map(({ data, errors }) => {
        expect(errors).toBeUndefined();
        return data?.['workbinEvents'];
      });
      expect(events[0]).toEqual({ __typename: 'StreamOpened' });
      const change = events.find(({ __typename }) => __typename === 'WorkbinStateChange');
      expect(change).toMatchObject({
        action: expect.stringMatching(/^ITEM_(ADDED|REMOVED)$/),
        workbin: { displayName: expect.any(String) },
        interaction: { id: expect.any(String) },
      });
    },
  );

  it('reaches GWS over WebSockets when told to, the embedded one too', async () => {
    const environment = { ...freePorts, GWS_COMETD_TRANSPORTS: 'websocket', LOG_LEVEL: 'info' };
    await using program = startProgram([], environment);
    await using socket = await openSocket(await gatewayUrl(program));
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', 'subscription { workbinEvents { __typename } }');
    await socket.event('1', 'WorkbinSubscriptionStateChange');
    expect(program.stdout).toContain('"transport":"websocket"');

    program.process.kill('SIGTERM');

    expect(await program.exited).toBe(0);
    expect((await socket.closed).code).toBe(1012);
  });

  it('ends at SIGTERM with code 0, its sockets closed and GWS told goodbye', async () => {
    await using emulator = await startEmulator({ record: true });
    await using program = startProgram([], { ...freePorts, GWS_URL: emulator.url });
    await using socket = await openSocket(await gatewayUrl(program));
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', 'subscription { workbinEvents { __typename } }');
    await socket.event('1', 'StreamOpened');

    program.process.kill('SIGTERM');

    expect((await socket.closed).code).toBe(1012);
    expect(await program.exited).toBe(0);
    expect(emulator.sessions()).toEqual([]);
    expect(emulator.workbinSubscriptions()).toEqual([]);
    const said = emulator.requests.flatMap(({ body }) => (Array.isArray(body) ? body : []));
    expect(said.map(({ channel }) => channel)).toContain('/meta/disconnect');
    expect(JSON.stringify(emulator.requests)).not.toContain('EndContactCenterSession');
  });

  it('ends at once at a second signal', async () => {
    await using emulator = await startEmulator();
    await using program = startProgram([], { ...freePorts, GWS_URL: emulator.url, DRAIN_SECONDS: '3600' });
    await using socket = await openSocket(await gatewayUrl(program));
    await socket.init({ authorization: basic('a1') });
    const fault = emulator.fault({ kind: 'stall', match: { path: '/api/v2/users' } });
    socket.subscribe('1', '{ users { userName } }');
    await eventually('GWS is silent', () => fault.hits > 0);
    program.process.kill('SIGTERM');
    await eventually('it is ready no more', async () => {
      const [, admin = ''] = await program.printed(/^Health and metrics +(http:\S+)\/readyz/m);
      return (await fetch(`${admin}/readyz`)).status === 503;
    });

    program.process.kill('SIGINT');

    expect(await program.exited).toBe(1);
    expect((await socket.closed).code).toBe(1006);
  });

  it('ends at SIGTERM also when GWS does not answer any more', async () => {
    await using emulator = await startEmulator();
    await using program = startProgram([], { ...freePorts, GWS_URL: emulator.url, DRAIN_SECONDS: '1' });
    await using socket = await openSocket(await gatewayUrl(program));
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', 'subscription { workbinEvents { __typename } }');
    await socket.event('1', 'StreamOpened');
    const fault = emulator.fault({ kind: 'stall' });
    await eventually('GWS is silent', () => fault.hits > 0);

    program.process.kill('SIGTERM');

    expect(await program.exited).toBe(0);
    expect((await socket.closed).code).toBe(1012);
  });

  it('serves a GWS that runs in another process, also when it comes later', async () => {
    await using first = startProgram(['emulator', '--port', '0', '--no-script']);
    const [, address = ''] = await first.printed(/listens on (\S+)/);
    first.process.kill('SIGTERM');
    expect(await first.exited).toBe(0);
    await using program = startProgram([], { ...freePorts, GWS_URL: address });
    const url = await gatewayUrl(program);
    expect(program.stdout).not.toContain('a1');
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const [away] = await transports[0].ask(url, { query: me }, { authorization: basic('a1') });
    expect(away?.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);

    await using second = startProgram(['emulator', '--port', new URL(address).port]);
    await second.printed(/listens on/);

    for (const transport of transports) {
      expect(await transport.ask(url, { query: me }, { authorization: basic('a1') })).toEqual([
        { data: { me: { userName: 'a1' } } },
      ]);
    }
    await using socket = await openSocket(url);
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', 'subscription { workbinEvents { __typename } }');
    await socket.event('1', 'WorkbinStateChange');
  });

  it('listens to its settings', async () => {
    await using emulator = await startEmulator({ passThrough: true });
    await using program = startProgram([], {
      ...freePorts,
      GWS_URL: emulator.url,
      MAX_BODY_BYTES: '1024',
      MAX_FRAME_BYTES: '2048',
      GWS_PASS_HEADERS: '',
      ALLOWED_ORIGINS: 'https://desk.example',
      ALLOWED_HOSTS: '127.0.0.1,localhost',
      MAX_HEADER_SECONDS: '3',
      MAX_REQUEST_SECONDS: '2',
      INTROSPECTION: 'off',
      GRAPHIQL: 'off',
    });
    const url = await gatewayUrl(program);
    const [http, , webSocket] = transports;
    const large = `${me} #${'x'.repeat(3_000)}`;

    const tooLarge = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: large }),
    });
    expect(tooLarge.status).toBe(413);
    const [frame] = await webSocket.ask(url, { query: large }, { authorization: basic('a1') });
    expect(frame?.errors).toMatchObject([{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }]);
    const [schema] = await http.ask(url, { query: '{ __schema { queryType { name } } }' });
    expect(schema?.data).toBeUndefined();
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toMatch(/GraphiQL/i);
    expect(program.stdout).not.toContain('GraphiQL');
    await using socket = await openSocket(url, { headers: { origin: 'https://desk.example' } });
    await socket.init({});
    expect((await rawRequest(url, { path: '/graphql', headers: { host: 'evil.example' } })).status).toBe(421);
    await using silent = await openConnection(url);
    expect(await silent.ended).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('shows GraphiQL and the schema in production when they are switched on', async () => {
    await using emulator = await startEmulator();
    await using program = startProgram([], {
      ...freePorts,
      NODE_ENV: 'production',
      GWS_URL: emulator.url,
      SESSION_SECRET: secret,
      GRAPHIQL: 'on',
      INTROSPECTION: 'on',
    });
    const url = await gatewayUrl(program);

    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toMatch(/GraphiQL/i);
    for (const transport of transports) {
      const [answer] = await transport.ask(url, { query: '{ __schema { queryType { name } } }' });
      expect(answer).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    }
  });

  it('is strict and quiet in production: no GraphiQL, no introspection, logs in JSON without secrets', async () => {
    await using emulator = await startEmulator();
    await using program = startProgram([], {
      ...freePorts,
      NODE_ENV: 'production',
      GWS_URL: emulator.url,
      SESSION_SECRET: secret,
      LOG_LEVEL: 'trace',
    });
    const url = await gatewayUrl(program);

    for (const transport of transports) {
      const [answer] = await transport.ask(
        url,
        { query: '{ __schema { queryType { name } } }' },
        { authorization: basic('a1') },
      );
      expect(answer?.data).toBeUndefined();
    }
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toMatch(/GraphiQL/i);
    await transports[0].ask(url, { query: me }, { authorization: basic('a1', 'canary-password') });
    await using socket = await openSocket(url);
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', 'subscription { chatEvents { __typename } }');
    await socket.event('1', 'StreamOpened');
    emulator.offerChat('a1', { text: 'canary-text', customer: 'canary-customer' });
    emulator.publish('a1', '/v2/me/chats', 'canary-message');
    await socket.event('1', 'UnknownEvent');
    program.process.kill('SIGTERM');
    await program.exited;

    const lines = program.stdout.split('\n').filter((line) => line.startsWith('{'));
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries.map(({ msg }) => msg)).toContain('The CometD handshake succeeded.');
    expect(entries.map(({ msg }) => msg)).toContain('A message could not be read.');
    for (const unwanted of [
      'canary',
      secret,
      basic('a1'),
      basic('a1', 'canary-password').slice(6),
      'JSESSIONID',
    ]) {
      expect(program.stdout + program.stderr).not.toContain(unwanted);
    }
  });

  it.each([
    ['a bad setting', { PORT: 'http' }, /^gws-graphql: PORT is not usable: .*\.\n$/],
    ['an unknown setting', { GWS_URI: 'http://gws' }, /^gws-graphql: GWS_URI is not a setting .*\.\n$/],
    [
      'production without a secret',
      { NODE_ENV: 'production', GWS_URL: 'http://127.0.0.1:1' },
      /^gws-graphql: SESSION_SECRET is not set: .*\.\n$/,
    ],
  ])('stops at %s with one sentence and code 1', async (_what, environment, sentence) => {
    const { code, stderr, stdout } = await failure([], environment as Record<string, string>);

    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it.each(['PORT', 'ADMIN_PORT', 'EMULATOR_PORT'])(
    'stops with one sentence when %s is taken',
    async (name) => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = other.address() as AddressInfo;

        const { code, stderr, stdout } = await failure([], { ...freePorts, [name]: `${port}` });

        expect(stderr).toMatch(new RegExp(`^gws-graphql: port ${port} is taken[^\\n]*\\.\\n$`));
        expect(stdout).toBe('');
        expect(code).toBe(1);
      } finally {
        other.close();
      }
    },
  );

  it('stops at a command it does not know with one sentence and code 1', async () => {
    const { code, stderr } = await failure(['nonsense']);

    expect(stderr).toMatch(/^gws-graphql: "nonsense" is not a command[^\n]*\n$/);
    expect(code).toBe(1);
  });

  it('explains itself', async () => {
    const { code, stderr, stdout } = await failure(['--help']);

    expect(stdout).toMatch(/gws-graphql emulator/);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

describe('gws-graphql emulator', () => {
  it('serves the contact centre alone, with the people of its seed', async () => {
    await using program = startProgram(['emulator', '--port', '0', '--seed', '7']);
    const [, url] = await program.printed(/listens on (\S+)/);

    const response = await fetch(`${url}/api/v2/me`, { headers: { authorization: basic('a1') } });

    expect(response.headers.get('set-cookie')).toMatch(/JSESSIONID=/);
    await using same = await startEmulator({ seed: 7 });
    await using other = await startEmulator({ seed: 8 });
    const { user } = (await response.json()) as { user: { id: string; userName: string } };
    expect(user).toMatchObject({ userName: 'a1', id: same.agents[0]?.id });
    expect(user.id).not.toBe(other.agents[0]?.id);
    program.process.kill('SIGTERM');
    expect(await program.exited).toBe(0);
  });

  it('stops at an argument it cannot use with one sentence and code 1', async () => {
    const { code, stderr } = await failure(['emulator', '--port', 'many']);

    expect(stderr).toMatch(/^gws-graphql: --port .*many.*\n$/);
    expect(code).toBe(1);
  });
});
