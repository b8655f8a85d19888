/** What is followed: a snapshot, then what comes of a deed; and from the last cursor on once more, without a snapshot. */
import { expect } from 'vitest';
import { workbinId } from '../emulator/desk.js';
import * as generated from '../generated/graphql.js';
import type { Stage, Story } from '../support/story.js';
import type { TypedDocument, TypedStream } from '../support/typed.js';

type Name = keyof typeof generated;

const {
  DesktopDocument,
  EmailAcceptDocument,
  ImSessionInitiateDocument,
  MeStartContactCenterSessionDocument,
} = generated;
const documents = new Map<string, unknown>(Object.entries(generated));

interface Followed {
  readonly subscription: Name;
  /** The operations that it takes besides. */
  readonly with?: readonly Name[];
  /** Brings about what is followed, and answers the variables that name it. */
  begin(stage: Stage): Promise<Record<string, unknown>>;
  /** Changes it. */
  deed(stage: Stage, variables: Record<string, unknown>): unknown;
  /** The snapshot before, and the change. */
  readonly snapshot: object;
  readonly change: object;
}

const offered =
  (medium: 'email' | 'facebook' | 'facebooksession' | 'tweet' | 'openmedia' | 'workitem', more = {}) =>
  async ({ emulator }: Stage) => ({ id: emulator.offerInteraction('a1', { medium }), ...more });

/** Does a promised mutation with the variables that name what is followed. */
const deed =
  (document: Name, more = {}): Followed['deed'] =>
  ({ act }, variables) =>
    act(documentOf(document), { ...variables, ...more });

const documentOf = (name: Name) => documents.get(name) as TypedDocument<any, any>;

/** An interaction that rings, and is taken. */
function taken(name: string, field: string, begin: Followed['begin'], state = 'PROCESSING'): Followed {
  const accept = `${name}AcceptDocument` as Name;
  return {
    subscription: `Follow${name}Document` as Name,
    with: [accept],
    begin,
    deed: deed(accept, ['Chat', 'Facebooksession'].includes(name) ? { nickname: 'Zoë' } : {}),
    snapshot: { [field]: { state: 'INVITED' } },
    change: { [field]: { state } },
  };
}

const things: Record<string, Followed> = {
  'an email': taken('Email', 'email', offered('email')),
  'a Facebook post': taken('Facebook', 'facebook', offered('facebook')),
  'a private message': taken('Facebooksession', 'facebooksession', offered('facebooksession'), 'CHATTING'),
  'a tweet': taken('Tweet', 'tweet', offered('tweet')),
  'an interaction of a configured medium': taken(
    'Openmedia',
    'openmedia',
    offered('openmedia', { mediaType: 'claim' }),
  ),
  'a work item': taken('Workitem', 'workitem', offered('workitem')),
  'a chat': taken('Chat', 'chat', async ({ emulator }) => ({ id: emulator.offerChat('a1') }), 'CHATTING'),
  'a call': {
    subscription: 'FollowCallDocument',
    with: ['CallAnswerDocument'],
    begin: async ({ emulator }) => ({ id: emulator.ringCall('a1') }),
    deed: deed('CallAnswerDocument'),
    snapshot: { call: { state: 'RINGING' } },
    change: { call: { state: 'ESTABLISHED' } },
  },
  'a telephone': {
    subscription: 'FollowDeviceDocument',
    with: ['DeviceDoNotDisturbOnDocument'],
    begin: async ({ emulator }) => ({ id: emulator.phoneOf('a1').id }),
    deed: deed('DeviceDoNotDisturbOnDocument'),
    snapshot: { device: { doNotDisturb: false } },
    change: { devices: [{ doNotDisturb: true }] },
  },
  'a channel': {
    subscription: 'FollowChannelDocument',
    with: ['ChannelNotReadyDocument', 'MeStartContactCenterSessionDocument'],
    async begin({ act }) {
      await act(MeStartContactCenterSessionDocument, { channels: ['voice', 'chat'] });
      return { channel: 'chat' };
    },
    deed: deed('ChannelNotReadyDocument'),
    snapshot: { channel: { channel: 'chat', userState: { state: 'READY' } } },
    change: { channels: [{ channel: 'chat', userState: { state: 'NOT_READY' } }] },
  },
  'an instant message': {
    subscription: 'FollowImSessionDocument',
    with: ['ImSessionAttachUserDataDocument', 'ImSessionInitiateDocument'],
    async begin({ act }) {
      const { event } = await act(ImSessionInitiateDocument, { destination: '5102' });
      return { id: event.__typename === 'IMSessionStateChange' ? event.imSession?.id : undefined };
    },
    deed: deed('ImSessionAttachUserDataDocument', { userData: { erledigt: true } }),
    snapshot: { imSession: { userDataEntries: [] } },
    change: { imSession: { userDataEntries: [{ key: 'erledigt' }] } },
  },
  'a record of a campaign': {
    subscription: 'FollowOutboundRecordDocument',
    begin: async ({ emulator }) => ({ id: emulator.outboundRecord('a1', {}) }),
    deed: ({ emulator }, { id }) => emulator.outboundRecord('a1', { id: String(id), state: 'Completed' }),
    snapshot: { outboundRecord: { state: 'READY_TO_CALL' } },
    change: { record: { stateRaw: 'Completed' } },
  },
  'a workbin': {
    subscription: 'FollowWorkbinDocument',
    begin: async ({ emulator }) => ({ id: workbinId(emulator, 'Drafts') }),
    deed: ({ emulator }) => emulator.addToWorkbin('Drafts', { medium: 'email' }),
    snapshot: { workbin: { displayName: 'Drafts', contents: expect.any(Array) } },
    change: { action: 'ITEM_ADDED', interaction: { __typename: 'EmailInteraction' } },
  },
};

/** The gateway's own subscription of a workbin is told too: it is none. */
async function nextChange(events: TypedStream<any>): Promise<any> {
  const event = await events.event();
  return event.__typename === 'WorkbinSubscriptionStateChange' ? nextChange(events) : event;
}

const storyOf = (each: Followed): Story => {
  const names = [each.subscription, ...(each.with ?? [])];
  return {
    keeps: Object.fromEntries(names.map((name) => [name, documents.get(name)])),
    async tell(stage) {
      const document = documentOf(each.subscription);
      const variables = await each.begin(stage);
      const events = await stage.watch(document, variables);
      const snapshot = await events.event();
      expect(snapshot).toMatchObject({ __typename: expect.stringMatching(/Snapshot$/), ...each.snapshot });
      await each.deed(stage, variables);
      const change = await nextChange(events);
      expect(change).toMatchObject({ topic: expect.any(String), ...each.change });
      // Who comes back after the snapshot is told the change again, and nothing else.
      const again = await stage.watch(document, { ...variables, after: snapshot.cursor });
      expect(await nextChange(again)).toEqual(change);
    },
  };
};

const desktop: Story = {
  keeps: { DesktopDocument, EmailAcceptDocument },
  async tell({ emulator, act, watch }) {
    const rings = emulator.offerInteraction('a1', { medium: 'email' });
    const events = await watch(DesktopDocument);
    const { desk } = await events.until('DesktopSnapshot');
    expect(desk.emails).toMatchObject([{ id: rings, state: 'INVITED' }]);
    // The embedded contact centre has no text messages.
    expect(Object.keys(desk).filter((each) => desk[each as 'emails'] === null)).toEqual(['smssessions']);
    const call = emulator.ringCall('a1');
    const item = emulator.addToWorkbin('Drafts', { medium: 'workitem' });
    expect(await events.until('CallStateChange')).toMatchObject({ call: { id: call } });
    const added = await events.until('WorkbinStateChange');
    expect(added).toMatchObject({ interaction: { id: item } });
    await act(EmailAcceptDocument, { id: rings });
    expect(await events.until('EmailStateChange')).toMatchObject({ email: { state: 'PROCESSING' } });
    const again = await watch(DesktopDocument, { topics: ['EMAILS'], after: added.cursor });
    expect(await again.event()).toMatchObject({ __typename: 'EmailStateChange' });
  },
};

/** A story for each following subscription. */
export const followed: Record<string, Story> = {
  ...Object.fromEntries(Object.entries(things).map(([what, each]) => [`${what} is followed`, storyOf(each)])),
  'the whole desk is followed': desktop,
};
