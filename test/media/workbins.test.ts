import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import {
  WorkbinContentsDocument,
  WorkbinEventsDocument,
  type WorkbinOwnerInput,
  WorkbinsDocument,
} from '../generated/graphql.js';
import { everythingOf } from '../support/everything.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic } from '../support/gateway.js';
import { dataOf, run, watch } from '../support/typed.js';
import { confirmationOf, confirmWorkbins, workbinChannel } from '../support/workbin-gws.js';

const ann = '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f';
const bob = '91d4f0aa6b7e4c2d8f135e7a9b0c2d4e';
const drafts = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c01';
const desk = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c02';

/** So long a linger that whoever comes within a test comes within the linger. */
const lasting = { lingerMs: 60_000 };

const scopes: [name: string, owner: WorkbinOwnerInput | undefined, path: (id: string) => string][] = [
  ["the agent's own", undefined, (id) => `/me/workbins/${id}`],
  ["another user's", { userId: bob }, (id) => `/users/${bob}/workbins/${id}`],
  [
    "an agent group's",
    { agentGroup: 'Billing, Tier 2' },
    (id) => `/me/workbins/${id}?agentGroup=Billing%2C%20Tier%202`,
  ],
  [
    "a place group's",
    { placeGroup: 'Floor 3 & 4' },
    (id) => `/me/workbins/${id}?placeGroup=Floor%203%20%26%204`,
  ],
];

/** The variables of a subscription; an owner left out is left out. */
function of(workbinId: string, owner?: WorkbinOwnerInput) {
  return { variables: { workbinId, ...(owner && { owner }) } };
}

let items = 0;

/** A message about an item in a workbin, each with an id of its own. */
function itemAdded(id: string, owner: object = {}) {
  items++;
  const item = { id: `item ${items}`, capabilities: [], userData: {} };
  return {
    messageType: 'WorkbinStateChangeMessage',
    action: 'ItemAdded',
    id,
    ...owner,
    workitemStateResourceV2: item,
  };
}

describe.each(scopes)('of %s workbin', (_name, owner, path) => {
  it('two subscribers cause one Subscribe, and the last to leave one Unsubscribe', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    const tab = gateway.client(basic('a1'));
    const other = gateway.client(basic('a1'));
    const first = await watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client: tab });
    const second = await watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client: other });
    expect(workbins.operations()).toEqual([`Subscribe ${path(drafts)}`]);

    first.stop();
    // A neighbour that comes and goes afterwards takes as long to be forgotten as the first would.
    const neighbour = await watch(gateway, WorkbinEventsDocument, { ...of(desk), client: tab });
    neighbour.stop();
    await workbins.asked(`Unsubscribe /me/workbins/${desk}`);
    expect(workbins.operations()).not.toContain(`Unsubscribe ${path(drafts)}`);
    const message = itemAdded(drafts, { workbinUserId: ann, ...groupOf(owner) });
    gws.publish(workbinChannel, message);
    expect(await second.until('WorkbinStateChange')).toMatchObject({
      interaction: { id: message.workitemStateResourceV2.id },
    });

    second.stop();
    await workbins.asked(`Unsubscribe ${path(drafts)}`);
    expect(workbins.operations().filter((each) => each.endsWith(path(drafts)))).toEqual([
      `Subscribe ${path(drafts)}`,
      `Unsubscribe ${path(drafts)}`,
    ]);
  });

  it('a subscriber who comes back within the linger finds it subscribed', async () => {
    await using pair = await startForeignPair(lasting);
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    const client = gateway.client(basic('a1'));
    const first = await watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client });
    first.stop();
    const again = await watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client });
    gws.publish(workbinChannel, itemAdded(drafts, groupOf(owner)));
    await again.until('WorkbinStateChange');
    expect(workbins.operations()).toEqual([`Subscribe ${path(drafts)}`]);
  });

  it('RequestFailed is an error with a code, and the next subscriber asks anew', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    let fails = true;
    const workbins = confirmWorkbins(gws, (told) =>
      fails ? { ...told, stateResource: 'RequestFailed' } : told,
    );
    const refused = gateway.subscribe(String(WorkbinEventsDocument), of(drafts, owner));
    expect(await refused.end()).toMatchObject([
      { message: expect.stringContaining(drafts), extensions: { code: 'REQUEST_FAILED' } },
    ]);
    fails = false;
    await watch(gateway, WorkbinEventsDocument, of(drafts, owner));
    expect(workbins.operations().filter((each) => each === `Subscribe ${path(drafts)}`)).toHaveLength(2);
  });

  it('RequestFailed is understood when GWS names neither owner nor request', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    confirmWorkbins(gws, ({ messageType, id }) => ({ messageType, id, stateResource: 'RequestFailed' }));
    const refused = gateway.subscribe(String(WorkbinEventsDocument), of(drafts, owner));
    expect(await refused.end()).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
  });

  it('a RequestFailed that comes later ends the subscription, after telling of it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    const client = gateway.client(basic('a1'));
    const events = await watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client });
    const neighbour = await watch(gateway, WorkbinEventsDocument, { ...of(desk), client });
    const [request] = await gws.received(`POST ${path(drafts)}`);
    const told = confirmationOf(request!, 1);
    gws.publish(workbinChannel, { ...told, stateResource: 'RequestFailed' });

    await events.until('WorkbinSubscriptionStateChange');
    expect(await events.event()).toMatchObject({ stateResource: 'REQUEST_FAILED' });
    expect(await events.end()).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
    // Neither its neighbour on the socket nor the other workbin notices.
    gws.publish(workbinChannel, itemAdded(desk));
    expect(await neighbour.until('WorkbinStateChange')).toMatchObject({ workbinId: desk });
    expect(workbins.operations()).toContain(`Subscribe ${path(drafts)}`);
  });

  it('a lost CometD session is followed by another Subscribe, then by the gap', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    const events = await watch(gateway, WorkbinEventsDocument, of(drafts, owner));
    gws.forget();
    await workbins.asked(`Subscribe ${path(drafts)}`, 2);
    expect(await events.until('Gap')).toMatchObject({ reason: 'UPSTREAM_SESSION_LOST' });
    gws.publish(workbinChannel, itemAdded(drafts, groupOf(owner)));
    expect(await events.until('WorkbinStateChange')).toMatchObject({ workbinId: drafts });
    expect(workbins.operations()).toEqual([`Subscribe ${path(drafts)}`, `Subscribe ${path(drafts)}`]);
  });

  it('RequestFailed after a lost CometD session ends that subscription and no other', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    let fails = false;
    confirmWorkbins(gws, (told) =>
      fails && told.id === drafts ? { ...told, stateResource: 'RequestFailed' } : told,
    );
    const client = gateway.client(basic('a1'));
    const events = await watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client });
    const neighbour = await watch(gateway, WorkbinEventsDocument, { ...of(desk), client });
    fails = true;
    gws.forget();
    expect(await events.end()).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
    expect(await neighbour.until('Gap')).toMatchObject({ reason: 'UPSTREAM_SESSION_LOST' });
    gws.publish(workbinChannel, itemAdded(desk));
    expect(await neighbour.until('WorkbinStateChange')).toMatchObject({ workbinId: desk });
  });

  it.each([
    [4, 'UPSTREAM_ERROR'],
    [5, 'FORBIDDEN'],
    [6, 'NOT_FOUND'],
  ])('a Subscribe refused with statusCode %i is a %s, and neighbours live on', async (statusCode, code) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    confirmWorkbins(gws);
    gws.answer(`POST ${path(drafts)}`, { statusCode, statusMessage: 'Agent not registered' });
    const client = gateway.client(basic('a1'));
    const neighbour = await watch(gateway, WorkbinEventsDocument, { ...of(desk), client });
    const refused = gateway.subscribe(String(WorkbinEventsDocument), { ...of(drafts, owner), client });
    expect(await refused.end()).toMatchObject([
      {
        message: expect.stringContaining('Agent not registered'),
        extensions: { code, statusCode },
      },
    ]);
    gws.publish(workbinChannel, itemAdded(desk));
    expect(await neighbour.until('WorkbinStateChange')).toMatchObject({ workbinId: desk });
  });
});

/** The members that name an owner in a message. */
function groupOf(owner: WorkbinOwnerInput | undefined): object {
  if (!owner) return {};
  const { userId, ...group } = owner as { userId?: string };
  return userId === undefined ? { workbinUserId: undefined, ...group } : { workbinUserId: userId };
}

describe('workbinEvents', () => {
  it('counts the same workbin of different owners apart', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    const client = gateway.client(basic('a1'));
    const streams = [];
    for (const [, owner] of scopes) {
      streams.push(await watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client }));
    }
    expect(workbins.operations()).toEqual(scopes.map(([, , path]) => `Subscribe ${path(drafts)}`));
    streams[1]?.stop();
    await workbins.asked(`Unsubscribe /users/${bob}/workbins/${drafts}`);
    expect(workbins.operations()).toHaveLength(scopes.length + 1);
  });

  it("takes the agent's own user id as the agent's own", async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    await watch(gateway, WorkbinEventsDocument, of(drafts, { userId: ann }));
    await watch(gateway, WorkbinEventsDocument, of(drafts));
    expect(workbins.operations()).toEqual([`Subscribe /me/workbins/${drafts}`]);
  });

  it('gives every owner what is theirs: GWS names the owner in some messages and not in others', async () => {
    await using pair = await startForeignPair(lasting);
    const { gws, gateway } = pair;
    confirmWorkbins(gws);
    const client = gateway.client(basic('a1'));
    const streams = await Promise.all(
      scopes.map(([, owner]) => watch(gateway, WorkbinEventsDocument, { ...of(drafts, owner), client })),
    );
    const messages = [
      itemAdded(drafts, { agentGroup: '' }), // the agent's own, since GWS says nothing else
      itemAdded(drafts, { workbinUserId: ann, workbinAgentId: 'ann.one' }),
      itemAdded(drafts, { workbinUserId: bob, workbinAgentId: 'bob.two' }),
      itemAdded(drafts, { agentGroup: 'Billing, Tier 2' }),
      itemAdded(drafts, { placeGroup: 'Floor 3 & 4' }),
      itemAdded(drafts, { agentGroup: 'Somebody Else' }),
      itemAdded(desk, { workbinUserId: ann }),
      // The last of each, so that it is seen what came before.
      ...scopes.map(([, owner]) => itemAdded(drafts, groupOf(owner))),
    ];
    for (const each of messages) gws.publish(workbinChannel, each);
    const id = (index: number) => messages[index]?.workitemStateResourceV2.id;

    const told = await Promise.all(
      streams.map(async (stream, index) => {
        const seen: unknown[] = [];
        for (;;) {
          const { interaction } = await stream.until('WorkbinStateChange');
          seen.push(interaction?.id);
          if (interaction?.id === id(7 + index)) return seen;
        }
      }),
    );
    expect(told).toEqual([
      [id(0), id(1), id(7)],
      [id(2), id(8)],
      [id(3), id(9)],
      [id(4), id(10)],
    ]);
  });

  it.each(scopes)(
    'gives %s subscriber what names no owner, when nobody else is subscribed',
    async (_name, owner) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      confirmWorkbins(gws);
      const events = await watch(gateway, WorkbinEventsDocument, of(drafts, owner));
      // As documented: the notification of a place group's Unsubscribe lacks the group.
      const messageType = 'WorkbinSubscriptionStateChangeMessage';
      gws.publish(workbinChannel, {
        messageType,
        id: drafts,
        stateResource: 'Unsubscribed',
        referenceId: 24,
      });
      gws.publish(workbinChannel, itemAdded(drafts));
      await events.until('WorkbinSubscriptionStateChange');
      expect(await events.event()).toMatchObject({ stateResource: 'UNSUBSCRIBED', referenceId: 24 });
      expect(await events.event()).toMatchObject({ __typename: 'WorkbinStateChange', workbinId: drafts });
    },
  );

  it("subscribes to every workbin of the agent's when none is named, and opens when all are confirmed", async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/workbins?fields=*', fixture('REST.GetMyWorkbins'));
    const workbins = confirmWorkbins(gws, (told) => (told.id === drafts ? told : undefined));
    const client = gateway.client(basic('a1'));
    const all = gateway.subscribe(String(WorkbinEventsDocument), { client });
    let opened = false;
    const opening = all.event().then((event) => {
      opened = true;
      return event;
    });
    // Its neighbour is content with the one that is confirmed.
    await watch(gateway, WorkbinEventsDocument, { ...of(drafts), client });
    await workbins.asked(`Subscribe /me/workbins/${desk}`);
    expect(workbins.operations().sort()).toEqual(
      [drafts, desk].map((id) => `Subscribe /me/workbins/${id}`).sort(),
    );
    expect(opened).toBe(false);
    const [request] = await gws.received(`POST /me/workbins/${desk}`);
    gws.publish(workbinChannel, confirmationOf(request!, 2));
    expect(await opening).toMatchObject({ __typename: 'StreamOpened' });
  });

  it('tells whatever else comes on the topic when neither workbin nor owner is named', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, WorkbinEventsDocument);
    gws.publish(workbinChannel, itemAdded('unheard of', { agentGroup: 'Somebody Else' }));
    expect(await events.event()).toMatchObject({ workbinId: 'unheard of', agentGroup: 'Somebody Else' });
  });

  it.each([
    [
      'another user',
      { userId: bob },
      `GET /users/${bob}/workbins`,
      [drafts, desk],
      `/users/${bob}/workbins/`,
      '',
    ],
    [
      'an agent group',
      { agentGroup: 'G' },
      'GET /workbins',
      ['5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c03'],
      '/me/workbins/',
      '?agentGroup=G',
    ],
    [
      'a place group',
      { placeGroup: 'P' },
      'GET /workbins',
      ['5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c04'],
      '/me/workbins/',
      '?placeGroup=P',
    ],
  ])('subscribes to every workbin of %s', async (_name, owner, list, ids, base, query) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(list, fixture(list.includes('users') ? 'REST.GetMyWorkbins' : 'REST.GetWorkbins'));
    const workbins = confirmWorkbins(gws);
    await watch(gateway, WorkbinEventsDocument, { variables: { owner: owner as WorkbinOwnerInput } });
    expect(workbins.operations().sort()).toEqual(ids.map((id) => `Subscribe ${base}${id}${query}`).sort());
  });

  it('ends with a coded error when one of all workbins is refused', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/workbins?fields=*', fixture('REST.GetMyWorkbins'));
    confirmWorkbins(gws, (told) => (told.id === desk ? { ...told, stateResource: 'RequestFailed' } : told));
    const events = gateway.subscribe(String(WorkbinEventsDocument));
    expect(await events.end()).toMatchObject([
      { message: expect.stringContaining(desk), extensions: { code: 'REQUEST_FAILED' } },
    ]);
  });

  it('ends with a coded error when the list of workbins is refused', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/workbins', fixture('REST.error.internal'));
    const events = gateway.subscribe(String(WorkbinEventsDocument));
    expect(await events.end()).toMatchObject([{ extensions: { code: 'UPSTREAM_ERROR', statusCode: 4 } }]);
  });

  it("the agent's workbins are read once for all tabs that come back together, and anew after a refusal", async () => {
    await using pair = await startForeignPair(lasting);
    const { gws, gateway } = pair;
    const list = 'GET /me/workbins?fields=*';
    confirmWorkbins(gws);
    gws.answer(list, fixture('REST.error.internal'));
    expect(await gateway.subscribe(String(WorkbinEventsDocument)).end()).toHaveLength(1);
    gws.answer(list, fixture('REST.GetMyWorkbins'));

    const tabs = [1, 2, 3].map(() =>
      gateway.subscribe(String(WorkbinEventsDocument), { client: gateway.client(basic('a1')) }),
    );
    for (const tab of tabs) expect(await tab.event()).toMatchObject({ __typename: 'StreamOpened' });
    expect(gws.asked(list)).toHaveLength(2);
  });
});

describe('a Subscribe and its confirmation', () => {
  const subscribe = `POST /me/workbins/${drafts}`;
  const message = (stateResource: string, referenceId?: number) => ({
    messageType: 'WorkbinSubscriptionStateChangeMessage',
    id: drafts,
    stateResource,
    ...(referenceId !== undefined && { referenceId }),
  });

  it.each([
    ['with its number', 12],
    ['without a number', undefined],
  ])('the refusal is heard when it overtakes the HTTP answer, %s', async (_name, referenceId) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const onlooker = await watch(gateway, WorkbinEventsDocument);
    gws.answer(subscribe, async () => {
      gws.publish(workbinChannel, message('RequestFailed', referenceId));
      // The gateway has it, and has not been answered yet.
      await onlooker.until('WorkbinSubscriptionStateChange');
      return { statusCode: 0, referenceId: 12 };
    });
    const refused = gateway.subscribe(String(WorkbinEventsDocument), of(drafts));
    expect(await refused.end()).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
  });

  it('the confirmation is heard when it overtakes the HTTP answer', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const onlooker = await watch(gateway, WorkbinEventsDocument);
    gws.answer(subscribe, async () => {
      gws.publish(workbinChannel, message('Subscribed', 12));
      await onlooker.until('WorkbinSubscriptionStateChange');
      return { statusCode: 0, referenceId: 12 };
    });
    const events = gateway.subscribe(String(WorkbinEventsDocument), of(drafts));
    expect(await events.event()).toMatchObject({ __typename: 'StreamOpened' });
    // It came before the stream was open, and is told all the same.
    expect(await events.event()).toMatchObject({ stateResource: 'SUBSCRIBED', referenceId: 12 });
  });

  it("another request's confirmation does not count as this one's", async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(subscribe, () => {
      gws.publish(workbinChannel, message('Subscribed', 11));
      return { statusCode: 0, referenceId: 12 };
    });
    const onlooker = await watch(gateway, WorkbinEventsDocument);
    const refused = gateway.subscribe(String(WorkbinEventsDocument), of(drafts));
    expect(await onlooker.until('WorkbinSubscriptionStateChange')).toMatchObject({ referenceId: 11 });
    gws.publish(workbinChannel, message('RequestFailed', 12));
    // Had 11 confirmed it, the stream would have opened first.
    const first = await refused.next().catch((errors: unknown) => ({ errors }));
    expect(first.errors).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
  });

  it("the failure of another owner's request is not taken for this one's", async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const client = gateway.client(basic('a1'));
    // GWS leaves the owner out, as in the documented Subscribed of one's own workbins.
    confirmWorkbins(gws, ({ messageType, id, referenceId, workbinUserId }) => ({
      messageType,
      id,
      referenceId,
      stateResource: workbinUserId === bob ? 'RequestFailed' : 'Subscribed',
    }));
    const own = await watch(gateway, WorkbinEventsDocument, { ...of(drafts), client });
    const refused = gateway.subscribe(String(WorkbinEventsDocument), {
      ...of(drafts, { userId: bob }),
      client,
    });
    expect(await refused.end()).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
    gws.publish(workbinChannel, itemAdded(drafts, { workbinUserId: ann }));
    expect(await own.until('WorkbinStateChange')).toMatchObject({ workbinId: drafts });
  });

  it('a failed Unsubscribe of those before does not end the subscription of those after', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const client = gateway.client(basic('a1'));
    const onlooker = await watch(gateway, WorkbinEventsDocument, { client });
    let late: object | undefined;
    const workbins = confirmWorkbins(gws, (told) => {
      if (told.stateResource === 'Subscribed') return told;
      late = { ...told, stateResource: 'RequestFailed' };
      return undefined;
    });
    const before = await watch(gateway, WorkbinEventsDocument, { ...of(drafts), client });
    before.stop();
    await workbins.asked(`Unsubscribe /me/workbins/${drafts}`);
    const after = await watch(gateway, WorkbinEventsDocument, { ...of(drafts), client });
    gws.publish(workbinChannel, late);
    gws.publish(workbinChannel, itemAdded(drafts));
    expect(await after.until('WorkbinStateChange')).toMatchObject({ workbinId: drafts });
    await onlooker.until('WorkbinStateChange');
  });

  it('a subscription opens all the same when GWS never confirms', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws, () => undefined);
    const events = await watch(gateway, WorkbinEventsDocument, of(drafts));
    expect(workbins.operations()).toEqual([`Subscribe /me/workbins/${drafts}`]);
    gws.publish(workbinChannel, itemAdded(drafts));
    expect(await events.event()).toMatchObject({ workbinId: drafts });
    // And if the refusal comes then, it is heard.
    gws.publish(workbinChannel, message('RequestFailed', 1));
    expect(await events.end()).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
  });

  it('a Subscribe is accepted without a word, and confirmed by a notification without a number', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(subscribe, { status: 200, text: '', type: 'text/plain' });
    const refused = gateway.subscribe(String(WorkbinEventsDocument), of(drafts));
    await gws.received(subscribe);
    gws.publish(workbinChannel, message('RequestFailed'));
    expect(await refused.end()).toMatchObject([{ extensions: { code: 'REQUEST_FAILED' } }]);
  });

  it('what is subscribed is unsubscribed before the session says goodbye', async () => {
    await using pair = await startForeignPair(lasting);
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    await watch(gateway, WorkbinEventsDocument, of(drafts));
    await watch(gateway, WorkbinEventsDocument, of(drafts, { userId: bob }));
    await gateway.close();
    expect(workbins.operations().sort()).toEqual([
      `Subscribe /me/workbins/${drafts}`,
      `Subscribe /users/${bob}/workbins/${drafts}`,
      `Unsubscribe /me/workbins/${drafts}`,
      `Unsubscribe /users/${bob}/workbins/${drafts}`,
    ]);
    const last = gws.requests.at(-1);
    expect(last?.body[0].channel).toBe('/meta/disconnect');
  });

  it('an Unsubscribe that GWS refuses does no harm', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const workbins = confirmWorkbins(gws);
    const client = gateway.client(basic('a1'));
    gws.answer(subscribe, ({ body }: { body: { operationName: string } }) => {
      if (body.operationName === 'Unsubscribe') return fixture('REST.error.internal');
      gws.publish(workbinChannel, message('Subscribed', 12));
      return { statusCode: 0, referenceId: 12 };
    });
    const neighbour = await watch(gateway, WorkbinEventsDocument, { ...of(desk), client });
    const events = await watch(gateway, WorkbinEventsDocument, { ...of(drafts), client });
    events.stop();
    await workbins.asked(`Unsubscribe /me/workbins/${drafts}`);
    await watch(gateway, WorkbinEventsDocument, { ...of(drafts), client });
    gws.publish(workbinChannel, itemAdded(desk));
    expect(await neighbour.until('WorkbinStateChange')).toMatchObject({ workbinId: desk });
  });
});

describe('a message on /v2/me/workbins', () => {
  /** Tells a message, and what the promised subscription and one that asks for everything make of it. */
  async function told(message: string): Promise<{ event: unknown; whole: any }> {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/workbins', { statusCode: 0, workbins: [] });
    gws.otherwise(({ path }) =>
      path.includes('/workbins/')
        ? { statusCode: 0, workbin: { id: drafts } }
        : { statusCode: 0, user: { id: bob } },
    );
    const promised = await watch(gateway, WorkbinEventsDocument);
    const everything = gateway.subscribe(everythingOf(schema, 'workbinEvents'));
    await everything.event();
    gws.publishText(message);
    return { event: await promised.event(), whole: await everything.event() };
  }

  const data = (more: object) => ({
    messageType: 'WorkbinStateChangeMessage',
    action: 'ItemAdded',
    id: drafts,
    chatStateResourceV2: { id: 'c1' },
    ...more,
  });
  const item = (more: object) => data({ chatStateResourceV2: { id: 'c1', ...more } });
  const subscription = (more: object) => ({
    messageType: 'WorkbinSubscriptionStateChangeMessage',
    id: drafts,
    stateResource: 'Subscribed',
    ...more,
  });
  const without = (message: object, ...names: string[]) =>
    Object.fromEntries(Object.entries(message).filter(([name]) => !names.includes(name)));

  const cases: [name: string, message: object, expected: object][] = [
    // The envelope
    [
      'messageType in lower case',
      data({ messageType: 'workbinstatechangemessage' }),
      { action: 'ITEM_ADDED' },
    ],
    [
      'messageType with blanks',
      data({ messageType: ' WorkbinStateChangeMessage ' }),
      { action: 'ITEM_ADDED' },
    ],
    ['no messageType, an action', without(data({}), 'messageType'), { __typename: 'WorkbinStateChange' }],
    [
      'no messageType, a stateResource',
      without(subscription({}), 'messageType'),
      { __typename: 'WorkbinSubscriptionStateChange', stateResource: 'SUBSCRIBED' },
    ],
    [
      'messageType null, an action',
      data({ messageType: null }),
      { __typename: 'WorkbinStateChange', action: 'ITEM_ADDED' },
    ],
    [
      'an unknown messageType',
      data({ messageType: 'WorkbinRenamedMessage' }),
      { __typename: 'UnknownEvent', messageType: 'WorkbinRenamedMessage' },
    ],
    [
      'no id',
      without(data({}), 'id'),
      { __typename: 'UnknownEvent', messageType: 'WorkbinStateChangeMessage' },
    ],
    ['an id that is a list', data({ id: [drafts] }), { __typename: 'UnknownEvent' }],
    ['an id that is a number', data({ id: 42 }), { workbinId: '42' }],
    ['members nobody knows', data({ novelty: { deep: [1, null] } }), { action: 'ITEM_ADDED' }],
    ['referenceId as text', data({ referenceId: '31' }), { referenceId: 31 }],
    ['a referenceId too large', data({ referenceId: 2 ** 40 }), { referenceId: null, action: 'ITEM_ADDED' }],
    [
      'a referenceId that is none',
      data({ referenceId: { n: 1 } }),
      { referenceId: null, action: 'ITEM_ADDED' },
    ],
    // The action
    ['action ItemRemoved', data({ action: 'ItemRemoved' }), { action: 'ITEM_REMOVED' }],
    [
      'an action in other case, with blanks',
      data({ action: ' itemremoved ' }),
      { action: 'ITEM_REMOVED', actionRaw: ' itemremoved ' },
    ],
    ['an unknown action', data({ action: 'ItemMoved' }), { action: 'UNRECOGNIZED', actionRaw: 'ItemMoved' }],
    ['no action', without(data({}), 'action'), { action: null, actionRaw: null, interaction: { id: 'c1' } }],
    ['an action that is no text', data({ action: ['x'] }), { action: null, interaction: { id: 'c1' } }],
    // Whose
    [
      'owner members of odd types',
      data({ workbinUserId: 17, workbinAgentId: null, agentGroup: {}, placeGroup: [] }),
      { workbinUserId: '17', workbinAgentId: null, agentGroup: null, placeGroup: null },
    ],
    [
      'owner members that are empty',
      data({ workbinUserId: '', workbinAgentId: '', agentGroup: '', placeGroup: '' }),
      { workbinUserId: null, workbinAgentId: null, agentGroup: null, placeGroup: null },
    ],
    // The state resource
    ...(
      [
        ['chatStateResourceV2', 'ChatInteraction', 'CHAT', 'chat'],
        ['emailStateResourceV2', 'EmailInteraction', 'EMAIL', 'email'],
        ['facebookStateResourceV2', 'FacebookInteraction', 'FACEBOOK', 'facebook'],
        ['tweetStateResourceV2', 'TweetInteraction', 'TWEET', 'tweet'],
        ['twitterStateResourceV2', 'TweetInteraction', 'TWEET', 'tweet'],
        [
          'facebooksessionStateResourceV2',
          'FacebookSessionInteraction',
          'FACEBOOKSESSION',
          'facebooksession',
        ],
        ['workitemStateResourceV2', 'WorkitemInteraction', 'WORKITEM', 'workitem'],
        ['openmediaStateResourceV2', 'OpenMediaInteraction', 'OPENMEDIA', 'openmedia'],
      ] as const
    ).map(([member, __typename, medium, mediumRaw]): [string, object, object] => [
      `nothing but an id in ${member}`,
      { ...without(data({}), 'chatStateResourceV2'), [member]: { id: 'i1' } },
      {
        medium,
        mediumRaw,
        interaction: {
          __typename,
          id: 'i1',
          medium,
          state: null,
          capabilities: [],
          receivedDate: null,
          userDataEntries: [],
        },
      },
    ]),
    [
      'no state resource',
      without(data({}), 'chatStateResourceV2'),
      { medium: null, mediumRaw: null, interaction: null },
    ],
    [
      'a state resource that is null',
      data({ chatStateResourceV2: null }),
      { mediumRaw: 'chat', interaction: null },
    ],
    [
      'a state resource that is a list',
      data({ chatStateResourceV2: [] }),
      { mediumRaw: 'chat', interaction: null },
    ],
    ['a state resource without id', data({ chatStateResourceV2: {} }), { medium: 'CHAT', interaction: null }],
    ['a state resource with a number as id', item({ id: 77 }), { interaction: { id: '77' } }],
    [
      'several state resources',
      data({ emailStateResourceV2: { id: 'e1' } }),
      { medium: 'CHAT', interaction: { __typename: 'ChatInteraction', id: 'c1' } },
    ],
    [
      'a state resource of a medium to come',
      { ...without(data({}), 'chatStateResourceV2'), hologramStateResourceV3: { id: 'h1' } },
      { medium: 'UNRECOGNIZED', mediumRaw: 'hologram', interaction: null },
    ],
    [
      'an item with a state of its own',
      item({ state: 'InWorkbin', uri: 'http: //internal: 8080/api/v2/chats/c1' }),
      { interaction: { state: 'IN_WORKBIN' } },
    ],
    ['an item in an unknown state', item({ state: 'Parked' }), { interaction: { state: 'UNRECOGNIZED' } }],
    [
      'one capability that is no list',
      item({ capabilities: 'Accept' }),
      { interaction: { capabilities: ['ACCEPT'] } },
    ],
    [
      'capabilities known, aliased, unknown and odd',
      item({ capabilities: ['Accept', ' infocus ', 'SwitchBargeIn', 'Fly', 7, null] }),
      { interaction: { capabilities: ['ACCEPT', 'SET_IN_FOCUS', 'SWITCH_TO_BARGE_IN', 'UNRECOGNIZED'] } },
    ],
    ['capabilities null', item({ capabilities: null }), { interaction: { capabilities: [] } }],
    [
      'participants that are no list',
      item({ participants: { nickname: 'Noah' } }),
      { interaction: { participants: [] } },
    ],
    [
      'participants with odd members',
      item({ participants: [{ nickname: 'Noah', type: 'customer' }, null, 'x', { type: 'Robot' }] }),
      {
        interaction: {
          participants: [
            { nickname: 'Noah', type: 'CUSTOMER' },
            { nickname: null, type: 'UNRECOGNIZED' },
          ],
        },
      },
    ],
    ['userData null', item({ userData: null }), { interaction: { userDataEntries: [] } }],
    ['userData a text', item({ userData: 'none' }), { interaction: { userDataEntries: [] } }],
    [
      'userData of every kind of value, under odd keys',
      item({ userData: { ' ?: 2>1 ': 0, 'a.b-c_d:e': null, '': '', flag: false, nested: { list: [{}] } } }),
      {
        interaction: {
          userDataEntries: [
            { key: ' ?: 2>1 ', value: 0 },
            { key: 'a.b-c_d:e', value: null },
            { key: '', value: '' },
            { key: 'flag', value: false },
            { key: 'nested', value: { list: [{}] } },
          ],
        },
      },
    ],
    [
      'userData as a list of pairs',
      item({ userData: [{ key: 'a', value: 1 }, { key: 'b' }] }),
      {
        interaction: {
          userDataEntries: [
            { key: 'a', value: 1 },
            { key: 'b', value: null },
          ],
        },
      },
    ],
    // The subscription's state
    ...['Subscribed', 'Unsubscribed', 'RequestFailed'].map((word): [string, object, object] => [
      `stateResource ${word}`,
      subscription({ stateResource: word }),
      { stateResource: word.replace(/(?<=[a-z])(?=[A-Z])/, '_').toUpperCase(), stateResourceRaw: word },
    ]),
    [
      'stateResource in other case',
      subscription({ stateResource: ' SUBSCRIBED' }),
      { stateResource: 'SUBSCRIBED' },
    ],
    [
      'an unknown stateResource',
      subscription({ stateResource: 'Suspended' }),
      { stateResource: 'UNRECOGNIZED', stateResourceRaw: 'Suspended' },
    ],
    [
      'no stateResource',
      without(subscription({}), 'stateResource'),
      { stateResource: null, stateResourceRaw: null },
    ],
  ];

  it.each(cases)('is told with %s', async (_name, message, expected) => {
    const { event, whole } = await told(JSON.stringify({ channel: workbinChannel, data: message }));
    expect(event).toMatchObject(expected);
    expect(whole.raw).toEqual(message);
  });

  it.each([
    ['2024-05-14 09:41:07.000+0200', '2024-05-14T07:41:07.000Z'],
    ['2024-05-1409: 41: 07.000+0200', '2024-05-14T07:41:07.000Z'],
    ['2024-05-14T07:41:07Z', '2024-05-14T07:41:07.000Z'],
    ['2024-05-14T07: 41: 07Z', '2024-05-14T07:41:07.000Z'],
    ['2024-05-1502:24:00.000-0700', '2024-05-15T09:24:00.000Z'],
    ['2024-05-14T09:41:07.000-0800', '2024-05-14T17:41:07.000Z'],
    ['2024-05-14 09:41:07.123+02:00', '2024-05-14T07:41:07.123Z'],
    [1715672467123, '2024-05-14T07:41:07.123Z'],
    ['1715672467123', '2024-05-14T07:41:07.123Z'],
    ['yesterday', null],
    ['2024-13-45 09:41:07.000+0200', null],
    ['', null],
  ])('is told with receivedDate %j', async (receivedDate, expected) => {
    const { event } = await told(JSON.stringify({ channel: workbinChannel, data: item({ receivedDate }) }));
    expect(event).toMatchObject({
      interaction: { receivedDate: expected, receivedDateRaw: String(receivedDate) },
    });
  });

  it('keeps __proto__ the key that it is, in userData and elsewhere', async () => {
    const { event, whole } = await told(
      `{"channel":"${workbinChannel}","data":{"messageType":"WorkbinStateChangeMessage","action":"ItemAdded",
        "id":"w1","__proto__":{"id":"other"},"constructor":{"x":1},
        "chatStateResourceV2":{"id":"c1","userData":{"__proto__":{"polluted":true},"constructor":"c","toString":1}}}}`,
    );
    expect(event).toMatchObject({
      workbinId: 'w1',
      interaction: {
        userDataEntries: [
          { key: '__proto__', value: { polluted: true } },
          { key: 'constructor', value: 'c' },
          { key: 'toString', value: 1 },
        ],
      },
    });
    expect(Object.keys(whole.interaction.userData)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.keys(whole.raw)).toContain('__proto__');
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['data null', '"data":null'],
    ['data a text', '"data":"hello"'],
    ['data a number', '"data":5'],
    ['data a list', '"data":[{"messageType":"WorkbinStateChangeMessage"}]'],
    ['data empty', '"data":{}'],
    ['no data at all', '"id":"7"'],
  ])('with %s is told as an UnknownEvent, counted, and the stream goes on', async (_name, member) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, WorkbinEventsDocument);
    gws.publishText(`{"channel":"${workbinChannel}",${member}}`);
    gws.publish(workbinChannel, itemAdded(drafts));
    expect(await events.event()).toMatchObject({ __typename: 'UnknownEvent', messageType: null });
    expect(await events.event()).toMatchObject({ __typename: 'WorkbinStateChange', workbinId: drafts });
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text();
    expect(metrics).toMatch(/^gws_events_total\{topic="\/v2\/me\/workbins",type="UnknownEvent"\} 1$/m);
  });

  it('is passed over when it names no channel and looks like nothing known', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, WorkbinEventsDocument);
    gws.publishText('{"data":{"messageType":"Mystery"}}');
    gws.publishText('{"hello":"world"}');
    gws.publish('/v2/me/elsewhere', itemAdded('elsewhere'));
    gws.publish(workbinChannel, itemAdded(drafts));
    expect(await events.event()).toMatchObject({ workbinId: drafts });
  });

  it('is told again when it comes again, and a removal of something never added is told', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, WorkbinEventsDocument);
    const removal = { ...itemAdded(drafts), action: 'ItemRemoved' };
    gws.publish(workbinChannel, removal);
    const first = await events.event();
    gws.publish(workbinChannel, removal);
    const second = await events.event();
    expect(first).toMatchObject({ action: 'ITEM_REMOVED' });
    expect(second).toMatchObject({ action: 'ITEM_REMOVED' });
    expect((first as { cursor: string }).cursor).not.toBe((second as { cursor: string }).cursor);
  });
});

describe('a read of workbins', () => {
  const mine = `GET /me/workbins/${drafts}`;

  it.each([
    ['workbinName and displayName', { workbinName: 'WB', displayName: 'Shown' }],
    ['name and viewName', { name: 'WB', viewName: 'Shown' }],
    ['all four', { workbinName: 'WB', name: 'other', displayName: 'Shown', viewName: 'other' }],
  ])('understands %s', async (_name, names) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/workbins', { statusCode: 0, workbins: [{ id: drafts, ...names }] });
    const { workbins } = await dataOf(gateway, WorkbinsDocument);
    expect(workbins).toMatchObject([{ id: drafts, workbinName: 'WB', displayName: 'Shown' }]);
  });

  it('leaves out what is no workbin, and survives types that nobody documented', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/workbins', {
      status: 0,
      workbins: [
        null,
        'x',
        {},
        { id: '' },
        { workbinId: 'w1', type: ' agentgroup' },
        { id: 7, type: 'Shelf' },
        { id: 'w2', type: null, workbinType: 3, uri: 12 },
      ],
    });
    const { workbins } = await dataOf(gateway, WorkbinsDocument);
    expect(workbins).toMatchObject([
      { id: 'w1', type: 'AGENT_GROUP', typeRaw: ' agentgroup' },
      { id: '7', type: 'UNRECOGNIZED', typeRaw: 'Shelf' },
      { id: 'w2', type: 'UNRECOGNIZED', typeRaw: '3' },
    ]);
  });

  it.each([
    [4, 'UPSTREAM_ERROR'],
    [5, 'FORBIDDEN'],
    [6, 'NOT_FOUND'],
  ])(
    'that GWS refuses with statusCode %i is a %s and leaves its siblings alive',
    async (statusCode, code) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      gws.answer('GET /me/workbins', fixture('REST.GetMyWorkbins'));
      gws.answer('GET /me/workbins/unregistered', { statusCode, statusMessage: 'Agent is not registered' });
      const { data, errors } = await gateway.query(
        `{ lost: workbin(id: "unregistered") { id } found: workbins { id } me { userName } }`,
      );
      expect(data).toMatchObject({
        lost: null,
        found: [{ id: drafts }, { id: desk }],
        me: { userName: 'ann.one' },
      });
      expect(errors).toMatchObject([
        {
          path: ['lost'],
          message: expect.stringContaining('Agent is not registered'),
          extensions: { code, statusCode },
        },
      ]);
    },
  );

  it.each([
    ['no workbin in it', { statusCode: 0 }],
    ['a workbin that is none', { statusCode: 0, workbin: 'x' }],
    ['a workbin without id', { statusCode: 0, workbin: { displayName: 'x' } }],
  ])('answered with %s is an UPSTREAM_ERROR', async (_name, answer) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(mine, answer);
    const { errors } = await run(gateway, WorkbinContentsDocument, { variables: { id: drafts } });
    expect(errors).toMatchObject([{ path: ['workbin'], extensions: { code: 'UPSTREAM_ERROR' } }]);
  });

  it('makes one request, however often a query touches the collection', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/workbins', fixture('REST.GetMyWorkbins'));
    const { data, errors } = await gateway.query(`{
      a: workbin(id: "${drafts}") { displayName }
      b: workbin(id: "${desk}") { displayName }
      c: workbin(id: "${drafts}") { displayName type }
      all: workbins { id }
      again: workbins { displayName }
      own: workbin(id: "${desk}", owner: { userId: "${ann}" }) { displayName }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      a: { displayName: 'Drafts' },
      b: { displayName: 'Desk' },
      c: { displayName: 'Drafts', type: 'AGENT' },
      all: [{ id: drafts }, { id: desk }],
      again: [{ displayName: 'Drafts' }, { displayName: 'Desk' }],
      own: { displayName: 'Desk' },
    });
    expect(gws.asked(/workbins/).map(({ path }) => path)).toEqual(['/me/workbins?fields=*']);
  });

  it('keeps owners apart in one query', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.otherwise(({ path }) => {
      const [, id] = /\/workbins\/([^/?]+)/.exec(path) ?? [];
      return id && { statusCode: 0, workbin: { id, displayName: path } };
    });
    const { data } = await gateway.query(`{
      own: workbin(id: "w") { displayName owner { userId agentGroup placeGroup } }
      bob: workbin(id: "w", owner: { userId: "${bob}" }) { displayName owner { userId agentGroup placeGroup } }
      agents: workbin(id: "w", owner: { agentGroup: "G" }) { displayName owner { userId agentGroup placeGroup } }
      places: workbin(id: "w", owner: { placeGroup: "G" }) { displayName owner { userId agentGroup placeGroup } }
    }`);
    const nobody = { userId: null, agentGroup: null, placeGroup: null };
    expect(data).toEqual({
      own: { displayName: '/me/workbins/w', owner: { ...nobody, userId: ann } },
      bob: { displayName: `/users/${bob}/workbins/w`, owner: { ...nobody, userId: bob } },
      agents: { displayName: '/me/workbins/w?agentGroup=G', owner: { ...nobody, agentGroup: 'G' } },
      places: { displayName: '/me/workbins/w?placeGroup=G', owner: { ...nobody, placeGroup: 'G' } },
    });
  });

  it('needs exactly one owner', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    for (const owner of ['{}', '{ userId: "1", agentGroup: "G" }', '{ userId: null }']) {
      const { errors } = await gateway.query(`{ workbins(owner: ${owner}) { id } }`);
      expect(errors?.[0]?.message).toMatch(/WorkbinOwnerInput/);
    }
    expect(gws.asked(/workbins/)).toEqual([]);
  });
});

describe('an id', () => {
  const awkward = [
    '..%2Fme',
    'a/..b',
    '%2e%2e',
    'a/b?c',
    '?agentGroup=G',
    '#',
    'a b',
    'a+b&c=d;e,f',
    'ä💬',
    'A'.repeat(512),
  ];
  const impossible = ['', '.', '..', '../me', 'a/./b', '\n', 'a\u0000b', 'A'.repeat(513), '\ud800'];
  const query = `query ($id: ID!) {
    own: workbin(id: $id) { id }
    theirs: workbin(id: "w", owner: { userId: $id }) { id }
    both: workbin(id: $id, owner: { userId: $id }) { contents { __typename } }
    list: workbins(owner: { userId: $id }) { id }
    chat(id: $id) { id }
    user(id: $id) { id skills { id } }
  }`;

  it.each(awkward)('%j never leaves as another path', async (id) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.otherwise(({ path }) => {
      const what = { statusCode: 0, workbin: { id }, chat: { id }, user: { id }, workbins: [{ id }] };
      return path.startsWith('/me/workbins?') || path.startsWith('/users/') || path.startsWith('/me/')
        ? what
        : undefined;
    });
    const { data, errors } = await gateway.query(query, { variables: { id } });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ own: { id }, chat: { id }, user: { id } });

    const shapes = gws.asked(/./).map(({ path }) => {
      const [where = '', search] = path.split('?');
      const segments = where.split('/').map((each) => (decodeURIComponent(each) === id ? '{id}' : each));
      return segments.join('/') + (search === undefined ? '' : `?${search}`);
    });
    expect([...new Set(shapes)].sort()).toEqual([
      '/me',
      '/me/chats/{id}',
      '/me/workbins/{id}',
      '/users/{id}',
      '/users/{id}/workbins/w',
      '/users/{id}/workbins/{id}?subresources=*',
      '/users/{id}/workbins?fields=*',
      '/users/{id}?subresources=*',
    ]);
  });

  it.each(impossible)('%j is a BAD_REQUEST and leaves not at all', async (id) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { data, errors } = await gateway.query(query, { variables: { id } });
    expect(Object.values(data ?? {}).every((each) => each === null)).toBe(true);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(Array(6).fill('BAD_REQUEST'));
    expect(gws.asked(/./).map(({ path }) => path)).toEqual([]);
  });

  it.each(impossible)('%j cannot be subscribed to', async (id) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const client = gateway.client(basic('a1'));
    const neighbour = await watch(gateway, WorkbinEventsDocument, { client });
    for (const variables of [
      { workbinId: id },
      { workbinId: 'w', owner: { userId: id } },
      { owner: { userId: id } },
    ]) {
      const refused = gateway.subscribe(String(WorkbinEventsDocument), { variables, client });
      expect(await refused.end()).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    }
    expect(gws.asked(/^POST/)).toEqual([]);
    gws.publish(workbinChannel, itemAdded('w'));
    expect(await neighbour.event()).toMatchObject({ workbinId: 'w' });
  });

  it.each(['agentGroup', 'placeGroup'])(
    "a %s without a name is a BAD_REQUEST, not the agent's own",
    async (group) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      gws.answer('GET /me/workbins/w', { statusCode: 0, workbin: { id: 'w' } });
      const owner = { [group]: '' } as unknown as WorkbinOwnerInput;
      const { data, errors } = await run(gateway, WorkbinContentsDocument, { variables: { id: 'w', owner } });
      expect(data).toEqual({ workbin: null });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
      const refused = gateway.subscribe(String(WorkbinEventsDocument), of('w', owner));
      expect(await refused.end()).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
      expect(gws.asked(/workbins/)).toEqual([]);
    },
  );
});

describe('the workbin of an event', () => {
  const asking = `subscription ($workbinId: ID) {
    workbinEvents(workbinId: $workbinId) {
      __typename
      ... on WorkbinStateChange {
        interaction { ... on InteractionState { id } }
        workbin { displayName contents { ... on InteractionState { id } } }
        again: workbin { displayName contents { ... on InteractionState { id } } }
        third: workbin { displayName }
      }
    }
  }`;

  it('is read anew for every event, and once within one', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    confirmWorkbins(gws);
    const events = gateway.subscribe(asking, { variables: { workbinId: drafts } });
    await events.event();
    for (const [round, displayName] of ['Drafts', 'Renamed', 'Renamed again'].entries()) {
      const chats = [{ id: `chat ${round}` }];
      gws.answer(`GET /me/workbins/${drafts}`, {
        statusCode: 0,
        workbin: { id: drafts, displayName, chats },
      });
      gws.publish(workbinChannel, itemAdded(drafts));
      const event = await events.until('WorkbinStateChange');
      expect(event.workbin).toEqual({ displayName, contents: chats });
      expect(event.again).toEqual(event.workbin);
      expect(event.third).toEqual({ displayName });
      expect(gws.asked(`GET /me/workbins/${drafts}`)).toHaveLength(round + 1);
      expect(gws.asked(`GET /me/workbins/${drafts}?subresources=*`)).toHaveLength(round + 1);
    }
  });

  it.each(scopes)('is %s: it is read where it belongs', async (_name, owner, path) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    confirmWorkbins(gws);
    gws.answer(`GET ${path(drafts)}`, { statusCode: 0, workbin: { id: drafts, displayName: 'found' } });
    const events = gateway.subscribe(
      `subscription { workbinEvents { ... on WorkbinStateChange { workbin { displayName owner { userId agentGroup placeGroup } } } } }`,
    );
    await events.event();
    gws.publish(workbinChannel, itemAdded(drafts, groupOf(owner)));
    expect(await events.event()).toEqual({
      workbin: {
        displayName: 'found',
        owner: { userId: owner ? null : ann, agentGroup: null, placeGroup: null, ...owner },
      },
    });
  });

  it('that cannot be read is null with an error, and the event is told', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    confirmWorkbins(gws);
    gws.answer(`GET /me/workbins/${drafts}`, fixture('REST.error.internal'));
    const events = gateway.subscribe(asking, { variables: { workbinId: drafts } });
    await events.until('StreamOpened');
    const message = itemAdded(drafts);
    gws.publish(workbinChannel, message);
    await events.until('WorkbinSubscriptionStateChange');
    const { data, errors } = await events.next();
    expect(data?.['workbinEvents']).toMatchObject({
      interaction: { id: message.workitemStateResourceV2.id },
      workbin: null,
    });
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions?.['code']]).sort()).toEqual([
      ['again', 'UPSTREAM_ERROR'],
      ['third', 'UPSTREAM_ERROR'],
      ['workbin', 'UPSTREAM_ERROR'],
    ]);
    gws.answer(`GET /me/workbins/${drafts}`, { statusCode: 0, workbin: { id: drafts } });
    gws.publish(workbinChannel, itemAdded(drafts));
    expect(await events.event()).toMatchObject({ workbin: { contents: [] } });
  });
});
