import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import { ChatEventsDocument, ServiceEventsDocument, ServicesDocument } from '../generated/graphql.js';
import { eventually } from '../support/eventually.js';
import { everythingOf } from '../support/everything.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic } from '../support/gateway.js';
import { dataOf, watch } from '../support/typed.js';

const channel = '/notifications/services';
const service = (more: object = {}) => ({
  messageType: 'ServiceStateChangeMessage',
  service: { id: 's1', type: 'Voice', state: 'Active', ...more },
});

describe('a message on /notifications/services', () => {
  /** Tells a message, and what the promised subscription and one that asks for everything make of it. */
  async function told(data: unknown): Promise<{ event: unknown; whole: any }> {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const promised = await watch(gateway, ServiceEventsDocument);
    const everything = gateway.subscribe(everythingOf(schema, 'serviceEvents'));
    await everything.event();
    gws.publish(channel, data);
    return { event: await promised.event(), whole: await everything.event() };
  }

  it.each([
    ['type', 'Voice', 'VOICE'],
    ['type', 'Provisioning', 'PROVISIONING'],
    ['type', 'Reporting', 'REPORTING'],
    ['type', 'MultiMediaState', 'MULTI_MEDIA_STATE'],
    ['type', 'MultiMediaContent', 'MULTI_MEDIA_CONTENT'],
    ['type', 'Chat', 'CHAT'],
    ['type', 'Unknown', 'UNKNOWN'],
    ['type', 'multimediastate', 'MULTI_MEDIA_STATE'],
    ['type', 'Recording', 'UNRECOGNIZED'],
    ['state', 'Active', 'ACTIVE'],
    ['state', 'Inactive', 'INACTIVE'],
    ['state', 'ReadOnly', 'READ_ONLY'],
    ['state', 'Unknown', 'UNKNOWN'],
    ['state', ' inactive ', 'INACTIVE'],
    ['state', 'Degraded', 'UNRECOGNIZED'],
  ])('is told with %s %j', async (member, word, value) => {
    const { event, whole } = await told(service({ [member]: word }));
    expect(event).toMatchObject({ service: { [member]: value, [`${member}Raw`]: word } });
    expect(whole.raw.service[member]).toBe(word);
  });

  const cases: [name: string, message: unknown, expected: object][] = [
    [
      'nothing but an id',
      { service: { id: 's1' } },
      { service: { id: 's1', name: null, type: null, state: null } },
    ],
    ['a number as id', service({ id: 17 }), { service: { id: '17' } }],
    [
      'members of odd types',
      service({ name: ['x'], type: {}, state: null }),
      { service: { name: null, type: null, state: null } },
    ],
    [
      'messageType in lower case',
      { ...service(), messageType: 'servicestatechangemessage' },
      { service: { id: 's1' } },
    ],
    [
      'no id',
      service({ id: undefined }),
      { __typename: 'UnknownEvent', messageType: 'ServiceStateChangeMessage' },
    ],
    ['no service', { messageType: 'ServiceStateChangeMessage' }, { __typename: 'UnknownEvent' }],
    ['a service that is a list', { service: [] }, { __typename: 'UnknownEvent', messageType: null }],
    [
      'another messageType',
      { messageType: 'ServiceAdded', service: { id: 's1' } },
      { messageType: 'ServiceAdded' },
    ],
    ['members nobody knows', { ...service({ site: 'B' }), weight: 3 }, { service: { id: 's1' } }],
  ];
  it.each(cases)('is told with %s', async (_name, message, expected) => {
    const { event, whole } = await told(message);
    expect(event).toMatchObject(expected);
    expect(whole.raw).toEqual(JSON.parse(JSON.stringify(message)));
  });
});

describe('serviceEvents', () => {
  it('of one service tells of no other, but of what it cannot read', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, ServiceEventsDocument, { variables: { serviceId: 's2' } });
    gws.publish(channel, service());
    gws.publish(channel, { messageType: 'News' });
    gws.publish(channel, service({ id: 's2', state: 'Inactive' }));
    expect(await events.event()).toMatchObject({ __typename: 'UnknownEvent', messageType: 'News' });
    expect(await events.event()).toMatchObject({ service: { id: 's2', state: 'INACTIVE' } });
  });
});

describe('services', () => {
  it('are as last told, one by one, several of a type among them', async () => {
    await using pair = await startForeignPair({ lingerMs: 60_000 });
    const { gws, gateway } = pair;
    expect(await dataOf(gateway, ServicesDocument)).toEqual({ services: [] });

    const events = await watch(gateway, ServiceEventsDocument);
    for (const name of ['active', 'multiMediaInactive', 'inactive']) {
      gws.publish(channel, fixture(`ServiceStateChangeMessage.${name}`).data);
    }
    gws.publish(channel, service({ id: 'other switch' }));
    gws.publish(channel, { messageType: 'ServiceStateChangeMessage' });
    for (let seen = 0; seen < 4; seen++) await events.until('ServiceStateChange');
    await events.until('UnknownEvent');

    const { services } = await dataOf(gateway, ServicesDocument);
    expect(services?.map(({ name, type, state }) => [name, type, state])).toEqual([
      ['SIP_Main', 'VOICE', 'INACTIVE'],
      ['IxnSrv_Main', 'MULTI_MEDIA_STATE', 'INACTIVE'],
      [null, 'VOICE', 'ACTIVE'],
    ]);
    // There is no resource to be asked: none was.
    expect(gws.asked(/services/)).toEqual([]);
  });

  it('are forgotten when nobody listens any more: what happens then goes unseen', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const client = gateway.client(basic('a1'));
    const events = await watch(gateway, ServiceEventsDocument, { client });
    gws.publish(channel, service());
    await events.until('ServiceStateChange');
    expect((await dataOf(gateway, ServicesDocument)).services).toHaveLength(1);

    // Another topic keeps the session; this one ends.
    await watch(gateway, ChatEventsDocument, { client });
    events.stop();
    await eventually('the topic is given up', () => !gws.channels.has(channel));
    expect(await dataOf(gateway, ServicesDocument)).toEqual({ services: [] });
  });

  it('of two agents are their own', async () => {
    await using pair = await startForeignPair({ lingerMs: 60_000 });
    const { gws, gateway } = pair;
    const identities: Record<string, string> = { [basic('a1')]: 'ann', [basic('a2')]: 'bob' };
    gws.answer('GET /me', ({ headers }: { headers: { authorization?: string } }) => {
      const id = identities[headers.authorization ?? ''];
      return { statusCode: 0, user: { id, userName: id } };
    });
    const events = await watch(gateway, ServiceEventsDocument, { as: 'a1' });
    gws.publish(channel, service());
    await events.until('ServiceStateChange');
    expect((await dataOf(gateway, ServicesDocument, { as: 'a1' })).services).toHaveLength(1);
    expect((await dataOf(gateway, ServicesDocument, { as: 'a2' })).services).toEqual([]);
  });
});
