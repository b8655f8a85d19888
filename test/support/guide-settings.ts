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
  'im-sessions': { before() {}, fails: 'imSession' },
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
    before({ emulator }) {
      emulator.outboundRecord('a1', { customFields: { tier: 'gold' } });
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
