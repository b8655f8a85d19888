/** Every GET that is documented: which query sends it, and that the embedded contact centre answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { agentId, workbinId } from '../emulator/desk.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

/** What a read needs to know of the contact centre. */
interface Place {
  readonly me: string;
  readonly colleague: string;
  readonly drafts: string;
  readonly billing: string;
  readonly floor: string;
  readonly queue: string;
  readonly device: string;
  readonly [medium: string]: string;
}

/** A query, and the GETs that it sends, in any order. */
type Read = (place: Place) => readonly [query: string, ...gets: string[]];

const some = '{ ... on InteractionState { id } }';
const whole = `?subresources=*`;

const reads: Record<string, Read> = {
  GetMe: () => ['me { id }', '/me'],
  'GetMe with its subresources': () => [
    'me { userName skills { id } devices { id } channels { channel } calls { id } chats { id } features { id } settings }',
    `/me${whole}`,
  ],
  GetUsers: () => ['users { id }', '/users?fields=*'],
  'GetUsers by a field': () => ['users(userName: "a2") { userName }', '/users?fields=*&userName=a2'],
  GetUser: ({ colleague }) => [`user(id: "${colleague}") { id }`, `/users/${colleague}`],
  'GetUser with its subresources': ({ colleague }) => [
    `user(id: "${colleague}") { id ... on User { skills { name } } }`,
    `/users/${colleague}${whole}`,
  ],
  GetDispositions: () => ['dispositions { name }', '/settings/dispositions'],
  'the agent states': () => ['agentStates { id }', '/settings/agent-states'],
  'the queues of a channel': () => ['queues(channel: "voice") { id }', '/queues?fields=*&channel=voice'],
  'one queue': ({ queue }) => [`queue(id: "${queue}") { name channel }`, `/queues/${queue}`],
  ContactsGetContacts: () => ['contacts { id }', '/contacts?fields=*'],
  'one contact': ({ colleague }) => [`contact(id: "${colleague}") { id }`, `/contacts/${colleague}`],
  'the devices': () => ['devices { id }', '/me/devices?fields=*'],
  'one device': ({ device }) => [`device(id: "${device}") { id }`, `/me/devices/${device}`],
  'the channels': () => ['channels { channel }', '/me/channels?fields=*'],
  'one channel': () => ['channel(channel: "chat") { channel }', '/me/channels/chat'],
  'the calls': () => ['calls { id }', '/me/calls?fields=*'],
  'the instant messages': () => ['imSessions { id }', '/me/im-sessions?fields=*'],
  'the outbound records': () => ['outboundRecords { id }', '/outbound-records?fields=*'],
  'GetWorkbins of all kinds': () => ['workbinKinds { id type }', '/workbins?fields=*'],
  'GetWorkbin of any kind': ({ billing }) => [
    `workbinKind(id: "${billing}") { id type }`,
    `/workbins/${billing}`,
  ],
  'GetWorkbins of mine': () => ['workbins { id }', '/me/workbins?fields=*'],
  GetWorkbin: ({ drafts }) => [`workbin(id: "${drafts}") { id }`, `/me/workbins/${drafts}`],
  GetWorkbinContent: ({ drafts }) => [
    `workbin(id: "${drafts}") { type contents ${some} }`,
    `/me/workbins/${drafts}${whole}`,
  ],
  'GetWorkbinContent by medium': ({ drafts }) => [
    `workbin(id: "${drafts}") { id contents(media: [CHAT, WORKITEM]) ${some} }`,
    `/me/workbins/${drafts}`,
    `/workbins/${drafts}/chats?fields=*`,
    `/workbins/${drafts}/workitems?fields=*`,
  ],
  GetGroupWorkbinContent: ({ billing }) => [
    `workbin(id: "${billing}", owner: { agentGroup: "Billing" }) { id contents ${some} }`,
    `/me/workbins/${billing}?agentGroup=Billing&subresources=*`,
  ],
  'GetGroupWorkbinContent of some media': ({ billing }) => [
    `workbin(id: "${billing}", owner: { agentGroup: "Billing" }) { id contents(media: [CHAT, TWEET]) ${some} }`,
    `/me/workbins/${billing}?agentGroup=Billing`,
    `/me/workbins/${billing}?agentGroup=Billing&subresources=chat,tweet`,
  ],
  'GetGroupWorkbinContent of a place group': ({ floor }) => [
    `workbin(id: "${floor}", owner: { placeGroup: "Floor 3" }) { id contents ${some} }`,
    `/me/workbins/${floor}?placeGroup=Floor%203&subresources=*`,
  ],
};

for (const [plural, one, at] of [
  ['chats', 'chat', '/me/chats'],
  ['emails', 'email', '/me/emails'],
  ['facebooks', 'facebook', '/me/facebook'],
  ['facebooksessions', 'facebooksession', '/me/facebooksessions'],
  ['tweets', 'tweet', '/me/tweets'],
  ['workitems', 'workitem', '/me/workitems'],
] as const) {
  reads[`the ${plural}`] = () => [`${plural} { id }`, `${at}?fields=*`];
  reads[`one ${one}`] = (place) => [`${one}(id: "${place[one]}") { id }`, `${at}/${place[one]}`];
}
reads['open media'] = () => ['openmedias(mediaType: "claim") { id }', '/me/openmedia/claim?fields=*'];
reads['one open medium'] = ({ openmedia }) => [
  `openmedia(mediaType: "claim", id: "${openmedia}") { id }`,
  `/me/openmedia/claim/${openmedia}`,
];

/** What a supervisor may read besides. */
const supervised: Record<string, Read> = {
  'GetWorkbins of a user': ({ me }) => [
    `workbins(owner: { userId: "${me}" }) { id }`,
    `/users/${me}/workbins?fields=*`,
  ],
  'GetWorkbin of a user': ({ me, drafts }) => [
    `workbin(id: "${drafts}", owner: { userId: "${me}" }) { id }`,
    `/users/${me}/workbins/${drafts}`,
  ],
  'GetWorkbinSubresources by user': ({ me, drafts }) => [
    `workbin(id: "${drafts}", owner: { userId: "${me}" }) { contents(media: [EMAIL]) ${some} }`,
    `/users/${me}/workbins/${drafts}`,
    `/users/${me}/workbins/${drafts}/emails${whole}`,
  ],
};

describe('a documented read', () => {
  let emulator: Emulator;
  let gateway: TestGateway;
  let place: Place;

  beforeAll(async () => {
    emulator = await startEmulator({ record: true });
    gateway = await startGateway(emulator.url);
    const drafts = workbinId(emulator, 'Drafts');
    const billing = workbinId(emulator, 'Billing shared');
    const { data } = await gateway.query('{ queues { id } devices { id } }');
    const media = ['email', 'facebook', 'facebooksession', 'tweet', 'workitem', 'openmedia'] as const;
    const offered = media.map(
      (medium) =>
        [medium, emulator.offerInteraction('a1', { medium, item: { mediaType: 'claim' } })] as const,
    );
    place = {
      me: agentId(emulator, 'a1'),
      colleague: agentId(emulator, 'a2'),
      drafts,
      billing,
      floor: workbinId(emulator, 'Floor 3'),
      queue: data?.['queues'][0].id,
      device: data?.['devices'][0].id,
      chat: emulator.offerChat('a1'),
      ...Object.fromEntries(offered),
    };
  });
  afterAll(async () => {
    await gateway.close();
    await emulator.close();
  });

  async function sends(read: Read, as: string): Promise<void> {
    const [query, ...gets] = read(place);
    // Signed in beforehand, so that nothing else is sent.
    await gateway.query('{ me { id } }', { as });
    const before = emulator.requests.length;
    const { data, errors } = await gateway.query(`{ ${query} }`, { as });
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    const sent = emulator.requests.slice(before).filter(({ path }) => !path.includes('/notifications'));
    expect(sent.map(({ path }) => path.replace('/api/v2', '')).sort()).toEqual([...gets].sort());
  }

  it.each(Object.entries(reads))('%s is a query', (_name, read) => sends(read, 'a1'));
  it.each(Object.entries(supervised))('%s is a query of a supervisor', (_name, read) => sends(read, 'a5'));
});
