import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { schema } from '../../src/schema.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { graphqlWs, httpPost, type TransportUnderTest } from '../support/transports.js';

const outcomeFields = `__typename
  ... on OperationSucceeded { referenceId correlatedBy warnings { message } event { __typename referenceId raw } }
  ... on OperationAccepted { referenceId warnings { message } }
  ... on OperationRejected { statusCode code message listed }
  ... on OperationFailed { referenceId message }
  ... on OperationTimedOut { referenceId waitedMs }`;

/** Does what a field of `Mutation` says, and answers what became of it. */
async function act(gateway: TestGateway, field: string, as = 'a1', over: TransportUnderTest = httpPost) {
  const query = `mutation { outcome: ${field} { ${outcomeFields} } }`;
  const [result] = await over.ask(gateway.url, { query }, { authorization: basic(as) }, 1);
  if (result?.errors) throw new Error(`errors came: ${JSON.stringify(result.errors)}`);
  return result?.data?.['outcome'];
}

/** Who is in a chat of `a1`, and where it stands. */
interface Scene {
  readonly gateway: TestGateway;
  readonly emulator: Emulator;
  readonly chatId: string;
  userId(name: string): string;
}

async function accepted({ gateway, chatId }: Scene): Promise<void> {
  await act(gateway, `chatAccept(id: "${chatId}", nickname: "Zoë")`);
}

/** What has to happen before the operation can. */
const scenes = {
  async invited() {},
  accepted,
  async consulting(scene: Scene) {
    await accepted(scene);
    const { gateway, chatId } = scene;
    await act(gateway, `chatConsult(id: "${chatId}", target: { userId: "${scene.userId('a2')}" })`);
    await act(gateway, `chatAccept(id: "${chatId}", nickname: "Bo")`, 'a2');
  },
  async monitored(scene: Scene) {
    await accepted(scene);
    await act(scene.gateway, `chatMonitor(userId: "${scene.userId('a1')}")`, 'a5');
  },
  async coached(scene: Scene) {
    await accepted(scene);
    await act(scene.gateway, `chatCoach(userId: "${scene.userId('a1')}")`, 'a5');
  },
} satisfies Record<string, (scene: Scene) => Promise<void>>;

interface Case {
  readonly verb: string;
  readonly scene: keyof typeof scenes;
  /** @default 'a1' */
  readonly as?: string;
  /** The arguments beside those that name the chat. */
  readonly asks?: (scene: Scene) => string;
  /** The arguments that name the resource, and where the request goes. @default the chat */
  readonly names?: (scene: Scene) => readonly [args: string, path: string];
  /** What GWS is sent beside the verb. */
  readonly sends?: (scene: Scene) => object;
  /** The event that tells of it; none where GWS tells nothing. */
  readonly told?: object;
  /** The operation has a number of GWS's in the HTTP answer. */
  readonly numbered?: true;
}

const state = (notificationType: string, more: object = {}) => ({
  __typename: 'ChatStateChange',
  raw: { notificationType, ...more },
});
const status = (word: string) => state('StatusChange', { chat: { state: word } });
const log = (message: object) => ({
  __typename: 'MessageLogUpdate',
  raw: { messages: [expect.objectContaining(message)] },
});
const user = (name: string) => (scene: Scene) => `target: { userId: "${scene.userId(name)}" }`;
const addressOf = (name: string) => (scene: Scene) => ({
  targetUri: `${scene.emulator.url}/api/v2/users/${scene.userId(name)}`,
});
const queue = () => 'target: { queueId: "billing & more" }';
const addressOfQueue = ({ emulator }: Scene) => ({
  targetUri: `${emulator.url}/api/v2/queues/billing%20%26%20more`,
});
const farewell = () => 'text: "Bye", messageType: "bye", treatAs: SYSTEM';
const farewellSent = () => ({ text: 'Bye', messageType: 'bye', treatAs: 'System' });
const channel = (scene: Scene) =>
  [`userId: "${scene.userId('a1')}"`, `/users/${scene.userId('a1')}/channels/chat`] as const;

const cases: readonly Case[] = [
  {
    verb: 'Accept',
    scene: 'invited',
    asks: () => 'nickname: "Zoë", saveLAR: true',
    sends: () => ({ nickname: 'Zoë', saveLAR: true }),
    told: status('Chatting'),
  },
  { verb: 'Reject', scene: 'invited', told: status('Completed') },
  {
    verb: 'SendMessage',
    scene: 'accepted',
    asks: () => 'text: "Grüezi\\n\\"du\\"", messageType: "greeting", treatAs: NORMAL',
    sends: () => ({ text: 'Grüezi\n"du"', messageType: 'greeting', treatAs: 'Normal' }),
    told: log({ type: 'Text', text: 'Grüezi\n"du"', visibility: 'All' }),
  },
  {
    verb: 'SendToAgents',
    scene: 'consulting',
    asks: () => 'text: "psst", treatAs: SYSTEM',
    sends: () => ({ text: 'psst', treatAs: 'System' }),
    told: log({ type: 'Text', text: 'psst', visibility: 'Agents' }),
  },
  { verb: 'SendStartTypingNotification', scene: 'accepted', told: log({ type: 'TypingStarted' }) },
  { verb: 'SendStopTypingNotification', scene: 'accepted', told: log({ type: 'TypingStopped' }) },
  { verb: 'SendStartTypingToAgentsNotification', scene: 'consulting', told: log({ type: 'TypingStarted' }) },
  { verb: 'SendStopTypingToAgentsNotification', scene: 'consulting', told: log({ type: 'TypingStopped' }) },
  {
    verb: 'SendCustomNotice',
    scene: 'accepted',
    asks: () => 'noticeText: "{}"',
    sends: () => ({ noticeText: '{}' }),
    told: log({ type: 'CustomNotice', noticeText: '{}' }),
  },
  {
    verb: 'SendCustomNoticeToAgents',
    scene: 'accepted',
    asks: () => 'noticeText: "{}"',
    sends: () => ({ noticeText: '{}' }),
    told: log({ type: 'CustomNotice', noticeText: '{}', visibility: 'Agents' }),
  },
  {
    verb: 'SendNicknameUpdatedNotice',
    scene: 'accepted',
    asks: () => 'noticeText: "Frau Müller"',
    sends: () => ({ noticeText: 'Frau Müller' }),
    told: log({ type: 'NicknameUpdated', noticeText: 'Frau Müller' }),
  },
  {
    verb: 'SendUrl',
    scene: 'accepted',
    asks: () => 'url: "https://shop.example/?a=1&b=2"',
    sends: () => ({ url: 'https://shop.example/?a=1&b=2' }),
    told: log({ type: 'PushUrl', url: 'https://shop.example/?a=1&b=2' }),
  },
  {
    verb: 'Transfer',
    scene: 'accepted',
    asks: (scene) => `${user('a2')(scene)}, ${farewell()}`,
    sends: (scene) => ({ ...addressOf('a2')(scene), ...farewellSent() }),
    told: status('Completed'),
  },
  {
    verb: 'Transfer',
    scene: 'accepted',
    asks: () => 'target: { queueName: "Billing & more" }',
    sends: () => ({ queueName: 'Billing & more' }),
    told: status('Completed'),
  },
  {
    verb: 'Consult',
    scene: 'accepted',
    asks: user('a2'),
    sends: addressOf('a2'),
    told: state('ParticipantsUpdated'),
    numbered: true,
  },
  {
    verb: 'Consult',
    scene: 'accepted',
    asks: queue,
    sends: addressOfQueue,
    told: state('ParticipantsUpdated'),
    numbered: true,
  },
  {
    verb: 'Invite',
    scene: 'accepted',
    asks: user('a2'),
    sends: addressOf('a2'),
    told: state('ParticipantsUpdated'),
    numbered: true,
  },
  {
    verb: 'Invite',
    scene: 'consulting',
    asks: user('a2'),
    sends: addressOf('a2'),
    told: state('ParticipantsUpdated'),
    numbered: true,
  },
  {
    verb: 'RemoveParticipantFromConference',
    scene: 'consulting',
    asks: user('a2'),
    sends: addressOf('a2'),
    told: log({ type: 'Notice' }),
  },
  {
    verb: 'Leave',
    scene: 'accepted',
    asks: farewell,
    sends: farewellSent,
    told: status('LeftChat'),
  },
  { verb: 'Leave', scene: 'consulting', as: 'a2', told: status('Completed') },
  {
    verb: 'Complete',
    scene: 'accepted',
    asks: () => `queueName: "Archive", saveLAR: false, ${farewell()}`,
    sends: () => ({ queueName: 'Archive', saveLAR: false, ...farewellSent() }),
    told: status('Completed'),
  },
  {
    verb: 'AttachUserData',
    scene: 'accepted',
    asks: () => 'userData: { Segment: "Gold", Score: 7, Vip: true, Nothing: null }',
    sends: () => ({ userData: { Segment: 'Gold', Score: 7, Vip: true, Nothing: null } }),
    told: state('PropertiesUpdated', { chat: { userData: { Segment: 'Gold', Score: 7, Vip: true } } }),
  },
  {
    verb: 'UpdateUserData',
    scene: 'accepted',
    asks: () => 'userData: { Segment: "Silver" }',
    sends: () => ({ userData: { Segment: 'Silver' } }),
    told: state('PropertiesUpdated', { chat: { userData: { Segment: 'Silver' } } }),
  },
  {
    verb: 'DeleteUserData',
    scene: 'accepted',
    asks: () => 'keys: ["Segment", "a key: with?odd>parts"]',
    sends: () => ({ keys: ['Segment', 'a key: with?odd>parts'] }),
    told: state('PropertiesUpdated'),
  },
  {
    verb: 'SetDisposition',
    scene: 'accepted',
    asks: () => 'disposition: "Sold", dispositionKey: "DISP_KEY"',
    sends: () => ({ disposition: 'Sold', dispositionKey: 'DISP_KEY' }),
    told: state('PropertiesUpdated', { chat: { userData: { DISP_KEY: 'Sold' } } }),
  },
  { verb: 'SetInFocus', scene: 'accepted' },
  { verb: 'SwitchToMonitor', scene: 'coached', as: 'a5', told: state('ParticipantsUpdated') },
  { verb: 'SwitchToCoach', scene: 'monitored', as: 'a5', told: state('ParticipantsUpdated') },
  { verb: 'SwitchToBargeIn', scene: 'monitored', as: 'a5', told: state('ParticipantsUpdated') },
  {
    verb: 'Monitor',
    scene: 'accepted',
    as: 'a5',
    names: channel,
    asks: () => 'supervisorMonitoringMode: NEXT_CHAT, nickname: "Chefin"',
    sends: () => ({ supervisorMonitoringMode: 'NextChat', nickname: 'Chefin' }),
  },
  {
    verb: 'Coach',
    scene: 'accepted',
    as: 'a5',
    names: channel,
    asks: () => 'supervisorMonitoringMode: ALL_CHATS',
    sends: () => ({ supervisorMonitoringMode: 'AllChats' }),
  },
  { verb: 'BargeIn', scene: 'accepted', as: 'a5', names: channel },
  ...(
    [
      ['MONITOR', 'Monitor'],
      ['COACH', 'Coach'],
      ['BARGE_IN', 'BargeIn'],
    ] as const
  ).map(
    ([mode, word]): Case => ({
      verb: 'Intrude',
      scene: 'accepted',
      as: 'a5',
      names: (scene) => [
        `userId: "${scene.userId('a1')}", id: "${scene.chatId}"`,
        `/users/${scene.userId('a1')}/chats/${scene.chatId}`,
      ],
      asks: () => `supervisorVisibilityMode: ${mode}`,
      sends: () => ({ supervisorVisibilityMode: word }),
      told: status('Invited'),
    }),
  ),
];

/** The documented operation that the embedded contact centre does not know; see below. */
const elsewhere = ['AddComment'];

describe.each([httpPost, graphqlWs])('over $name, chat', (over) => {
  it.each(cases.map((each) => [each.verb, each.scene, each] as const))(
    '%s of a chat that is %s is sent as documented, and tells what became of it',
    async (verb, scene, { as = 'a1', asks, names, sends, told, numbered }) => {
      await using emulator = await startEmulator({ record: true });
      await using gateway = await startGateway(emulator.url);
      const setting: Scene = {
        emulator,
        gateway,
        chatId: emulator.offerChat('a1', { text: 'Hallo', userData: { Segment: 'none' } }),
        userId: (name) => emulator.agents.find(({ userName }) => userName === name)?.id ?? '',
      };
      await scenes[scene](setting);

      const { chatId } = setting;
      const [which, path] = names?.(setting) ?? [`id: "${chatId}"`, `/me/chats/${chatId}`];
      const args = [which, asks?.(setting)].filter(Boolean).join(', ');
      const outcome = await act(gateway, `chat${verb}(${args})`, as, over);

      const request = emulator.requests
        .filter(({ method, user }) => method === 'POST' && user === as)
        .findLast(({ body }) => (body as { operationName?: string } | undefined)?.operationName === verb);
      expect(request?.path).toBe(`/api/v2${path}`);
      expect(request?.body).toEqual({ operationName: verb, ...sends?.(setting) });

      expect(outcome).toMatchObject({
        __typename: told ? 'OperationSucceeded' : 'OperationAccepted',
        referenceId: numbered ? expect.any(Number) : null,
        warnings: [],
        ...(told && { correlatedBy: numbered ? 'REFERENCE_ID' : 'RESOURCE', event: told }),
      });
      if (numbered) expect(outcome.event.referenceId).toBe(outcome.referenceId);
    },
  );
});

describe('chat AddComment', () => {
  it('is sent as documented, and tells what became of it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const chat = { id: 'c1', state: 'Chatting', comment: 'Nett.' };
    gws.answer('POST /me/chats/c1', () => {
      gws.publish('/v2/me/chats', {
        messageType: 'ChatStateChangeMessage',
        notificationType: 'PropertiesUpdated',
        chat,
      });
      return { statusCode: 0 };
    });
    expect(await act(gateway, 'chatAddComment(id: "c1", comment: "Nett.")')).toMatchObject({
      __typename: 'OperationSucceeded',
      event: { raw: { chat } },
    });
    const [request] = gws.asked('POST /me/chats/c1');
    expect(request?.body).toEqual({ operationName: 'AddComment', comment: 'Nett.' });
  });
});

describe('the mutations of chats', () => {
  it('are all sent by these tests', () => {
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const sent = new Set([...cases.map(({ verb }) => verb), ...elsewhere].map((verb) => `chat${verb}`));
    expect([...sent].sort()).toEqual(fields.filter((name) => name.startsWith('chat')).sort());
  });

  it('name a chat and an agent in the address whatever is in their ids', async () => {
    await using pair = await startForeignPair({}, { contextPath: '/gws' });
    const { gws, gateway } = pair;
    await act(gateway, 'chatConsult(id: "a/b?c", target: { userId: "x/..y" }, wait: ACCEPTED)');
    const [request] = gws.asked(/^POST /);
    expect(request?.path).toBe('/me/chats/a%2Fb%3Fc');
    expect(request?.body.targetUri).toBe(`${gws.url}/api/v2/users/x%2F..y`);
  });
});
