import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/emulator/index.js';
import { eventually } from './support/eventually.js';
import type { ForeignGws } from './support/foreign-gws.js';
import { startForeignPair } from './support/foreign-pair.js';
import { basic, startGateway } from './support/gateway.js';
import { watch } from './support/watch.js';

interface Medium {
  /** The subscription with its arguments. */
  readonly field: string;
  /** Where GWS answers what it is. */
  readonly path: string;
  /** The member that holds it, in answers and messages; a list where the message has a list. */
  readonly member: string;
  readonly list?: string;
  readonly channel: string;
  readonly messageType: string;
  readonly event: string;
  /** What of it changes, in GWS's words and in ours. */
  readonly states: readonly [object, object];
  readonly ask: string;
  readonly sees: readonly [object, object];
}

const states = {
  states: [{ state: 'Invited' }, { state: 'Processing' }],
  ask: 'state',
  sees: [{ state: 'INVITED' }, { state: 'PROCESSING' }],
} as const;

const media: readonly Medium[] = [
  {
    field: 'email(id: "r1")',
    path: '/me/emails/r1',
    member: 'email',
    channel: '/v2/me/emails',
    messageType: 'EmailStateChangeMessage',
    event: 'EmailStateChange',
    ...states,
  },
  {
    field: 'facebook(id: "r1")',
    path: '/me/facebook/r1',
    member: 'facebook',
    channel: '/v2/me/facebook',
    messageType: 'FacebookStateChangeMessage',
    event: 'FacebookStateChange',
    ...states,
  },
  {
    field: 'facebooksession(id: "r1")',
    path: '/me/facebooksessions/r1',
    member: 'facebooksession',
    channel: '/v2/me/facebooksession',
    messageType: 'FacebooksessionStateChangeMessage',
    event: 'FacebooksessionStateChange',
    ...states,
  },
  {
    field: 'tweet(id: "r1")',
    path: '/me/tweets/r1',
    member: 'tweet',
    channel: '/v2/me/twitter',
    messageType: 'TweetStateChangeMessage',
    event: 'TweetStateChange',
    ...states,
  },
  {
    field: 'workitem(id: "r1")',
    path: '/me/workitems/r1',
    member: 'workitem',
    channel: '/v2/me/workitems',
    messageType: 'WorkitemStateChangeMessage',
    event: 'WorkitemStateChange',
    ...states,
  },
  {
    field: 'openmedia(mediaType: "sms", id: "r1")',
    path: '/me/openmedia/sms/r1',
    member: 'openmedia',
    channel: '/v2/me/openmedia',
    messageType: 'OpenmediaStateChangeMessage',
    event: 'OpenmediaStateChange',
    ...states,
  },
  {
    field: 'chat(id: "r1")',
    path: '/me/chats/r1',
    member: 'chat',
    channel: '/v2/me/chats',
    messageType: 'ChatStateChangeMessage',
    event: 'ChatStateChange',
    ...states,
  },
  {
    ...{
      field: 'call(id: "r1")',
      path: '/me/calls/r1',
      member: 'call',
      channel: '/v2/me/calls',
      messageType: 'CallStateChangeMessage',
      event: 'CallStateChange',
    },
    ...{
      states: [{ state: 'Ringing' }, { state: 'Established' }],
      ask: 'state',
      sees: [{ state: 'RINGING' }, { state: 'ESTABLISHED' }],
    },
  },
  {
    ...{
      field: 'imSession(id: "r1")',
      path: '/me/im-sessions/r1',
      member: 'imSession',
      channel: '/v2/me/im-sessions',
      messageType: 'IMSessionStateChangeMessage',
      event: 'IMSessionStateChange',
    },
    ...{
      states: [{ state: 'Alerting' }, { state: 'Talking' }],
      ask: 'state',
      sees: [{ state: 'ALERTING' }, { state: 'TALKING' }],
    },
  },
  {
    ...{
      field: 'device(id: "r1")',
      path: '/me/devices/r1',
      member: 'device',
      list: 'devices',
      channel: '/v2/me/devices',
      messageType: 'DeviceStateChangeMessage',
      event: 'DeviceStateChange',
    },
    ...{
      states: [{ doNotDisturb: 'Off' }, { doNotDisturb: 'On' }],
      ask: 'doNotDisturb',
      sees: [{ doNotDisturb: false }, { doNotDisturb: true }],
    },
  },
  {
    ...{
      field: 'channel(channel: "r1")',
      path: '/me/channels/r1',
      member: 'channel',
      list: 'channels',
      channel: '/v2/me/channels',
      messageType: 'ChannelStateChangeMessageV2',
      event: 'ChannelStateChange',
    },
    ...{
      states: [
        { channel: 'r1', dndState: 'Off' },
        { channel: 'r1', dndState: 'On' },
      ],
      ask: 'channel doNotDisturb',
      sees: [{ doNotDisturb: false }, { doNotDisturb: true }],
    },
  },
  {
    ...{
      field: 'outboundRecord(id: "r1")',
      path: '/outbound-records/r1',
      member: 'record',
      channel: '/v2/me/outbound',
      messageType: 'OutboundRecordMessage',
      event: 'OutboundRecordStateChange',
    },
    ...{
      states: [{ state: 'Loaded' }, { state: 'Closed' }],
      ask: 'stateRaw',
      sees: [{ stateRaw: 'Loaded' }, { stateRaw: 'Closed' }],
    },
  },
];

const nameOf = ({ field }: Medium) => field.slice(0, field.indexOf('('));

/** Asks for the state wherever it is told. */
function documentOf(medium: Medium, after?: string): string {
  const name = nameOf(medium);
  const { ask, event, list } = medium;
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const snapshot = `${capital.replace('ImSession', 'IMSession')}Snapshot`;
  const inEvent = list ?? (name === 'outboundRecord' ? 'record' : name);
  const field = after ? medium.field.replace(')', `, after: "${after}")`) : medium.field;
  return `subscription { ${field} {
    __typename
    ... on StreamOpened { cursor replayed }
    ... on Gap { reason }
    ... on ${snapshot} { cursor readAt ${name} { ${ask} } }
    ... on ${event} { cursor ${inEvent} { ${ask} } }
  } }`;
}

function publish(gws: ForeignGws, { channel, messageType, member, list }: Medium, state: object): void {
  const resource = { id: 'r1', ...state };
  gws.publish(channel, { messageType, ...(list ? { [list]: [resource] } : { [member]: resource }) });
}

function toldIn(item: any): any {
  const { __typename, cursor, readAt, ...rest } = item;
  const [told] = Object.values(rest);
  return Array.isArray(told) ? told[0] : told;
}

describe.each(media)('$field followed', (medium) => {
  const {
    path,
    member,
    states: [before, after],
    sees,
  } = medium;

  it('is a snapshot, then its changes, and again from a cursor', async () => {
    await using pair = await startForeignPair({ lingerMs: 5_000 });
    const { gws, gateway } = pair;
    gws.answer(`GET ${path}`, { statusCode: 0, [member]: { id: 'r1', ...before } });
    const stream = watch(gateway.subscribe(documentOf(medium)));
    const snapshot = await stream.find('the snapshot', ({ __typename }) => __typename.endsWith('Snapshot'));
    expect(toldIn(snapshot)).toMatchObject(sees[0]);
    expect(snapshot.readAt).toMatch(/^20/);
    publish(gws, medium, after);
    const change = await stream.find('the change', ({ __typename }) => __typename === medium.event);
    expect(toldIn(change)).toMatchObject(sees[1]);
    expect(stream.items.map(({ __typename }) => __typename)).toEqual([
      'StreamOpened',
      snapshot.__typename,
      medium.event,
    ]);
    publish(gws, medium, before);
    const again = watch(gateway.subscribe(documentOf(medium, change.cursor)));
    const missed = await again.find('what was missed', ({ __typename }) => __typename === medium.event);
    expect(toldIn(missed)).toMatchObject(sees[0]);
    expect(again.items[0]).toMatchObject({ __typename: 'StreamOpened' });
    expect(gws.asked(`GET ${path}`)).toHaveLength(1);
  });

  it('that GWS does not know is null, until it is told of', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const stream = watch(gateway.subscribe(documentOf(medium)));
    const snapshot = await stream.find('the snapshot', ({ __typename }) => __typename.endsWith('Snapshot'));
    expect(toldIn(snapshot)).toBeNull();
    publish(gws, medium, after);
    const change = await stream.find('the change', ({ __typename }) => __typename === medium.event);
    expect(toldIn(change)).toMatchObject(sees[1]);
  });

  it('tells of no other, and is sent anew after a loss', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`GET ${path}`, { statusCode: 0, [member]: { id: 'r1', ...before } });
    const stream = watch(gateway.subscribe(documentOf(medium)));
    await stream.find('the snapshot', ({ __typename }) => __typename.endsWith('Snapshot'));
    const other = { id: 'r2', ...after, ...('channel' in after && { channel: 'r2' }) };
    const { channel, messageType, list } = medium;
    gws.publish(channel, { messageType, ...(list ? { [list]: [other] } : { [member]: other }) });
    gws.answer(`GET ${path}`, { statusCode: 0, [member]: { id: 'r1', ...after } });
    gws.forget();
    await stream.find('the snapshot after the gap', (item) => {
      const snapshots = stream.items.filter(({ __typename }) => __typename.endsWith('Snapshot'));
      return snapshots.indexOf(item) === 1;
    });
    const [, , gap, snapshot] = stream.items;
    expect(gap).toMatchObject({ __typename: 'Gap', reason: 'UPSTREAM_SESSION_LOST' });
    expect(toldIn(snapshot)).toMatchObject(sees[1]);
    expect(stream.items).toHaveLength(4);
  });
});

describe('chat(id) followed', () => {
  const document = (after?: string) => `subscription { chat(id: "r1"${after ? `, after: "${after}"` : ''}) {
    __typename
    ... on StreamOpened { cursor }
    ... on Gap { cursor reason }
    ... on ChatSnapshot { cursor chat { state messages { id text } } }
    ... on ChatStateChange { cursor chat { state } }
    ... on MessageLogUpdate { cursor messages { id text } }
  } }`;
  const said = (...texts: string[]) => ({
    ...{ messageType: 'MessageLogUpdated', notificationType: 'NewMessages', chatUri: 'http://gws/chats/r1' },
    messages: texts.map((text, index) => ({
      index,
      type: 'Text',
      text,
      timestampSeconds: 1_700_000_000_000 + text.length,
    })),
  });
  const texts = (item: any) => (item.chat ?? item).messages.map(({ text }: { text: string }) => text);

  it('keeps the transcript over the loss of a CometD session and the reconnect of the client', async () => {
    await using pair = await startForeignPair({ lingerMs: 5_000 });
    const { gws, gateway } = pair;
    gws.answer('GET /me/chats/r1', { statusCode: 0, chat: { id: 'r1', state: 'Chatting' } });
    const stream = watch(gateway.subscribe(document()));
    const first = await stream.find('the snapshot', ({ __typename }) => __typename === 'ChatSnapshot');
    expect(texts(first)).toEqual([]);
    gws.publish('/v2/me/chats', said('one', 'two!'));
    const log = await stream.find('the log', ({ __typename }) => __typename === 'MessageLogUpdate');
    expect(texts(log)).toEqual(['one', 'two!']);
    gws.forget();
    const second = await stream.find(
      'the second snapshot',
      (item) => item.__typename === 'ChatSnapshot' && item !== first,
    );
    expect(texts(second)).toEqual(['one', 'two!']);
    // Another tab begins with all of it.
    const other = watch(gateway.subscribe(document()));
    expect(
      texts(await other.find('its snapshot', ({ __typename }) => __typename === 'ChatSnapshot')),
    ).toEqual(['one', 'two!']);
  });
});

describe('workbin(id) followed', () => {
  const document = `subscription { workbin(id: "w1") {
    __typename
    ... on StreamOpened { cursor }
    ... on Gap { reason }
    ... on WorkbinSnapshot { workbin { id displayName contents { ... on InteractionState { id } } } }
    ... on WorkbinStateChange { action interaction { ... on InteractionState { id } } }
  } }`;

  it('is a snapshot with its contents, then what enters and leaves', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const email = (id: string) => ({ id, subject: `about ${id}` });
    const contents = (...ids: string[]) => ({ statusCode: 0, id: 'w1', emails: ids.map(email) });
    gws.otherwise(({ method, path }) => {
      if (method === 'POST') {
        gws.publish('/v2/me/workbins', {
          messageType: 'WorkbinSubscriptionStateChangeMessage',
          id: 'w1',
          stateResource: 'Subscribed',
          referenceId: 3,
        });
        return { statusCode: 0, referenceId: 3 };
      }
      if (path === '/me/workbins/w1') return { statusCode: 0, workbin: { id: 'w1', displayName: 'Drafts' } };
      return path === '/me/workbins/w1?subresources=*' ? contents('a', 'b') : undefined;
    });
    const stream = watch(gateway.subscribe(document));
    const snapshot = await stream.find('the snapshot', ({ __typename }) => __typename === 'WorkbinSnapshot');
    expect(snapshot.workbin).toEqual({
      id: 'w1',
      displayName: 'Drafts',
      contents: [{ id: 'a' }, { id: 'b' }],
    });
    const change = (action: string, id: string) => ({
      messageType: 'WorkbinStateChangeMessage',
      id: 'w1',
      action,
      emailStateResourceV2: email(id),
    });
    gws.publish('/v2/me/workbins', change('ItemAdded', 'c'));
    const added = await stream.find('the change', ({ action }) => action === 'ITEM_ADDED');
    expect(added.interaction).toEqual({ id: 'c' });
    gws.publish('/v2/me/workbins', change('ItemRemoved', 'a'));
    await stream.find('the other change', ({ action }) => action === 'ITEM_REMOVED');
    // Of a change that GWS does not describe the contents are read again.
    gws.publish('/v2/me/workbins', {
      messageType: 'WorkbinStateChangeMessage',
      id: 'w1',
      action: 'ItemAdded',
    });
    const read = await stream.find(
      'the snapshot',
      (item) => item.__typename === 'WorkbinSnapshot' && item !== snapshot,
    );
    expect(read.workbin.contents).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});

describe('desktop', () => {
  const everything = `
    __typename
    ... on StreamOpened { cursor replayed }
    ... on Gap { reason }
    ... on DesktopSnapshot { cursor desk {
      chats { id state } emails { id state } calls { id state } devices { id } channels { channel }
      workbins { id contents { ... on InteractionState { id } } }
    } }
    ... on Event { cursor topic raw }`;

  it('tells of all topics in one order, after one snapshot of all', async () => {
    await using pair = await startForeignPair({ lingerMs: 5_000 });
    const { gws, gateway } = pair;
    gws.answer('GET /me/chats?fields=*', { statusCode: 0, chats: [{ id: 'c1', state: 'Chatting' }] });
    gws.answer('GET /me/emails?fields=*', { statusCode: 0, emails: [{ id: 'e1', state: 'Composing' }] });
    const stream = watch(gateway.subscribe(`subscription { desktop { ${everything} } }`));
    const { desk } = await stream.find('the snapshot', ({ __typename }) => __typename === 'DesktopSnapshot');
    expect(desk).toMatchObject({
      chats: [{ id: 'c1', state: 'CHATTING' }],
      emails: [{ id: 'e1', state: 'COMPOSING' }],
      // GWS does not have these: the rest does not suffer.
      calls: null,
      workbins: [],
    });
    const channels = ['/v2/me/emails', '/v2/me/chats', '/notifications/services', '/v2/me/calls', '/v2/me'];
    for (let n = 0; n < 50; n++) gws.publish(channels[n % 5] as string, { messageType: 'Numbered', n });
    await stream.find('the last', ({ raw }) => raw?.n === 49);
    expect(stream.numbers).toEqual(Array.from({ length: 50 }, (_, n) => n));
    const tenth = stream.items.find(({ raw }) => raw?.n === 9);
    const again = watch(
      gateway.subscribe(`subscription { desktop(after: "${tenth.cursor}") { ${everything} } }`),
    );
    await again.find('the last', ({ raw }) => raw?.n === 49);
    expect(again.numbers).toEqual(Array.from({ length: 40 }, (_, n) => n + 10));
    expect(again.items[0]).toMatchObject({ __typename: 'StreamOpened', replayed: 40 });
  });

  it('reads again what two changes in one answer may have told in the wrong order, and no more', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const chat = (state: string) => ({ id: 'c1', state });
    gws.answer('GET /me/chats?fields=*', { statusCode: 0, chats: [chat('Invited')] });
    gws.answer('GET /me/emails?fields=*', { statusCode: 0, emails: [] });
    const stream = watch(
      gateway.subscribe(`subscription { desktop(topics: [CHATS, EMAILS]) { ${everything} } }`),
    );
    const first = await stream.find('the snapshot', ({ __typename }) => __typename === 'DesktopSnapshot');
    const tell = (state: string) =>
      gws.publish('/v2/me/chats', { messageType: 'ChatStateChangeMessage', chat: chat(state) });
    gws.answer('GET /me/chats?fields=*', { statusCode: 0, chats: [chat('Chatting')] });
    // In the right order: nothing but the two changes.
    tell('Invited');
    tell('Chatting');
    await gws.received('GET /me/chats?fields=*', 2);
    // In the wrong one: what GWS answers is sent.
    tell('Chatting');
    tell('Invited');
    const second = await stream.find(
      'the second snapshot',
      (item) => item.__typename === 'DesktopSnapshot' && item !== first,
    );
    expect(second.desk).toMatchObject({ chats: [{ id: 'c1', state: 'CHATTING' }], emails: [], calls: null });
    expect(stream.items.map(({ __typename, raw }) => raw?.chat.state ?? __typename)).toEqual([
      ...['StreamOpened', 'DesktopSnapshot', 'Invited', 'Chatting', 'Chatting', 'Invited', 'DesktopSnapshot'],
    ]);
    expect(gws.asked('GET /me/emails?fields=*')).toHaveLength(1);
  });

  it('does without the topics that GWS denies, unless they are asked for by name', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.deny('/v2/me/calls');
    const all = watch(gateway.subscribe(`subscription { desktop { ${everything} } }`));
    await all.opened();
    const named = watch(
      gateway.subscribe(`subscription { desktop(topics: [CALLS, CHATS]) { ${everything} } }`),
    );
    expect(await named.end()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const granted = watch(gateway.subscribe(`subscription { desktop(topics: [CHATS]) { ${everything} } }`));
    await granted.opened();
    gws.publish('/v2/me/emails', { messageType: 'Numbered', n: 1 });
    gws.publish('/v2/me/chats', { messageType: 'Numbered', n: 2 });
    await granted.find('the chat', ({ raw }) => raw?.n === 2);
    expect(granted.numbers).toEqual([2]);
    const none = watch(gateway.subscribe(`subscription { desktop(topics: []) { ${everything} } }`));
    expect(await none.end()).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument: 'topics' } }]);
  });

  it('of the embedded contact centre shows life of every kind', async () => {
    await using emulator = await startEmulator({ script: true, seed: 7 } as never);
    await using gateway = await startGateway(emulator.url);
    const stream = watch(gateway.subscribe(`subscription { desktop { ${everything} } }`));
    const { desk } = await stream.find('the snapshot', ({ __typename }) => __typename === 'DesktopSnapshot');
    expect(desk.workbins.length).toBeGreaterThan(0);
    expect(desk.devices.length).toBeGreaterThan(0);
    await stream.find('a chat', ({ topic }) => topic === '/v2/me/chats');
  });
});

describe('after', () => {
  const document = (after?: string, field = 'chatEvents') =>
    `subscription { ${field}${after === undefined ? '' : `(after: ${JSON.stringify(after)})`} {
      __typename
      ... on StreamOpened { cursor replayed live }
      ... on Gap { cursor reason missed }
      ... on Event { cursor raw }
    } }`;
  const publishNumbers = (gws: ForeignGws, from: number, to: number) => {
    for (let n = from; n <= to; n++) gws.publish('/v2/me/chats', { messageType: 'Numbered', n });
  };
  const typesOf = (items: readonly any[]) =>
    items.map(({ __typename, reason, raw }) => raw?.n ?? reason ?? __typename);

  it.each(['subscribe', 'sse'] as const)('by %s replays what was missed, then goes on', async (transport) => {
    await using pair = await startForeignPair({ lingerMs: 5_000 });
    const { gws, gateway } = pair;
    const first = watch(gateway[transport](document()));
    await first.opened();
    publishNumbers(gws, 1, 3);
    const { cursor } = await first.find('the first', ({ raw }) => raw?.n === 1);
    await first.find('the third', ({ raw }) => raw?.n === 3);
    const again = watch(gateway[transport](document(cursor)));
    await again.find('the third', ({ raw }) => raw?.n === 3);
    publishNumbers(gws, 4, 4);
    await again.find('the fourth', ({ raw }) => raw?.n === 4);
    expect(typesOf(again.items)).toEqual(['StreamOpened', 2, 3, 4]);
    expect(again.items[0]).toMatchObject({ replayed: 2, live: true, cursor });
  });

  it('outlives the last listener for as long as the topic lingers, and tells of a gap when that is over', async () => {
    await using pair = await startForeignPair({ lingerMs: 300 });
    const { gws, gateway } = pair;
    const keep = watch(gateway.subscribe(document(undefined, 'emailEvents')));
    await keep.opened();
    const first = gateway.subscribe(document());
    const { cursor } = await first.event();
    first.stop();
    const soon = watch(gateway.subscribe(document(cursor)));
    await soon.opened();
    publishNumbers(gws, 1, 1);
    await soon.find('the event', ({ raw }) => raw?.n === 1);
    expect(typesOf(soon.items)).toEqual(['StreamOpened', 1]);
    const other = watch(gateway.subscribe(document(cursor, 'callEvents')));
    // Nobody listened to calls at that time: what was told of them is not known.
    await other.find('the gap', ({ reason }) => reason === 'CURSOR_EXPIRED');
    expect(typesOf(other.items)).toEqual(['StreamOpened', 'CURSOR_EXPIRED']);
  });

  it('of a workbin that nobody had subscribed at that time tells of a gap, of one that was of none', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { lingerMs: 5_000 });
    const { data } = await gateway.query('{ workbins { id } }');
    const [one, other] = (data?.['workbins'] ?? []).map(({ id }: { id: string }) => id);
    const open = (id: string, after?: string) =>
      watch(
        gateway.subscribe(
          `subscription { workbinEvents(workbinId: "${id}"${after ? `, after: "${after}"` : ''}) {
            __typename ... on StreamOpened { cursor } ... on Gap { reason }
          } }`,
        ),
      );
    const first = open(one);
    await first.opened();
    const { cursor } = first.items[0];
    const same = open(one, cursor);
    await same.opened();
    const another = open(other, cursor);
    await another.find('the gap', ({ reason }) => reason === 'CURSOR_EXPIRED');
    expect(same.items.filter(({ __typename }) => __typename === 'Gap')).toEqual([]);
  });

  it('tells of a gap after a topic was closed for a while, even if nothing else was told meanwhile', async () => {
    await using pair = await startForeignPair({ lingerMs: 100 });
    const { gws, gateway } = pair;
    const keep = watch(gateway.subscribe(document(undefined, 'emailEvents')));
    await keep.opened();
    const first = gateway.subscribe(document());
    const { cursor } = await first.event();
    first.stop();
    await eventually('the topic is closed', () => !gws.channels.has('/v2/me/chats'));
    publishNumbers(gws, 1, 1);
    const again = watch(gateway.subscribe(document(cursor)));
    await again.find('the gap', ({ reason }) => reason === 'CURSOR_EXPIRED');
    // Once told it is told: nothing is missing from here on.
    const opened = again.items.at(-1);
    const third = watch(gateway.subscribe(document(opened.cursor)));
    await third.opened();
    publishNumbers(gws, 2, 2);
    await third.find('the event', ({ raw }) => raw?.n === 2);
    expect(typesOf(again.items)).toEqual(['StreamOpened', 'CURSOR_EXPIRED', 2]);
    expect(typesOf(third.items)).toEqual(['StreamOpened', 2]);
  });

  it('of several topics tells of a gap where the last of them was opened, and nothing with holes before', async () => {
    const secret = 'a secret of the gateway, and a long one';
    const desk = (cursor: string) =>
      document(cursor, 'desktop').replace('desktop(', 'desktop(topics: [CHATS, EMAILS], ');
    await using pair = await startForeignPair({ secret, lingerMs: 5_000 });
    const { gws, gateway } = pair;
    await using other = await startForeignPair({ secret });
    const { cursor } = await other.gateway.subscribe(document()).event();
    const keep = watch(gateway.subscribe(document()));
    await keep.opened();
    publishNumbers(gws, 1, 1);
    gws.publish('/v2/me/emails', { messageType: 'Numbered', n: 2 });
    publishNumbers(gws, 3, 3);
    await keep.find('the last', ({ raw }) => raw?.n === 3);
    const again = watch(gateway.subscribe(desk(cursor)));
    await again.find('the snapshot', ({ __typename }) => __typename === 'DesktopSnapshot');
    publishNumbers(gws, 4, 4);
    await again.find('the event', ({ raw }) => raw?.n === 4);
    expect(typesOf(again.items)).toEqual(['StreamOpened', 'HISTORY_RESET', 'DesktopSnapshot', 4]);
  });

  it('counts what the log has trimmed', async () => {
    await using pair = await startForeignPair({ lingerMs: 5_000, history: { events: 5 } });
    const { gws, gateway } = pair;
    const first = watch(gateway.subscribe(document()));
    await first.opened();
    publishNumbers(gws, 1, 10);
    await first.find('the tenth', ({ raw }) => raw?.n === 10);
    const { cursor } = await first.find('the second', ({ raw }) => raw?.n === 2);
    const again = watch(gateway.subscribe(document(cursor)));
    await again.find('the tenth', ({ raw }) => raw?.n === 10);
    expect(typesOf(again.items)).toEqual(['StreamOpened', 'CURSOR_EXPIRED', 6, 7, 8, 9, 10]);
    expect(again.items[1]).toMatchObject({ missed: 3 });
  });

  it('is told of a reset after a restart with the same secret', async () => {
    const secret = 'a secret of the gateway, and a long one';
    let cursor: string;
    {
      await using before = await startForeignPair({ secret });
      cursor = (await before.gateway.subscribe(document()).event()).cursor;
    }
    await using after = await startForeignPair({ secret });
    const again = watch(after.gateway.subscribe(document(cursor)));
    await again.find('the gap', ({ reason }) => reason === 'HISTORY_RESET');
    expect(typesOf(again.items)).toEqual(['StreamOpened', 'HISTORY_RESET']);
  });

  it('is refused with CURSOR_INVALID when forged or of another agent, and its neighbours go on', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const client = gateway.client(basic('a1'));
    const neighbour = watch(gateway.subscribe(document(), { client }));
    await neighbour.opened();
    const { cursor } = neighbour.items[0];
    const foreign = await gateway.subscribe(document(), { as: 'a2' }).event();
    for (const forged of ['', 'nonsense', `${cursor.slice(0, -4)}AAAA`, foreign.cursor]) {
      const refused = watch(gateway.subscribe(document(forged), { client }));
      expect(await refused.end()).toMatchObject([
        { extensions: { code: 'CURSOR_INVALID', argument: 'after' } },
      ]);
    }
    emulator.publish('a1', '/v2/me/chats', { messageType: 'Numbered', n: 1 });
    await neighbour.find('the event', ({ raw }) => raw?.n === 1);
  });
});
