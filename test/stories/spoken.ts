/** What is said at once: calls on telephones, chats, private messages, messages between colleagues. */
import { expect } from 'vitest';
import { agentId } from '../emulator/desk.js';
import * as promised from '../generated/graphql.js';
import { eventually } from '../support/eventually.js';
import type { Story } from '../support/story.js';

const {
  CallAnswerDocument,
  CallAttachUserDataDocument,
  CallCompleteConferenceDocument,
  CallCompleteTransferDocument,
  CallDialDocument,
  CallDocument,
  CallEventsDocument,
  CallHangupDocument,
  CallHoldDocument,
  CallInitiateConferenceDocument,
  CallInitiateTransferDocument,
  CallRetrieveDocument,
  CallsDocument,
  CallSendDtmfDocument,
  CallSingleStepTransferDocument,
  CallStartCallRecordingDocument,
  CallStopCallRecordingDocument,
  CallSwapCallsDocument,
  ChatAcceptDocument,
  ChatAttachUserDataDocument,
  ChatCompleteDocument,
  ChatInviteDocument,
  ChatLeaveDocument,
  ChatRejectDocument,
  ChatSendMessageDocument,
  ChatSendStartTypingNotificationDocument,
  ChatSendStopTypingNotificationDocument,
  ChatSetDispositionDocument,
  ChatTransferDocument,
  FacebooksessionAcceptDocument,
  FacebooksessionCompleteDocument,
  FacebooksessionDocument,
  FacebooksessionEventsDocument,
  FacebooksessionLeaveDocument,
  FacebooksessionRejectDocument,
  FacebooksessionsDocument,
  FacebooksessionSendMessageDocument,
  FacebooksessionTransferDocument,
  ImSessionAttachUserDataDocument,
  ImSessionCompleteDocument,
  ImSessionDocument,
  ImSessionEventsDocument,
  ImSessionInitiateDocument,
  ImSessionsDocument,
  ImSessionSendMessageDocument,
} = promised;

/** The media in which two people talk. */
export const spoken: Record<string, Story> = {
  'a call is answered, asked about and handed over': {
    keeps: {
      CallAnswerDocument,
      CallAttachUserDataDocument,
      CallCompleteConferenceDocument,
      CallCompleteTransferDocument,
      CallDialDocument,
      CallDocument,
      CallEventsDocument,
      CallHangupDocument,
      CallHoldDocument,
      CallInitiateConferenceDocument,
      CallInitiateTransferDocument,
      CallRetrieveDocument,
      CallsDocument,
      CallSendDtmfDocument,
      CallSingleStepTransferDocument,
      CallStartCallRecordingDocument,
      CallStopCallRecordingDocument,
      CallSwapCallsDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const deviceId = emulator.phoneOf('a1').id;
      const events = await watch(CallEventsDocument);
      const take = async () => {
        const id = emulator.ringCall('a1');
        await act(CallAnswerDocument, { id });
        return id;
      };
      const id = await take();
      const { call: rung } = await events.until('CallStateChange');
      expect(rung).toMatchObject({ id, state: 'RINGING', capabilities: ['ANSWER'], deviceId });
      await act(CallAttachUserDataDocument, { id, userData: { Anliegen: 'Größe' } });
      await act(CallStartCallRecordingDocument, { id });
      await act(CallSendDtmfDocument, { id, digits: '1#' });
      expect((await ask(CallDocument, { id })).call).toMatchObject({
        state: 'ESTABLISHED',
        recordingState: 'STARTED',
      });
      await act(CallStopCallRecordingDocument, { id });
      await act(CallHoldDocument, { id });
      await act(CallRetrieveDocument, { id });

      const asked = await act(CallInitiateTransferDocument, { id, destination: '4101' });
      if (asked.event.__typename !== 'CallStateChange') throw new Error('no call');
      await act(CallSwapCallsDocument, { id });
      await act(CallCompleteTransferDocument, { id, consultCallId: asked.event.call?.id });

      const second = await take();
      await act(CallInitiateConferenceDocument, { id: second, destination: '4102' });
      await act(CallCompleteConferenceDocument, { id: second });
      await act(CallHangupDocument, { id: second });

      await act(CallSingleStepTransferDocument, { id: await take(), destination: '4103' });
      const dialled = await act(CallDialDocument, { deviceId, destination: '5102' });
      if (dialled.event.__typename !== 'CallStateChange') throw new Error('no call');
      expect((await ask(CallsDocument)).calls).toMatchObject([
        { id: dialled.event.call?.id, state: 'DIALING' },
      ]);
    },
  },
  'a chat is taken, written in and finished': {
    keeps: {
      ChatAcceptDocument,
      ChatAttachUserDataDocument,
      ChatCompleteDocument,
      ChatInviteDocument,
      ChatLeaveDocument,
      ChatRejectDocument,
      ChatSendMessageDocument,
      ChatSendStartTypingNotificationDocument,
      ChatSendStopTypingNotificationDocument,
      ChatSetDispositionDocument,
      ChatTransferDocument,
    },
    async tell({ emulator, act }) {
      const colleague = { userId: agentId(emulator, 'a2') };
      const id = emulator.offerChat('a1');
      await act(ChatAcceptDocument, { id, nickname: 'Zoë' });
      await act(ChatSendStartTypingNotificationDocument, { id });
      await act(ChatSendMessageDocument, { id, text: 'Grüezi' });
      await act(ChatSendStopTypingNotificationDocument, { id });
      await act(ChatInviteDocument, { id, target: colleague });
      await act(ChatAttachUserDataDocument, { id, userData: { Anliegen: 'Größe' } });
      await act(ChatSetDispositionDocument, { id, disposition: 'resolved' });
      await act(ChatLeaveDocument, { id });
      const second = emulator.offerChat('a1');
      await act(ChatAcceptDocument, { id: second, nickname: 'Zoë' });
      await act(ChatCompleteDocument, { id: second });
      await act(ChatRejectDocument, { id: emulator.offerChat('a1') });
      const third = emulator.offerChat('a1');
      await act(ChatAcceptDocument, { id: third, nickname: 'Zoë' });
      await act(ChatTransferDocument, { id: third, target: colleague });
    },
  },
  'a private message is answered': {
    keeps: {
      FacebooksessionAcceptDocument,
      FacebooksessionCompleteDocument,
      FacebooksessionDocument,
      FacebooksessionEventsDocument,
      FacebooksessionLeaveDocument,
      FacebooksessionRejectDocument,
      FacebooksessionsDocument,
      FacebooksessionSendMessageDocument,
      FacebooksessionTransferDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const events = await watch(FacebooksessionEventsDocument);
      const take = async () => {
        const id = emulator.offerInteraction('a1', { medium: 'facebooksession' });
        await act(FacebooksessionAcceptDocument, { id, nickname: 'Zoë' });
        return id;
      };
      const id = await take();
      emulator.customerSays(id, 'Noch da?');
      const said = async (text: string) => {
        for (;;) {
          const { facebooksessionId, messages } = await events.until('MessageLogUpdate');
          if (facebooksessionId === id && messages.some((each) => each.text === text)) return;
        }
      };
      await said('Noch da?');
      await act(FacebooksessionSendMessageDocument, { id, text: 'Ja!' });
      await said('Ja!');
      const { facebooksession } = await ask(FacebooksessionDocument, { id });
      expect(facebooksession?.messages.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Noch da?', 'Ja!']),
      );
      await act(FacebooksessionLeaveDocument, { id });
      await act(FacebooksessionCompleteDocument, { id });
      const target = { userId: agentId(emulator, 'a2') };
      await act(FacebooksessionTransferDocument, { id: await take(), target });
      await act(FacebooksessionRejectDocument, {
        id: emulator.offerInteraction('a1', { medium: 'facebooksession' }),
      });
      expect(await ask(FacebooksessionsDocument)).toEqual({ facebooksessions: [] });
    },
  },
  'a colleague is asked by instant message': {
    keeps: {
      ImSessionAttachUserDataDocument,
      ImSessionCompleteDocument,
      ImSessionDocument,
      ImSessionEventsDocument,
      ImSessionInitiateDocument,
      ImSessionsDocument,
      ImSessionSendMessageDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const deviceId = emulator.phoneOf('a1').id;
      const events = await watch(ImSessionEventsDocument);
      const { event } = await act(ImSessionInitiateDocument, { destination: '5102', userData: { Nr: 7 } });
      if (event.__typename !== 'IMSessionStateChange') throw new Error('no session');
      const id = event.imSession?.id ?? '';
      await eventually('the colleague has answered', async () => {
        const { imSession } = await ask(ImSessionDocument, { id });
        return imSession?.state === 'TALKING';
      });
      await act(ImSessionSendMessageDocument, { id, text: 'Hast du Zeit?', destination: '5102', deviceId });
      expect(await events.until('IMLogUpdate')).toMatchObject({ imSessionId: id, text: 'Hast du Zeit?' });
      await act(ImSessionAttachUserDataDocument, { id, userData: { erledigt: true } });
      await act(ImSessionCompleteDocument, { id });
      expect(await ask(ImSessionsDocument)).toEqual({ imSessions: [] });
    },
  },
};
