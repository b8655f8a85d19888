/** What an agent works with: the session, states, telephones, workbins, contacts, history, campaigns. */
import { expect } from 'vitest';
import { agentId, workbinId } from '../emulator/desk.js';
import * as promised from '../generated/graphql.js';
import type { Story } from '../support/story.js';

const {
  AgentHistoryDocument,
  AgentStatesDocument,
  ChannelAfterCallWorkDocument,
  ChannelEventsDocument,
  ChannelNotReadyDocument,
  ChannelReadyDocument,
  ChannelsDocument,
  ChannelSetStateDocument,
  ContactDocument,
  ContactEventsDocument,
  ContactHistoryDocument,
  ContactIdentifyDocument,
  ContactsDocument,
  CustomerDocument,
  DeviceCancelSupervisorMonitoringDocument,
  DeviceDocument,
  DeviceDoNotDisturbOffDocument,
  DeviceDoNotDisturbOnDocument,
  DeviceEventsDocument,
  DeviceForwardCallsOffDocument,
  DeviceForwardCallsOnDocument,
  DeviceListenInDocument,
  DevicesDocument,
  HistoryEventsDocument,
  InteractionContentDocument,
  MeChangePasswordDocument,
  MeEndContactCenterSessionDocument,
  MeEventsDocument,
  MeNotReadyDocument,
  MeReadyDocument,
  MeSetStateDocument,
  MeStartContactCenterSessionDocument,
  MyDeskDocument,
  OutboundEventsDocument,
  OutboundRecordDocument,
  OutboundRecordsDocument,
  WorkbinAddInteractionDocument,
  WorkbinPullInteractionDocument,
} = promised;

/** An agent's day, but for the customers. */
export const desk: Record<string, Story> = {
  'an agent comes, has a new password and goes': {
    keeps: {
      MeChangePasswordDocument,
      MeEndContactCenterSessionDocument,
      MeEventsDocument,
      MeNotReadyDocument,
      MeReadyDocument,
      MeSetStateDocument,
      MeStartContactCenterSessionDocument,
      MyDeskDocument,
    },
    async tell({ ask, act, watch, signIn }) {
      const events = await watch(MeEventsDocument);
      await act(MeStartContactCenterSessionDocument, { channels: ['voice', 'chat'], place: 'Place_a1' });
      await act(MeNotReadyDocument);
      await act(MeSetStateDocument, { operationName: 'OutToLunch' });
      await act(MeReadyDocument);
      const { me } = await ask(MyDeskDocument);
      const ready = { userState: { state: 'READY' } };
      expect(me).toMatchObject({
        devices: [ready],
        channels: [{ channel: 'chat', ...ready }],
        calls: [],
        chats: [],
      });
      await act(MeChangePasswordDocument, { oldPassword: 'demo', newPassword: 'größer' });
      expect(await events.until('PasswordChange')).toMatchObject({
        notificationType: 'PASSWORD_CHANGE_SUCCESSFUL',
      });
      signIn('größer');
      expect(await ask(MeEndContactCenterSessionDocument)).toMatchObject({
        meEndContactCenterSession: { __typename: 'OperationAccepted' },
      });
    },
  },
  'an agent is ready, and not, on one channel': {
    keeps: {
      AgentStatesDocument,
      ChannelAfterCallWorkDocument,
      ChannelEventsDocument,
      ChannelNotReadyDocument,
      ChannelReadyDocument,
      ChannelsDocument,
      ChannelSetStateDocument,
      MeStartContactCenterSessionDocument,
    },
    async tell({ ask, act, watch }) {
      const channel = 'email';
      const events = await watch(ChannelEventsDocument, { channel });
      await act(MeStartContactCenterSessionDocument, { channels: ['voice', channel] });
      await act(ChannelNotReadyDocument, { channel });
      await act(ChannelReadyDocument, { channel });
      await act(ChannelAfterCallWorkDocument, { channel: 'voice' });
      const { agentStates } = await ask(AgentStatesDocument);
      const lunch = agentStates?.find(({ operationName }) => operationName === 'OutToLunch');
      expect(lunch).toMatchObject({ displayName: 'Lunch break', state: 'NOT_READY', reason: 'Lunch' });
      await act(ChannelSetStateDocument, { channel, operationName: 'OutToLunch' });
      const states: unknown[] = [];
      while (states.at(-1) !== 'Lunch break') {
        const { channels } = await events.until('ChannelStateChange');
        states.push(channels[0]?.userState?.displayName);
      }
      expect(states).toEqual(['Ready', 'Not Ready', 'Ready', 'Lunch break']);
      expect(await ask(ChannelsDocument)).toMatchObject({
        channels: [{ channel, userState: { reason: 'Lunch' } }],
      });
    },
  },
  'a telephone is silenced, forwarded and listened to': {
    keeps: {
      DeviceCancelSupervisorMonitoringDocument,
      DeviceDocument,
      DeviceDoNotDisturbOffDocument,
      DeviceDoNotDisturbOnDocument,
      DeviceEventsDocument,
      DeviceForwardCallsOffDocument,
      DeviceForwardCallsOnDocument,
      DeviceListenInDocument,
      DevicesDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const { id } = emulator.phoneOf('a1');
      const events = await watch(DeviceEventsDocument, { deviceId: id });
      await act(DeviceDoNotDisturbOnDocument, { id });
      expect((await events.until('DeviceStateChange')).devices).toMatchObject([{ id, doNotDisturb: true }]);
      await act(DeviceDoNotDisturbOffDocument, { id });
      await act(DeviceForwardCallsOnDocument, { id, destination: '5102' });
      expect(await ask(DevicesDocument)).toMatchObject({ devices: [{ id, forwardTo: '5102' }] });
      await act(DeviceForwardCallsOffDocument, { id });
      const mine = emulator.phoneOf('a5').id;
      await act(
        DeviceListenInDocument,
        { id: mine, targetDeviceId: id, supervisorMonitoringMode: 'ALL_CALLS' },
        'a5',
      );
      expect((await ask(DeviceDocument, { id: mine }, 'a5')).device?.supervisorMonitoringState).toMatchObject(
        {
          state: 'ListenIn',
          targetDeviceId: id,
        },
      );
      await act(DeviceCancelSupervisorMonitoringDocument, { id: mine }, 'a5');
    },
  },
  'an interaction is put into a workbin and taken out': {
    keeps: { WorkbinAddInteractionDocument, WorkbinPullInteractionDocument },
    async tell({ emulator, act }) {
      const place = { workbinId: workbinId(emulator, 'Drafts'), medium: 'EMAIL' } as const;
      const id = emulator.addToWorkbin('Drafts', { medium: 'email' });
      const pulled = await act(WorkbinPullInteractionDocument, { ...place, id });
      expect(pulled.event).toMatchObject({ __typename: 'WorkbinStateChange', topic: '/v2/me/workbins' });
      await act(WorkbinAddInteractionDocument, { ...place, id });
    },
  },
  'a contact is found, and a customer identified': {
    keeps: {
      ContactDocument,
      ContactEventsDocument,
      ContactIdentifyDocument,
      ContactsDocument,
      CustomerDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const events = await watch(ContactEventsDocument);
      const { contacts } = await ask(ContactsDocument, { matching: 'Billing', type: 'QUEUE' });
      expect(contacts).toMatchObject([{ type: 'QUEUE', name: 'Billing', phoneNumbers: ['8101'] }]);
      const id = agentId(emulator, 'a2');
      expect(await ask(ContactDocument, { id })).toMatchObject({ contact: { id, userName: 'a2' } });
      const [customer] = emulator.customers;
      const emailAddress = customer?.emailAddress ?? '';
      expect(await ask(CustomerDocument, { emailAddress })).toEqual({ ucsContactId: customer?.id });
      expect(await events.until('IdentifyUCSContact')).toMatchObject({ contactId: customer?.id });
      const known = await act(ContactIdentifyDocument, {
        emailAddress: 'neu@kunde.example',
        createContactEnabled: true,
      });
      expect(known.event).toMatchObject({ __typename: 'IdentifyUCSContact', contactId: expect.any(String) });
    },
  },
  'what was said long ago is read': {
    keeps: {
      AgentHistoryDocument,
      ContactHistoryDocument,
      HistoryEventsDocument,
      InteractionContentDocument,
    },
    async tell({ emulator, ask, watch }) {
      const events = await watch(HistoryEventsDocument);
      const contactId = emulator.customers[0]?.id ?? '';
      const { contactHistory } = await ask(ContactHistoryDocument, { contactId });
      expect(contactHistory?.length).toBeGreaterThan(0);
      expect((await events.until('GetInteractionsHistory')).interactions).toEqual(contactHistory);
      const chat = contactHistory?.find(({ medium }) => medium === 'CHAT');
      const { interactionContent } = await ask(InteractionContentDocument, { id: chat?.id ?? '' });
      expect(interactionContent).toMatchObject({ interaction: { id: chat?.id, contactId } });
      expect(interactionContent?.messages?.map(({ type }) => type)).toContain('TEXT');
      const userId = agentId(emulator, 'a2');
      const { agentHistory } = await ask(AgentHistoryDocument, { userId, maxSize: 3 });
      expect(agentHistory?.length).toBeGreaterThan(0);
      expect(agentHistory?.every(({ ownerInformation }) => ownerInformation?.id === userId)).toBe(true);
    },
  },
  'a record of a campaign is handed out': {
    keeps: { OutboundEventsDocument, OutboundRecordDocument, OutboundRecordsDocument },
    async tell({ emulator, ask, watch }) {
      const events = await watch(OutboundEventsDocument);
      const id = emulator.outboundRecord('a1', { phone: '4155550100', customFields: { tier: 'gold' } });
      const record = {
        id,
        state: 'READY_TO_CALL',
        phoneNumber: '4155550100',
        customFields: { tier: 'gold' },
      };
      expect(await events.until('OutboundRecordStateChange')).toMatchObject({ record });
      expect(await ask(OutboundRecordsDocument)).toMatchObject({ outboundRecords: [record] });
      expect(await ask(OutboundRecordDocument, { id })).toMatchObject({ outboundRecord: record });
    },
  },
};
