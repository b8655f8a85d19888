import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import type { GatewayOptions } from '../../src/gateway.js';
import { type LimitMode, type LimitName, limitsOf } from '../../src/server/limits.js';
import { readManifest } from '../../src/server/trusted-documents.js';
import { eventually } from '../support/eventually.js';
import { basic, startGateway } from '../support/gateway.js';
import { metric } from '../support/metrics.js';
import { openSocket } from '../support/raw-socket.js';
import { type Operation, streamingTransports, transports } from '../support/transports.js';

const asA1 = { authorization: basic('a1') };
const trusted = new URL('../../schema/trusted-documents.json', import.meta.url).pathname;
const manifest = readManifest(trusted);
const [hash = '', text = ''] = [...manifest].find(([, each]) => each.startsWith('query Me ')) ?? [];

/** So many of them, made of each number. */
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

/** A chain of fields that is so deep. */
function nested(depth: number): string {
  const fields = ['chats', 'participants', 'user'];
  const chain = Array.from({ length: depth - 2 }, (_, index) => fields[index % 3] as string);
  return `{ me { ${chain.map((field) => `${field} {`).join(' ')} __typename ${'}'.repeat(depth - 2)} } }`;
}

/** What each limit is about: documents that ask for exactly so much of it. */
const documents: readonly (readonly [LimitName, number, (count: number) => string])[] = [
  ['MAX_TOKENS', 60, (count) => `{ me { ${many(count - 5, () => 'id')} } }`],
  ['MAX_DEPTH', 5, nested],
  ['MAX_ALIASES', 7, (count) => `{ me { ${many(count, (i) => `a${i}: id`)} } }`],
  [
    'MAX_ALIASES',
    8,
    (count) => `{ me { ${many(count / 2, () => '...Twice')} } } fragment Twice on User { a: id b: id }`,
  ],
  ['MAX_DIRECTIVES', 4, (count) => `{ me { ${many(count, () => 'id @include(if: true)')} } }`],
  ['MAX_ROOT_FIELDS', 3, (count) => `{ ${many(count, (i) => `a${i}: me { id }`)} }`],
  [
    'MAX_ROOT_FIELDS',
    4,
    (count) => `{ ...All } fragment All on Query { ${many(count, (i) => `a${i}: me { id }`)} }`,
  ],
  ['MAX_COST', 3, (count) => `{ me { ${many(count - 1, (i) => `a${i}: skills { name }`)} } }`],
  // The contents of every workbin are a request of their own.
  ['MAX_COST', 11, (count) => `{ workbins { contents { __typename } } ${count > 11 ? 'me { id }' : ''} }`],
];

/** A gateway with one limit set. */
const limited = (name: LimitName, most: number, mode: LimitMode): Partial<GatewayOptions> => ({
  limits: { ...limitsOf({}, 'off'), [name]: { most, mode } },
});

describe.each(transports)('A rule holds over $name', (transport) => {
  it.each(documents)(
    '%s, here %i: so much is answered, more is refused with a code',
    async (name, most, document) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url, limited(name, most, 'enforce'));
      const ask = (query: string) => transport.ask(gateway.url, { query }, asA1);

      const [fits] = await ask(document(most));
      const [refused] = await ask(document(most + (document(most + 1) === document(most) ? 2 : 1)));

      expect(fits?.data).toBeTruthy();
      expect(
        fits?.errors?.filter(({ extensions }) => extensions?.['code'] === 'LIMIT_EXCEEDED'),
      ).toBeUndefined();
      expect(refused?.data ?? null).toBeNull();
      expect(refused?.errors).toMatchObject([
        { message: expect.stringContaining(name), extensions: { code: 'LIMIT_EXCEEDED', limit: name, most } },
      ]);
      expect(await metric(gateway, 'gws_limits_exceeded_total', { limit: name, mode: 'enforce' })).toBe(1);
    },
  );

  it.each(documents)(
    '%s, here %i: warn tells and lets through, off does not even tell',
    async (name, most, document) => {
      await using emulator = await startEmulator();
      const more = document(most * 2);
      for (const [mode, told] of [
        ['warn', 2],
        ['off', 0],
      ] as const) {
        await using gateway = await startGateway(emulator.url, limited(name, most, mode));

        const answers = [
          ...(await transport.ask(gateway.url, { query: more }, asA1)),
          ...(await transport.ask(gateway.url, { query: more }, asA1)),
        ];

        for (const { data } of answers) expect(data).toBeTruthy();
        expect(await metric(gateway, 'gws_limits_exceeded_total', { limit: name })).toBe(told);
      }
    },
  );

  it.each([
    [
      'fragments that spread each other',
      '{ me { ...A } } fragment A on User { ...B } fragment B on User { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment that spreads itself',
      '{ ...A } fragment A on Query { me { id } ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double each other',
      `{ ...F0 } ${many(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { me { id } }`,
      'LIMIT_EXCEEDED',
    ],
    ['a document without end', `{ me { ${'id '.repeat(20_000)} } }`, 'LIMIT_EXCEEDED'],
    ['no document', undefined, 'BAD_REQUEST'],
  ])('refuses %s', async (_what, query, code) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxFrameBytes: 1 << 20, limits: {} });

    const [answer] = await transport.ask(gateway.url, { query: query ?? '' }, asA1);

    expect(answer?.errors?.[0]).toMatchObject({ extensions: { code } });
  });

  it('tells the schema to those who ask, unless it is told not to: then not even by suggestions', async () => {
    await using emulator = await startEmulator();
    const asked = [
      '{ __schema { queryType { name } } }',
      '{ __type(name: "User") { name } }',
      '{ mee { id } }',
    ];
    for (const introspection of [true, false]) {
      await using gateway = await startGateway(emulator.url, { introspection });
      const answers: string[] = [];
      for (const query of asked)
        answers.push(JSON.stringify(await transport.ask(gateway.url, { query }, asA1)));

      expect(
        answers.map((each) =>
          /queryType|"name":"User"|Did you mean/.test(each.replace('field \\"queryType', '')),
        ),
      ).toEqual(introspection ? [true, true, true] : [false, false, false]);
    }
  });

  it('refuses a result that is larger than there may be', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxResultBytes: 2_000 });
    const me = (fields: string) => transport.ask(gateway.url, { query: `{ ${fields} }` }, asA1);

    expect((await me('me { userName }'))[0]).toEqual({ data: { me: { userName: 'a1' } } });
    expect(
      (
        await me(
          many(9, (i) => `a${i}: me { userName firstName lastName uri skills { name } userData: settings }`),
        )
      )[0],
    ).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_RESULT_BYTES' } }],
    });
  });

  it.each(['enforce', 'warn', 'off'] as const)(
    'takes documents by their hashes, and others only if it may: %s',
    async (mode) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url, { trustedDocuments: { manifest, mode } });
      const ask = async (operation: Operation) => (await transport.ask(gateway.url, operation, asA1))[0];
      const me = { data: { me: expect.objectContaining({ userName: 'a1' }) } };
      const notTrusted = { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] };

      expect(await ask({ documentId: `sha256:${hash}` })).toMatchObject(me);
      expect(await ask({ documentId: hash, query: '' })).toMatchObject(me);
      expect(await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toMatchObject(
        me,
      );
      // The same document, as somebody else would have written it.
      expect(await ask({ query: `# mine\n${text.replaceAll(' ', '\n  ')}` })).toMatchObject(me);
      expect(await ask({ documentId: `sha256:${'0'.repeat(64)}` })).toMatchObject(notTrusted);
      expect(await metric(gateway, 'gws_untrusted_documents_total')).toBe(0);

      expect(await ask({ query: '{ me { userName } }' })).toMatchObject(mode === 'enforce' ? notTrusted : me);
      expect(await metric(gateway, 'gws_untrusted_documents_total', { mode })).toBe(mode === 'off' ? 0 : 1);
    },
  );

  it('takes no more than so many operations of an agent in a second', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      limits: {
        MAX_OPERATIONS_PER_SECOND: { most: 1, mode: 'enforce' },
        MAX_OPERATION_BURST: { most: 3, mode: 'enforce' },
      },
    });
    const codes: unknown[] = [];
    await transport.ask(gateway.url, { query: '{ me { id } }' }, asA1);
    for (let i = 0; i < 12; i++) {
      const [answer] = await transport.ask(gateway.url, { query: '{ me { id } }' }, asA1);
      const [error] = answer?.errors ?? [];
      if (error)
        expect(error.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: expect.any(Number) });
      codes.push(error?.extensions?.['code']);
    }
    // The neighbour is not counted with it.
    const [neighbour] = await transport.ask(
      gateway.url,
      { query: '{ me { userName } }' },
      { authorization: basic('a2') },
    );

    expect(codes.slice(0, 2)).toEqual([undefined, undefined]);
    expect(codes).toContain('RATE_LIMITED');
    expect(neighbour).toEqual({ data: { me: { userName: 'a2' } } });
    await eventually('it may ask again', async () => {
      const [answer] = await transport.ask(gateway.url, { query: '{ me { userName } }' }, asA1);
      return answer?.errors === undefined;
    });
  });
});

describe.each(streamingTransports)('A subscription over $name', (transport) => {
  it('is one of so many that an agent may have, over all transports together', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      limits: { MAX_SUBSCRIPTIONS_PER_AGENT: { most: 2, mode: 'enforce' } },
    });
    const query = 'subscription { serviceEvents { __typename } }';
    const first = gateway.sse(query);
    const second = gateway.subscribe(query);
    await Promise.all([first.event(), second.event()]);

    const [refused] = await transport.ask(gateway.url, { query }, asA1, 1);
    const [other] = await transport.ask(gateway.url, { query }, { authorization: basic('a2') }, 1);
    expect(refused?.errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_SUBSCRIPTIONS_PER_AGENT' } },
    ]);
    expect(other?.data).toEqual({ serviceEvents: { __typename: 'StreamOpened' } });

    first.stop();
    await eventually('one is over', async () => {
      const [answer] = await transport.ask(gateway.url, { query }, asA1, 1);
      return answer?.errors === undefined;
    });
    second.stop();
  });
});

describe('What is wrong with a document', () => {
  it.each([
    ['that asks for too much', `{ ${many(11, (i) => `a${i}: me { id }`)} }`],
    ['that does not fit the schema', '{ nothing }'],
    ['that cannot be read', '{ me { id }'],
  ])('is told over WebSocket as if nobody had asked the same over HTTP: %s', async (_what, query) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const told = async (index: number) =>
      (await transports[index]?.ask(gateway.url, { query }, asA1))?.[0]?.errors;

    const before = await told(2);
    expect(await told(0)).toEqual(before);
    expect(await told(2)).toEqual(before);
    expect(before).toMatchObject([{ extensions: { code: expect.any(String) } }]);
    expect(before?.[0]?.extensions).not.toHaveProperty('http');
  });
});

describe('A GET', () => {
  it('may name a trusted document by its hash', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      trustedDocuments: { manifest, mode: 'enforce' },
    });

    const response = await fetch(`${gateway.url}/graphql?documentId=sha256:${hash}`, { headers: asA1 });

    expect(await response.json()).toMatchObject({ data: { me: { userName: 'a1' } } });
  });
});

describe('A socket', () => {
  it.each([
    { documentId: `sha256:${hash}` },
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
  ])('may name a trusted document without a text: %o', async (payload) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      trustedDocuments: { manifest, mode: 'enforce' },
    });
    await using socket = await openSocket(gateway.url);
    await socket.init(asA1);

    socket.send({ id: '1', type: 'subscribe', payload });

    expect(await socket.next('1', 'next')).toMatchObject({ payload: { data: { me: { userName: 'a1' } } } });
  });

  it('may have so many subscriptions; one more is refused, and the others go on', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      limits: { MAX_SUBSCRIPTIONS_PER_SOCKET: { most: 2, mode: 'enforce' } },
    });
    await using socket = await openSocket(gateway.url);
    await socket.init(asA1);
    const query = 'subscription { serviceEvents { __typename } }';

    for (const id of ['1', '2', '3']) socket.subscribe(id, query);

    expect(await socket.next('3')).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_SUBSCRIPTIONS_PER_SOCKET' } }],
    });
    for (const id of ['1', '2']) expect((await socket.next(id)).type).toBe('next');
    socket.send({ id: '1', type: 'complete' });
    socket.subscribe('4', query);
    expect((await socket.next('4')).type).toBe('next');
  });

  it('is one of so many of its agent: one more is closed with 1013, and comes in once another has left', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      limits: { MAX_SOCKETS_PER_AGENT: { most: 2, mode: 'enforce' } },
    });
    const open = async (as: string) => {
      const socket = await openSocket(gateway.url);
      socket.send({ type: 'connection_init', payload: { authorization: basic(as) } });
      return socket;
    };
    const sockets = [await openSocket(gateway.url), await openSocket(gateway.url)];
    for (const socket of sockets) await socket.init(asA1);

    expect(await (await open('a1')).closed).toEqual({ code: 1013, reason: 'LIMIT_EXCEEDED' });
    await using neighbour = await openSocket(gateway.url);
    await neighbour.init({ authorization: basic('a2') });
    await sockets[0]?.[Symbol.asyncDispose]();
    await eventually('there is room again', async () => {
      await using socket = await openSocket(gateway.url);
      const outcome = socket.init(asA1).then(
        () => true,
        () => false,
      );
      return await outcome;
    });
    await sockets[1]?.[Symbol.asyncDispose]();
  });

  it('is one of so many in all: one more is answered 503', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      limits: { MAX_SOCKETS: { most: 1, mode: 'enforce' } },
    });
    await using _first = await openSocket(gateway.url);

    await expect(openSocket(gateway.url)).rejects.toMatchObject({ status: 503 });
  });

  it('may begin so many operations in a second, whoever it is', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      limits: {
        MAX_OPERATIONS_PER_SECOND: { most: 5, mode: 'enforce' },
        MAX_OPERATION_BURST: { most: 5, mode: 'enforce' },
      },
    });
    await using socket = await openSocket(gateway.url);
    await socket.init();

    for (let i = 0; i < 100; i++) socket.subscribe(`${i}`, '{ __typename }');

    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => socket.next(`${i}`)));
    const refused = answers.filter(({ type }) => type === 'error');
    expect(refused.length).toBeGreaterThan(50);
    for (const { payload } of refused)
      expect(payload).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  });
});
