/** What lies in a workbin: the seven media, however a GWS chooses to write them. */
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import { WorkbinContentsDocument } from '../generated/graphql.js';
import { everyFieldOf } from '../support/everything.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { dataOf, run } from '../support/typed.js';

const bob = '91d4f0aa6b7e4c2d8f135e7a9b0c2d4e';
const drafts = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c01';
const mine = `GET /me/workbins/${drafts}`;
const resource = (more: object = {}) => ({ statusCode: 0, workbin: { id: drafts, ...more } });

describe('the contents of a workbin', () => {
  it.each([
    ['chats', 'ChatInteraction'],
    ['chat', 'ChatInteraction'],
    ['emails', 'EmailInteraction'],
    ['email', 'EmailInteraction'],
    ['facebook', 'FacebookInteraction'],
    ['facebooks', 'FacebookInteraction'],
    ['tweets', 'TweetInteraction'],
    ['tweet', 'TweetInteraction'],
    ['twitter', 'TweetInteraction'],
    ['facebooksessions', 'FacebooksessionInteraction'],
    ['facebooksession', 'FacebooksessionInteraction'],
    ['workitems', 'WorkitemInteraction'],
    ['workitem', 'WorkitemInteraction'],
    ['openmedia', 'OpenmediaInteraction'],
    ['openmedias', 'OpenmediaInteraction'],
  ])('are found in %s, in a list or as a lone object', async (member, __typename) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const contents = async (value: unknown) => {
      gws.answer(mine, resource({ [member]: value }));
      const { workbin } = await dataOf(gateway, WorkbinContentsDocument, { variables: { id: drafts } });
      return workbin?.contents;
    };
    expect(await contents([{ id: 'i1', state: 'InWorkbin' }, { id: 'i2' }])).toMatchObject([
      { __typename, id: 'i1', state: 'IN_WORKBIN' },
      { __typename, id: 'i2', state: null },
    ]);
    expect(await contents({ id: 'i3' })).toMatchObject([{ __typename, id: 'i3' }]);
    expect(await contents({})).toEqual([]);
    expect(await contents([])).toEqual([]);
    expect(await contents(null)).toEqual([]);
    expect(await contents('none')).toEqual([]);
    expect(await contents([null, 'x', {}, { id: 4 }])).toMatchObject([{ id: '4' }]);
  });

  it('are of all seven media, and leave out what is of none', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const media = ['chats', 'emails', 'facebook', 'tweets', 'facebooksessions', 'workitems', 'openmedia'];
    gws.answer(
      mine,
      resource({
        ...Object.fromEntries(media.map((each) => [each, [{ id: each }]])),
        smssessions: [{ id: 's' }],
      }),
    );
    const { workbin } = await dataOf(gateway, WorkbinContentsDocument, { variables: { id: drafts } });
    expect(workbin?.contents?.map(({ id }) => id).sort()).toEqual([...media].sort());
    expect(new Set(workbin?.contents?.map(({ __typename }) => __typename)).size).toBe(7);
  });

  it('that cannot be read are null with an error, and the workbin is told', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(mine, resource({ displayName: 'Drafts' }));
    gws.answer(`${mine}?subresources=*`, { status: 502, text: '<html>Bad gateway</html>' });
    const { data, errors } = await run(gateway, WorkbinContentsDocument, { variables: { id: drafts } });
    expect(data).toMatchObject({ workbin: { displayName: 'Drafts', contents: null } });
    expect(errors).toMatchObject([{ path: ['workbin', 'contents'], extensions: { code: 'UPSTREAM_ERROR' } }]);
  });

  it('are asked for once, however often they are wanted', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(mine, fixture('REST.GetWorkbinContent'));
    const { data } = await gateway.query(`{
      a: workbin(id: "${drafts}") { contents { ... on InteractionState { id } } }
      b: workbin(id: "${drafts}") { contents { __typename } more: contents { __typename } }
    }`);
    expect(data?.['a'].contents).toHaveLength(3);
    expect(data?.['b'].more).toHaveLength(3);
    expect(gws.asked(/workbins/).map(({ path }) => path)).toEqual([
      `/me/workbins/${drafts}`,
      `/me/workbins/${drafts}?subresources=*`,
    ]);
  });

  it('of another user are read medium by medium where GWS knows no other way, each once', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const where = `/users/${bob}/workbins/${drafts}`;
    gws.otherwise(
      ({ path }) =>
        ({
          [where]: resource({ displayName: 'Drafts' }),
          // Some answer with what was asked for, some with more, some in a workbin, some not.
          [`${where}/emails?subresources=*`]: resource({ emails: [{ id: 'e1' }], chats: [{ id: 'c1' }] }),
          [`${where}/chats?subresources=*`]: { statusCode: 0, chats: [{ id: 'c1' }, { id: 'e1' }] },
          [`${where}/workitems?subresources=*`]: { statusCode: 0 },
        })[path],
    );
    const variables = { id: drafts, owner: { userId: bob } };
    const { workbin } = await dataOf(gateway, WorkbinContentsDocument, { variables });
    expect(workbin?.contents?.map(({ __typename, id }) => [__typename, id])).toEqual([
      ['ChatInteraction', 'c1'],
      ['EmailInteraction', 'e1'],
      // The same id in another medium is another interaction.
      ['ChatInteraction', 'e1'],
    ]);
  });

  it.each([
    [4, 'UPSTREAM_ERROR'],
    [5, 'FORBIDDEN'],
  ])('of another user are not asked for again when GWS refuses them with %i', async (statusCode, code) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const where = `GET /users/${bob}/workbins/${drafts}`;
    gws.answer(where, resource());
    gws.answer(`${where}?subresources=*`, { statusCode, statusMessage: 'No' });
    const variables = { id: drafts, owner: { userId: bob } };
    const { data, errors } = await run(gateway, WorkbinContentsDocument, { variables });
    expect(data).toMatchObject({ workbin: { id: drafts, contents: null } });
    expect(errors).toMatchObject([{ path: ['workbin', 'contents'], extensions: { code } }]);
    expect(gws.asked(/workbins/)).toHaveLength(2);
  });
});

/** What every medium may say, and what becomes of it. */
const common = {
  state: 'Processing',
  uri: 'http: //internal: 8080/api/v2/things/1',
  path: '/things/1',
  capabilities: ['Reply', 'Complete'],
  userData: { a: 1 },
  receivedDate: '2013-11-2521: 02: 22.000+0200',
  contactId: '0000Ka44EMCT0009',
  subject: 'Wrong amount...',
  suggestedQueueUris: ['http://x/queues/1'],
  revelantResponseTemplateGroups: [],
  assignedTo: 'ann.one',
  comment: 'Call back',
  parentId: '01AB2CD3EF4G0001',
};
const commonTold = {
  ...common,
  state: 'PROCESSING',
  stateRaw: 'Processing',
  capabilities: ['REPLY', 'COMPLETE'],
  receivedDate: '2013-11-25T19:02:22.000Z',
  receivedDateRaw: common.receivedDate,
};
const participant = { nickname: 'Noah', type: 'Customer', participantId: '00A1' };
const fqlObject = { pages: [{ page_id: '830180563704433', can_post: true }], comments: {}, columnList: [] };

const media: [member: string, resource: object, told: object][] = [
  [
    'chats',
    { chatType: 'Inbound', participants: [participant] },
    {
      __typename: 'ChatInteraction',
      medium: 'CHAT',
      chatType: 'INBOUND',
      participants: [{ nickname: 'Noah', type: 'CUSTOMER' }],
    },
  ],
  [
    'emails',
    {
      emailType: 'Outbound',
      from: 'a@x.example',
      to: ['b@x.example'],
      cc: 'c@x.example',
      bcc: [],
      body: '<p>Hello</p>',
      bodyAsPlainText: 'Hello',
      mime: 'text/html',
      attachments: [
        { id: 'd1', name: 'a.pdf', size: '48213', mime: 'application/pdf', uri: 'http://x/1' },
        { id: 'd2', size: 2 ** 33 },
        'x',
      ],
    },
    {
      __typename: 'EmailInteraction',
      medium: 'EMAIL',
      emailType: 'OUTBOUND',
      from: 'a@x.example',
      to: ['b@x.example'],
      cc: ['c@x.example'],
      bcc: [],
      body: '<p>Hello</p>',
      bodyAsPlainText: 'Hello',
      mime: 'text/html',
      attachments: [
        { id: 'd1', name: 'a.pdf', size: 48213, mime: 'application/pdf', uri: 'http://x/1' },
        { id: 'd2', name: null, size: 2 ** 33, mime: null, uri: null },
      ],
    },
  ],
  [
    'facebook',
    { facebookType: 'Inbound', from: 'Noah', message: 'When?', accounts: {}, fqlObject },
    {
      __typename: 'FacebookInteraction',
      medium: 'FACEBOOK',
      facebookType: 'INBOUND',
      from: 'Noah',
      message: 'When?',
      accounts: {},
      fqlObject,
    },
  ],
  [
    'tweets',
    {
      twitterType: 'Inbound',
      from: 'owl_fan(Olga Fan)',
      message: 'Where?',
      twitterCreatedAt: '2013-11-05T10:58:12Z',
      twitterFromAddr: 'owl_fan',
      twitterFromUserId: '2180563704433218056',
      twitterMsgId: 397,
      twitterMsgPlainText: 'Where?',
      twitterIsFavorited: 'true',
      twitterIsRetweet: 'false',
    },
    {
      __typename: 'TweetInteraction',
      medium: 'TWEET',
      tweetType: 'INBOUND',
      from: 'owl_fan(Olga Fan)',
      message: 'Where?',
      twitterCreatedAt: '2013-11-05T10:58:12.000Z',
      twitterCreatedAtRaw: '2013-11-05T10:58:12Z',
      twitterFromAddr: 'owl_fan',
      twitterFromUserId: '2180563704433218056',
      twitterMsgId: '397',
      twitterMsgPlainText: 'Where?',
      twitterIsFavorited: true,
      twitterIsRetweet: false,
    },
  ],
  [
    'facebooksessions',
    { facebooksessionType: 'Inbound', participants: [participant, { type: 'Agent', path: `/users/${bob}` }] },
    {
      __typename: 'FacebooksessionInteraction',
      medium: 'FACEBOOKSESSION',
      facebooksessionType: 'INBOUND',
      participants: [
        { nickname: 'Noah', userId: null },
        { nickname: null, userId: bob, user: { userName: 'bob.two' } },
      ],
    },
  ],
  [
    'workitems',
    { workitemType: 'Inbound' },
    { __typename: 'WorkitemInteraction', medium: 'WORKITEM', workitemType: 'INBOUND' },
  ],
  [
    'openmedia',
    { mediaType: 'claim', openmediaType: 'Internal' },
    {
      __typename: 'OpenmediaInteraction',
      medium: 'OPENMEDIA',
      mediaType: 'claim',
      openmediaType: 'INTERNAL',
    },
  ],
];

const everyField = everyFieldOf(schema, 'Interaction');

describe('an interaction in a workbin', () => {
  /** Lets it lie in a workbin, and asks for every field of it, those that travel included. */
  async function ask(member: string, item: object): Promise<{ contents: unknown[]; errors: unknown }> {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(mine, resource({ [member]: [item] }));
    gws.answer(`GET /users/${bob}`, { statusCode: 0, user: { id: bob, userName: 'bob.two' } });
    const { data, errors } = await gateway.query(`{ workbin(id: "${drafts}") { contents ${everyField} } }`);
    return { contents: data?.['workbin'].contents, errors };
  }

  it.each(media)('among %s has everything that GWS says of it', async (member, item, told) => {
    const { contents, errors } = await ask(member, { id: 'i1', ...common, ...item });
    expect(errors).toBeUndefined();
    expect(contents).toMatchObject([{ id: 'i1', ...commonTold, ...told }]);
  });

  it.each(media)(
    'among %s is told with nulls and empty lists when GWS says nothing of it',
    async (member, _item, told) => {
      const { contents, errors } = await ask(member, { id: 'i1' });
      expect(errors).toBeUndefined();
      expect(contents).toMatchObject([
        {
          __typename: (told as { __typename: string }).__typename,
          id: 'i1',
          state: null,
          stateRaw: null,
          capabilities: [],
          userData: {},
          userDataEntries: [],
          receivedDate: null,
          receivedDateRaw: null,
          subject: null,
          contactId: null,
          suggestedQueueUris: [],
          revelantResponseTemplateGroups: null,
        },
      ]);
    },
  );

  it.each(media)('among %s survives members of every wrong type', async (member, item) => {
    for (const wrong of [null, 7, true, 'x', [], [null], {}, { id: 'x' }]) {
      const names = Object.keys({ ...common, ...item });
      const { contents, errors } = await ask(member, {
        id: 'i1',
        ...Object.fromEntries(names.map((name) => [name, wrong])),
      });
      expect(errors).toBeUndefined();
      expect(contents).toMatchObject([{ id: 'i1' }]);
    }
  });

  it.each([
    [
      'a map',
      { 'PegAG?: 2>1': 1, _AutoReplyCount: 0, x: null, y: true },
      { 'PegAG?: 2>1': 1, _AutoReplyCount: 0, x: null, y: true },
    ],
    ['an empty list', [], {}],
    [
      'a list of pairs',
      [
        ['a', 1],
        ['b', 'two'],
      ],
      { a: 1, b: 'two' },
    ],
    ['a list of keys and values', [{ key: 'a', value: 1 }, { key: 'b' }], { a: 1, b: null }],
    ['a list of neither', [1, 'x', null, ['a'], ['a', 1, 2], { name: 'a' }], {}],
    ['null', null, {}],
    ['a text', 'none', {}],
  ])('has as userData what GWS writes as %s', async (_name, userData, told) => {
    const { contents, errors } = await ask('emails', { id: 'e', userData });
    expect(errors).toBeUndefined();
    expect(contents).toMatchObject([
      { userData: told, userDataEntries: Object.entries(told).map(([key, value]) => ({ key, value })) },
    ]);
    expect((contents[0] as { userData: object }).userData).toEqual(told);
  });

  it.each([
    'Invited',
    'Accepted',
    'Processing',
    'Composing',
    'Chatting',
    'LeftChat',
    'InWorkbin',
    'Sent',
    'Canceled',
    'Completed',
    'Revoked',
    'JoinFailed',
  ])('may be %s', async (state) => {
    const { contents } = await ask('workitems', { id: 'w', state });
    const value = state.replace(/(?<=[a-z])(?=[A-Z])/, '_').toUpperCase();
    expect(contents).toMatchObject([{ state: value, stateRaw: state }]);
  });

  it('knows every capability that is documented for any medium', async () => {
    const capabilities = [
      'Accept Reject Reply ReplyAll Retweet Save Send Cancel Complete Transfer Leave Invite Consult SetInFocus',
      'InFocus SetDisposition AddComment AttachUserData UpdateUserData DeleteUserData MarkFavorite RemoveFavorite',
      'SendMessage SendStartTypingNotification SendStopTypingNotification',
    ].flatMap((line) => line.split(' '));
    const { contents } = await ask('tweets', { id: 't', capabilities });
    const [told] = contents as { capabilities: string[]; capabilitiesRaw: string[] }[];
    expect(told?.capabilitiesRaw).toEqual(capabilities);
    expect(told?.capabilities).not.toContain('UNRECOGNIZED');
    expect(told?.capabilities).toHaveLength(capabilities.length);
  });
});
