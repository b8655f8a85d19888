/** What has to be there for each page of the guide to be followed. */
import type { ItemMedium } from '../../src/emulator/media/medium.js';
import type { Setting } from './guide.js';

/** An interaction of this medium rings at the agent's desk. */
const offered = (medium: ItemMedium): Setting => ({
  before({ emulator, names }) {
    names.set('id', emulator.offerInteraction('a1', { medium, item: { userData: { Segment: 'Gold' } } }));
  },
  fails: medium,
});

/** By page. */
export const settings: Record<string, Setting> = {
  desktop: {
    async before({ emulator }, seen) {
      await seen.find('the snapshot', ({ __typename }) => __typename === 'DesktopSnapshot');
      emulator.offerInteraction('a1', { medium: 'email' });
    },
  },
  chats: offered('chat'),
  emails: {
    async before({ emulator, names, act }) {
      names.set('id', emulator.offerInteraction('a1', { medium: 'email' }));
      await act('emailAccept(id: $id)');
    },
    fails: 'email',
    first: { OperationRejected: ({ act }) => act('emailComplete(id: $id)') },
  },
  facebook: offered('facebook'),
  facebooksession: offered('facebooksession'),
  twitter: offered('tweet'),
  openmedia: offered('openmedia'),
  workitems: offered('workitem'),
  workbins: {
    before({ emulator, names }) {
      names.set('id', emulator.addToWorkbin('Drafts', { medium: 'email' }));
    },
    async follows({ emulator, gateway, names }) {
      const { data } = await gateway.query(
        `{ workbin(id: "${names.get('workbinId')}") { contents { ... on InteractionState { id } } } }`,
      );
      for (const { id } of data?.['workbin'].contents ?? [])
        if (id !== names.get('id')) emulator.removeFromWorkbin('Drafts', { itemId: id });
    },
    first: {
      OperationFailed: ({ emulator }) =>
        emulator.asyncFailure('a1', {
          medium: 'workbin',
          verb: 'PullEmail',
          errorMessage: 'The line is dead',
        }),
    },
  },
  calls: {
    before({ emulator, names }) {
      names.set('id', emulator.ringCall('a1'));
    },
    fails: 'call',
  },
  devices: { before() {}, fails: 'device' },
  channels: {
    async before({ names, act }) {
      names.set('operationName', 'OutToLunch');
      await act('meStartContactCenterSession(channels: ["voice", "chat"])');
    },
    fails: 'channel',
    first: { OperationRejected: ({ names }) => names.set('operationName', 'Dance') },
  },
  'im-sessions': {
    before() {},
    async follows({ act, names }) {
      const { event } = await act('imSessionInitiate(destination: "5102")');
      names.set('id', event.raw.imSession.id);
    },
    fails: 'imSession',
    first: { OperationFailed: ({ act }) => act('imSessionComplete(id: $id)') },
  },
  contacts: {
    before({ emulator, names }) {
      names.set('emailAddress', emulator.customers[0]?.emailAddress ?? '');
    },
    fails: 'contact',
  },
  history: {
    async before({ emulator, gateway, names }) {
      const contactId = emulator.customers[0]?.id ?? '';
      const { data } = await gateway.query(
        `{ contactHistory(contactId: "${contactId}", filter: { medium: CHAT }) { id } }`,
      );
      names.set('contactId', contactId).set('id', data?.['contactHistory'][0].id);
    },
  },
  outbound: {
    before({ emulator, names }) {
      names.set('id', emulator.outboundRecord('a1', { customFields: { tier: 'gold' } }));
    },
  },
  services: {
    async before({ emulator }, seen) {
      emulator.setService('Chat', 'Inactive');
      await seen.find('the service is away', ({ __typename }) => __typename === 'ServiceStateChange');
    },
  },
  me: {
    before() {},
    first: {
      OperationFailed: ({ names }) => names.set('oldPassword', 'not it'),
      OperationSucceeded: ({ names }) => names.set('oldPassword', 'demo'),
    },
  },
};
