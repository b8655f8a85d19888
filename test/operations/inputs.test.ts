import { describe, expect, it } from 'vitest';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic } from '../support/gateway.js';
import { graphqlWs, httpPost } from '../support/transports.js';

const long = (length: number) => 'x'.repeat(length);
const workbin = 'workbinId: "w1", medium: EMAIL, id: "e1"';
const variables = { lone: 'a\ud800b', control: 'a\u0007b' };

/** What is asked, and the argument at fault. */
const refusals: readonly [what: string, field: string, argument: string][] = [
  ['an empty id', 'chatReject(id: "")', 'id'],
  ['a blank id', 'chatReject(id: "  ")', 'id'],
  ['an id that would climb', 'chatReject(id: "..")', 'id'],
  ['an id that would stay', 'chatReject(id: ".")', 'id'],
  ['an id with a control character', 'chatReject(id: $control)', 'id'],
  ['an id that is no Unicode', 'chatReject(id: $lone)', 'id'],
  ['an id too long', `chatReject(id: "${long(513)}")`, 'id'],
  ['an empty text', 'chatSendMessage(id: "c1", text: "")', 'text'],
  ['a text too long', `chatSendMessage(id: "c1", text: "${long(10_001)}")`, 'text'],
  ['a label too long', `chatSendMessage(id: "c1", text: "x", messageType: "${long(201)}")`, 'messageType'],
  ['an empty nickname', 'chatAccept(id: "c1", nickname: "")', 'nickname'],
  ['a nickname too long', `chatAccept(id: "c1", nickname: "${long(257)}")`, 'nickname'],
  ['an empty notice', 'chatSendCustomNotice(id: "c1", noticeText: "")', 'noticeText'],
  ['an empty address', 'chatSendUrl(id: "c1", url: "")', 'url'],
  ['an empty comment', 'chatAddComment(id: "c1", comment: "")', 'comment'],
  ['an empty disposition', 'chatSetDisposition(id: "c1", disposition: "")', 'disposition'],
  ['an empty queue to complete to', 'chatComplete(id: "c1", queueName: "")', 'queueName'],
  ['user data that is no map', 'chatAttachUserData(id: "c1", userData: ["a"])', 'userData'],
  ['user data that is a word', 'chatUpdateUserData(id: "c1", userData: "a")', 'userData'],
  ['no user data', 'chatAttachUserData(id: "c1", userData: {})', 'userData'],
  ['no keys', 'chatDeleteUserData(id: "c1", keys: [])', 'keys'],
  ['an empty key', 'chatDeleteUserData(id: "c1", keys: ["a", ""])', 'keys'],
  ['an empty user to transfer to', 'chatTransfer(id: "c1", target: { userId: "" })', 'target.userId'],
  ['an empty queue to transfer to', 'chatTransfer(id: "c1", target: { queueName: "" })', 'target.queueName'],
  ['a user who would climb', 'chatInvite(id: "c1", target: { userId: ".." })', 'target.userId'],
  ['an empty queue to consult', 'chatConsult(id: "c1", target: { queueId: "" })', 'target.queueId'],
  ['a label without a text', 'chatLeave(id: "c1", messageType: "x")', 'messageType'],
  ['a manner without a text', 'chatComplete(id: "c1", treatAs: SYSTEM)', 'treatAs'],
  [
    'a manner without a text, in a transfer',
    'chatTransfer(id: "c1", target: { queueName: "q" }, treatAs: SYSTEM, text: null)',
    'treatAs',
  ],
  ['an empty user to supervise', 'chatMonitor(userId: "")', 'userId'],
  [
    'an empty chat to intrude into',
    'chatIntrude(userId: "u", id: "", supervisorVisibilityMode: COACH)',
    'id',
  ],
  ['an empty workbin', 'workbinAddInteraction(workbinId: "", medium: EMAIL, id: "e1")', 'workbinId'],
  ['an empty interaction', 'workbinPullInteraction(workbinId: "w1", medium: EMAIL, id: "")', 'id'],
  ['an empty owner', `workbinAddInteraction(${workbin}, owner: { userId: "" })`, 'owner.userId'],
  [
    'a group without a name',
    `workbinAddInteraction(${workbin}, owner: { agentGroup: " " })`,
    'owner.agentGroup',
  ],
  [
    'a place without a name',
    `workbinPullInteraction(${workbin}, owner: { placeGroup: "" })`,
    'owner.placeGroup',
  ],
  ['too little patience', 'chatReject(id: "c1", timeoutMs: 99)', 'timeoutMs'],
  ['too much patience', 'chatReject(id: "c1", timeoutMs: 120001)', 'timeoutMs'],
  ['no patience', 'chatReject(id: "c1", timeoutMs: null)', 'timeoutMs'],
  ['nothing to wait for', 'chatReject(id: "c1", wait: null)', 'wait'],
  ['an empty key', 'chatReject(id: "c1", idempotencyKey: "")', 'idempotencyKey'],
  ['a key too long', `chatReject(id: "c1", idempotencyKey: "${long(201)}")`, 'idempotencyKey'],
];

/** What GraphQL itself refuses, and the word by which it names the place. */
const misfits: readonly [what: string, field: string, named: RegExp][] = [
  ['no target', 'chatTransfer(id: "c1", target: {})', /TransferTargetInput/],
  ['two targets', 'chatTransfer(id: "c1", target: { userId: "u", queueName: "q" })', /TransferTargetInput/],
  ['a target that is nobody', 'chatTransfer(id: "c1", target: { userId: null })', /userId/],
  ['a queue by name to consult', 'chatConsult(id: "c1", target: { queueName: "q" })', /queueName/],
  [
    'two owners',
    `workbinAddInteraction(${workbin}, owner: { userId: "u", agentGroup: "g" })`,
    /WorkbinOwnerInput/,
  ],
  ['no owner', `workbinAddInteraction(${workbin}, owner: {})`, /WorkbinOwnerInput/],
  ['no id', 'chatReject', /"id"/],
  ['no nickname', 'chatAccept(id: "c1")', /"nickname"/],
  ['no medium', 'workbinAddInteraction(workbinId: "w1", id: "e1")', /"medium"/],
  ['no manner to intrude', 'chatIntrude(userId: "u", id: "c1")', /"supervisorVisibilityMode"/],
  ['an unknown manner', 'chatIntrude(userId: "u", id: "c1", supervisorVisibilityMode: SHOUT)', /SHOUT/],
  ['patience that is no number', 'chatReject(id: "c1", timeoutMs: "long")', /"long"/],
];

describe.each([httpPost, graphqlWs])('over $name, before anything is sent', (over) => {
  const ask = async (url: string, field: string) => {
    const used = Object.entries(variables).filter(([name]) => field.includes(`$${name}`));
    const declared = used.map(([name]) => `$${name}: ID!`).join(', ');
    const query = `mutation ${declared && `(${declared})`} { outcome: ${field} { __typename } }`;
    const [result] = await over.ask(
      url,
      { query, variables: Object.fromEntries(used) },
      { authorization: basic('a1') },
      1,
    );
    return result;
  };

  it('is refused, and the argument named: all that GWS could not mean', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    for (const [what, field, argument] of refusals) {
      const result = await ask(gateway.url, field);
      expect(result?.errors, what).toMatchObject([
        {
          message: expect.stringContaining(`\`${argument}\``),
          extensions: { code: 'BAD_REQUEST', argument },
          path: ['outcome'],
        },
      ]);
    }
    expect(gws.asked(/^POST /)).toEqual([]);
    expect(gws.requests.filter(({ path }) => path === '/notifications')).toEqual([]);
  });

  it('is refused by GraphQL: all that the schema does not allow', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    for (const [what, field, named] of misfits) {
      const result = await ask(gateway.url, field);
      expect(result?.errors?.[0]?.message, what).toMatch(named);
      expect(result?.errors?.[0]?.extensions?.['code'], what).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    expect(gws.asked(/^POST /)).toEqual([]);
  });

  it('is taken: all that is just within the bounds', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.otherwise(({ method }) => (method === 'POST' ? { statusCode: 0 } : undefined));
    for (const field of [
      `chatReject(id: "${long(512)}", wait: ACCEPTED, timeoutMs: 100)`,
      `chatSendMessage(id: "c1", text: "${long(10_000)}", wait: ACCEPTED, timeoutMs: 120000)`,
      `chatReject(id: "c1", wait: ACCEPTED, idempotencyKey: "${long(200)}")`,
      'chatLeave(id: "c1", wait: ACCEPTED, text: null, messageType: null)',
      `workbinAddInteraction(${workbin}, owner: null, wait: ACCEPTED)`,
    ]) {
      expect(await ask(gateway.url, field), field.slice(0, 80)).toMatchObject({
        data: { outcome: { __typename: 'OperationAccepted' } },
      });
    }
  });
});

describe('variables', () => {
  it.each([
    ['no target', {}],
    ['two targets', { userId: 'u', queueName: 'q' }],
    ['a target that is nobody', { userId: null }],
    ['a target and nobody', { userId: 'u', queueName: null }],
  ])('with %s are refused as well', async (_name, target) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { errors } = await gateway.query(
      'mutation ($target: TransferTargetInput!) { chatTransfer(id: "c1", target: $target) { __typename } }',
      { variables: { target } },
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('$target'),
      extensions: { code: 'BAD_REQUEST' },
    });
    expect(gws.asked(/^POST /)).toEqual([]);
  });

  it('carry user data as it is, odd keys included', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('POST /me/chats/c1', { statusCode: 0 });
    const userData = JSON.parse(
      '{"__proto__":"x","a b:c?d>e.f":1,"":null,"nested":{"__proto__":[true]},"list":[]}',
    );
    await gateway.query(
      'mutation ($userData: JSON!) { chatAttachUserData(id: "c1", userData: $userData, wait: ACCEPTED) { __typename } }',
      { variables: { userData } },
    );
    expect(JSON.stringify(gws.asked(/^POST /)[0]?.body)).toBe(
      JSON.stringify({ operationName: 'AttachUserData', userData }),
    );
  });
});
