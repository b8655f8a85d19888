import { describe, expect, it } from 'vitest';
import {
  type Emulator,
  type EmulatorOptions,
  startEmulator,
  type WorkbinItem,
} from '../../src/emulator/index.js';
import { schema } from '../../src/schema.js';
import { eventually } from '../support/eventually.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { graphqlWs, httpPost, type TransportUnderTest } from '../support/transports.js';

const outcomeFields = `__typename
  ... on OperationSucceeded { referenceId correlatedBy event { __typename referenceId raw } }
  ... on OperationFailed { correlatedBy message }
  ... on OperationRejected { statusCode code message listed }
  ... on OperationTimedOut { referenceId waitedMs }`;

/** Does what a field of `Mutation` says, and answers what became of it. */
async function act(gateway: TestGateway, field: string, as = 'a1', over: TransportUnderTest = httpPost) {
  const query = `mutation { outcome: ${field} { ${outcomeFields} } }`;
  const [result] = await over.ask(gateway.url, { query }, { authorization: basic(as) }, 1);
  if (result?.errors) throw new Error(`errors came: ${JSON.stringify(result.errors)}`);
  return result?.data?.['outcome'];
}

const workbinOf = (emulator: Emulator, name: string) =>
  emulator.workbins.find(({ displayName }) => displayName === name)?.id ?? '';
const idOf = (emulator: Emulator, name: string) =>
  emulator.agents.find(({ userName }) => userName === name)?.id ?? '';

/** The medium in GraphQL, in the contact centre, and at the end of GWS's verbs. */
const media: readonly [medium: string, item: WorkbinItem['medium'], suffix: string][] = [
  ['CHAT', 'chat', 'Chat'],
  ['EMAIL', 'email', 'Email'],
  ['FACEBOOK', 'facebook', 'Facebook'],
  ['TWEET', 'tweet', 'Tweet'],
  ['FACEBOOKSESSION', 'facebooksession', 'Facebooksession'],
  ['WORKITEM', 'workitem', 'Workitem'],
  ['OPENMEDIA', 'openmedia', 'Openmedia'],
  ['ANY', 'email', 'Interaction'],
];

interface Scope {
  readonly name: string;
  readonly workbin: string;
  readonly as: string;
  readonly shelf?: WorkbinItem['owner'];
  readonly owner?: (emulator: Emulator) => string;
  readonly path: (workbinId: string, emulator: Emulator) => string;
  /** How GWS names the owner. */
  readonly named: (emulator: Emulator) => object;
}

const scopes: readonly Scope[] = [
  {
    name: "the agent's own",
    workbin: 'Drafts',
    as: 'a1',
    path: (id) => `/me/workbins/${id}`,
    named: (emulator) => ({ workbinUserId: idOf(emulator, 'a1') }),
  },
  {
    name: "another user's",
    workbin: 'Drafts',
    as: 'a5',
    owner: (emulator) => `{ userId: "${idOf(emulator, 'a1')}" }`,
    path: (id, emulator) => `/users/${idOf(emulator, 'a1')}/workbins/${id}`,
    named: (emulator) => ({ workbinUserId: idOf(emulator, 'a1') }),
  },
  {
    name: "an agent group's",
    workbin: 'Billing shared',
    as: 'a1',
    shelf: { agentGroup: 'Billing' },
    owner: () => '{ agentGroup: "Billing" }',
    path: (id) => `/me/workbins/${id}?agentGroup=Billing`,
    named: () => ({ agentGroup: 'Billing' }),
  },
  {
    name: "a place group's",
    workbin: 'Floor 3',
    as: 'a1',
    shelf: { placeGroup: 'Floor 3' },
    owner: () => '{ placeGroup: "Floor 3" }',
    path: (id) => `/me/workbins/${id}?placeGroup=Floor%203`,
    named: () => ({ placeGroup: 'Floor 3' }),
  },
];

/** So long a linger, if none is given, that whoever comes within a test comes within the linger. */
async function start(options: EmulatorOptions = {}, lingerMs = 60_000) {
  const emulator = await startEmulator({ record: true, ...options });
  const gateway = await startGateway(emulator.url, { lingerMs });
  return {
    emulator,
    gateway,
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await emulator.close();
    },
  };
}

describe.each(scopes)('$name workbin', ({ workbin, as, shelf, owner, path, named }) => {
  const args = (emulator: Emulator, medium: string, id: string) =>
    [
      `workbinId: "${workbinOf(emulator, workbin)}", medium: ${medium}, id: "${id}"`,
      ...(owner ? [`owner: ${owner(emulator)}`] : []),
    ].join(', ');

  describe.each([httpPost, graphqlWs])('over $name', (over) => {
    it.each(media)('gives and takes back with the verbs of %s', async (medium, item, suffix) => {
      await using pair = await start();
      const { emulator, gateway } = pair;
      const workbinId = workbinOf(emulator, workbin);
      const id = emulator.addToWorkbin(workbin, { medium: item, ...(shelf && { owner: shelf }) });
      const told = (action: string) => ({
        __typename: 'OperationSucceeded',
        referenceId: expect.any(Number),
        correlatedBy: 'REFERENCE_ID',
        event: {
          __typename: 'WorkbinStateChange',
          raw: { action, id: workbinId, ...named(emulator), [`${item}StateResourceV2`]: { id } },
        },
      });

      const nickname = item === 'chat' ? ', nickname: "Zoë"' : '';
      const pulled = await act(
        gateway,
        `workbinPullInteraction(${args(emulator, medium, id)}${nickname})`,
        as,
        over,
      );
      expect(pulled).toMatchObject(told('ItemRemoved'));
      expect(pulled.event.referenceId).toBe(pulled.referenceId);

      const added = await act(
        gateway,
        `workbinAddInteraction(${args(emulator, medium, id)}, saveLAR: true)`,
        as,
        over,
      );
      expect(added).toMatchObject(told('ItemAdded'));

      const sent = emulator.requests.filter(
        ({ method, user, path: asked }) => method === 'POST' && user === as && asked.includes('/workbins/'),
      );
      expect(new Set(sent.map(({ path: asked }) => asked))).toEqual(
        new Set([`/api/v2${path(workbinId, emulator)}`]),
      );
      // What comes of an operation is told of subscribed workbins only; one Subscribe does for both.
      expect(sent.map(({ body }) => body)).toEqual([
        { operationName: 'Subscribe' },
        { operationName: `Pull${suffix}`, id, ...(nickname && { nickname: 'Zoë' }) },
        { operationName: `Add${suffix}`, id, saveLAR: true },
      ]);
    });
  });

  it('gives and takes back where GWS gives no number, and says how that is known', async () => {
    await using pair = await start({ referenceIds: false });
    const { emulator, gateway } = pair;
    const id = emulator.addToWorkbin(workbin, { medium: 'workitem', ...(shelf && { owner: shelf }) });
    for (const [verb, action] of [
      ['Pull', 'ItemRemoved'],
      ['Add', 'ItemAdded'],
    ]) {
      const field = `workbin${verb}Interaction(${args(emulator, 'WORKITEM', id)})`;
      expect(await act(gateway, field, as)).toMatchObject({
        __typename: 'OperationSucceeded',
        referenceId: null,
        correlatedBy: 'RESOURCE',
        event: { referenceId: null, raw: { action, workitemStateResourceV2: { id } } },
      });
    }
  });

  it('is unsubscribed once the linger is over', async () => {
    await using pair = await start({}, 10);
    const { emulator, gateway } = pair;
    const id = emulator.addToWorkbin(workbin, { medium: 'email', ...(shelf && { owner: shelf }) });
    await act(gateway, `workbinPullInteraction(${args(emulator, 'EMAIL', id)})`, as);
    const workbinId = workbinOf(emulator, workbin);
    await eventually('the workbin is unsubscribed', () =>
      emulator.requests.some(
        ({ path: asked, body }) =>
          asked === `/api/v2${path(workbinId, emulator)}` &&
          (body as { operationName?: string }).operationName === 'Unsubscribe',
      ),
    );
    expect(emulator.workbinSubscriptions()).toEqual([]);
  });
});

describe('a move between two workbins', () => {
  it('is told of both, and only where it went is the outcome', async () => {
    await using pair = await start();
    const { emulator, gateway } = pair;
    const [drafts, desk] = [workbinOf(emulator, 'Drafts'), workbinOf(emulator, 'Desk')];
    const id = emulator.addToWorkbin('Drafts', { medium: 'email' });
    const stream = gateway.subscribe(
      'subscription { workbinEvents { __typename ... on WorkbinStateChange { workbinId actionRaw } } }',
    );
    await stream.until('StreamOpened');
    const field = `workbinAddInteraction(workbinId: "${desk}", medium: EMAIL, id: "${id}")`;
    expect(await act(gateway, field)).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'REFERENCE_ID',
      event: { raw: { action: 'ItemAdded', id: desk } },
    });
    expect(await stream.until('WorkbinStateChange')).toMatchObject({
      workbinId: drafts,
      actionRaw: 'ItemRemoved',
    });
    expect(await stream.until('WorkbinStateChange')).toMatchObject({
      workbinId: desk,
      actionRaw: 'ItemAdded',
    });
  });
});

describe('an agent who names themself as the owner', () => {
  it('means their own workbin', async () => {
    await using pair = await start();
    const { emulator, gateway } = pair;
    const id = emulator.addToWorkbin('Drafts', { medium: 'email' });
    const drafts = workbinOf(emulator, 'Drafts');
    const owner = `{ userId: "${idOf(emulator, 'a1')}" }`;
    await act(
      gateway,
      `workbinPullInteraction(workbinId: "${drafts}", medium: EMAIL, id: "${id}", owner: ${owner})`,
    );
    expect(emulator.requests.some(({ path }) => path === `/api/v2/me/workbins/${drafts}`)).toBe(true);
  });
});

describe('what fails after GWS has accepted it', () => {
  const live = media.filter(([medium]) => medium !== 'ANY');
  it.each(live)('is told by the medium: %s', async (medium, item, suffix) => {
    await using pair = await start();
    const { emulator, gateway } = pair;
    const drafts = workbinOf(emulator, 'Drafts');
    const id = emulator.addToWorkbin('Drafts', { medium: item });
    for (const verb of ['Pull', 'Add']) {
      const field = `workbin${verb}Interaction(workbinId: "${drafts}", medium: ${medium}, id: "${id}")`;
      emulator.asyncFailure('a1', {
        medium: 'workbin',
        verb: `${verb}${suffix}`,
        errorMessage: 'It is full',
      });
      expect(await act(gateway, field)).toMatchObject({
        __typename: 'OperationFailed',
        message: 'It is full',
        correlatedBy: 'REFERENCE_ID',
      });
      expect(await act(gateway, field)).toMatchObject({
        __typename: 'OperationSucceeded',
        event: { __typename: 'WorkbinStateChange' },
      });
    }
  });

  it('is told by the medium, without a number', async () => {
    await using pair = await start({ referenceIds: false });
    const { emulator, gateway } = pair;
    const id = emulator.addToWorkbin('Drafts', { medium: 'email' });
    emulator.asyncFailure('a1', { medium: 'workbin', verb: 'PullEmail', errorMessage: 'It is full' });
    const field = `workbinPullInteraction(workbinId: "${workbinOf(emulator, 'Drafts')}", medium: EMAIL, id: "${id}")`;
    expect(await act(gateway, field)).toMatchObject({
      __typename: 'OperationFailed',
      message: 'It is full',
      correlatedBy: 'RESOURCE',
    });
  });
});

describe('what GWS says no to', () => {
  it.each([
    ['an interaction that is not there', 'workbinId: "$drafts", id: "nobody"', 'NOT_FOUND'],
    ['a workbin that is not there', 'workbinId: "nowhere", id: "nobody"', 'NOT_FOUND'],
  ])('%s is rejected', async (_name, which, code) => {
    await using pair = await start();
    const { emulator, gateway } = pair;
    const where = which.replace('$drafts', workbinOf(emulator, 'Drafts'));
    expect(await act(gateway, `workbinPullInteraction(${where}, medium: EMAIL)`)).toMatchObject({
      __typename: 'OperationRejected',
      statusCode: 6,
      code,
      listed: null,
    });
  });

  it("another user's workbin, of one who is no supervisor, is rejected", async () => {
    await using pair = await start();
    const { emulator, gateway } = pair;
    const owner = `{ userId: "${idOf(emulator, 'a2')}" }`;
    const field = `workbinAddInteraction(workbinId: "${workbinOf(emulator, 'Drafts')}", medium: EMAIL, id: "x", owner: ${owner})`;
    expect(await act(gateway, field)).toMatchObject({
      __typename: 'OperationRejected',
      statusCode: 5,
      code: 'FORBIDDEN',
    });
  });
});

describe('the mutations of workbins', () => {
  it('are all sent by these tests, with every verb of GWS', () => {
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(fields.filter((name) => name.startsWith('workbin')).sort()).toEqual([
      'workbinAddInteraction',
      'workbinPullInteraction',
    ]);
    const medium = schema.getType('WorkbinMedium') as unknown as { getValues(): { name: string }[] };
    expect(
      medium
        .getValues()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(media.map(([name]) => name).sort());
  });
});
