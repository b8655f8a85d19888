/** What customers write and agents answer: emails, posts, tweets; work items and configured media. */
import { expect } from 'vitest';
import { agentId } from '../emulator/desk.js';
import * as promised from '../generated/graphql.js';
import type { Story } from '../support/story.js';

const {
  EmailAcceptDocument,
  EmailAttachUserDataDocument,
  EmailCancelDocument,
  EmailCompleteDocument,
  EmailDocument,
  EmailEventsDocument,
  EmailRejectDocument,
  EmailReplyDocument,
  EmailSaveDocument,
  EmailSendDocument,
  EmailSetDispositionDocument,
  EmailsDocument,
  EmailTransferDocument,
  FacebookAcceptDocument,
  FacebookCancelDocument,
  FacebookCompleteDocument,
  FacebookDocument,
  FacebookEventsDocument,
  FacebookRejectDocument,
  FacebookReplyDocument,
  FacebookSaveDocument,
  FacebooksDocument,
  FacebookSendDocument,
  FacebookTransferDocument,
  OpenmediaAcceptDocument,
  OpenmediaAttachUserDataDocument,
  OpenmediaCompleteDocument,
  OpenmediaDocument,
  OpenmediaEventsDocument,
  OpenmediaRejectDocument,
  OpenmediasDocument,
  OpenmediaTransferDocument,
  TweetAcceptDocument,
  TweetCancelDocument,
  TweetCompleteDocument,
  TweetDocument,
  TweetEventsDocument,
  TweetFollowDocument,
  TweetMarkFavoriteDocument,
  TweetRejectDocument,
  TweetReplyDocument,
  TweetSaveDocument,
  TweetsDocument,
  TweetSendDocument,
  TweetTransferDocument,
  WorkitemAcceptDocument,
  WorkitemAttachUserDataDocument,
  WorkitemCompleteDocument,
  WorkitemDocument,
  WorkitemEventsDocument,
  WorkitemRejectDocument,
  WorkitemsDocument,
  WorkitemTransferDocument,
} = promised;

const queueId = '7';

/** The written media, each from the offer to the end. */
export const written: Record<string, Story> = {
  'an email is taken, answered and finished': {
    keeps: {
      EmailAcceptDocument,
      EmailAttachUserDataDocument,
      EmailCancelDocument,
      EmailCompleteDocument,
      EmailDocument,
      EmailEventsDocument,
      EmailRejectDocument,
      EmailReplyDocument,
      EmailSaveDocument,
      EmailSendDocument,
      EmailSetDispositionDocument,
      EmailsDocument,
      EmailTransferDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const events = await watch(EmailEventsDocument);
      const offer = () => emulator.offerInteraction('a1', { medium: 'email' });
      const id = offer();
      expect((await events.until('EmailStateChange')).email).toMatchObject({
        id,
        state: 'INVITED',
        body: null,
      });
      await act(EmailAcceptDocument, { id });
      const { email } = await ask(EmailDocument, { id });
      expect(email).toMatchObject({ state: 'PROCESSING', emailType: 'INBOUND', body: expect.any(String) });
      await act(EmailAttachUserDataDocument, { id, userData: { Anliegen: 'Größe' } });
      await act(EmailSetDispositionDocument, { id, disposition: 'resolved' });

      const begun = await act(EmailReplyDocument, { id, queueId, body: '<p>Ja</p>', quoteOriginal: true });
      if (begun.event.__typename !== 'EmailStateChange' || !begun.event.email) throw new Error('no draft');
      const draft = begun.event.email;
      expect(draft).toMatchObject({ state: 'COMPOSING', to: [email?.from] });
      const answer = {
        to: [...draft.to],
        from: draft.from ?? '',
        subject: draft.subject,
        body: '<p>Ja!</p>',
      };
      await act(EmailSaveDocument, { id: draft.id, email: answer });
      await act(EmailSendDocument, { id: draft.id, email: answer, queueName: 'out' });

      const other = await act(EmailReplyDocument, { id, queueId });
      if (other.event.__typename !== 'EmailStateChange') throw new Error('no draft');
      await act(EmailCancelDocument, { id: other.event.email?.id ?? '' });
      await act(EmailCompleteDocument, { id });
      expect(await ask(EmailsDocument)).toEqual({ emails: [] });

      await act(EmailRejectDocument, { id: offer() });
      const third = offer();
      await act(EmailAcceptDocument, { id: third });
      await act(EmailTransferDocument, { id: third, target: { userId: agentId(emulator, 'a2') } });
      expect((await ask(EmailsDocument, {}, 'a2')).emails).toContainEqual(
        expect.objectContaining({ id: third, state: 'INVITED' }),
      );
    },
  },
  'a Facebook post is taken, answered and finished': {
    keeps: {
      FacebookAcceptDocument,
      FacebookCancelDocument,
      FacebookCompleteDocument,
      FacebookDocument,
      FacebookEventsDocument,
      FacebookRejectDocument,
      FacebookReplyDocument,
      FacebookSaveDocument,
      FacebooksDocument,
      FacebookSendDocument,
      FacebookTransferDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const events = await watch(FacebookEventsDocument);
      const offer = () => emulator.offerInteraction('a1', { medium: 'facebook' });
      const id = offer();
      expect((await events.until('FacebookStateChange')).facebook).toMatchObject({ id, state: 'INVITED' });
      await act(FacebookAcceptDocument, { id });
      expect((await ask(FacebookDocument, { id })).facebook).toMatchObject({ message: expect.any(String) });
      const reply = async () => {
        const { event } = await act(FacebookReplyDocument, { id, queueId, commentId: 'c1' });
        if (event.__typename !== 'FacebookStateChange') throw new Error('no draft');
        return event.facebook?.id ?? '';
      };
      const draft = { id: await reply(), facebook: { from: 'Shop', message: 'Danke 🎁' } };
      await act(FacebookSaveDocument, draft);
      await act(FacebookSendDocument, { ...draft, queueId });
      await act(FacebookCancelDocument, { id: await reply() });
      await act(FacebookCompleteDocument, { id });
      await act(FacebookRejectDocument, { id: offer() });
      const other = offer();
      await act(FacebookAcceptDocument, { id: other });
      await act(FacebookTransferDocument, { id: other, target: { userId: agentId(emulator, 'a2') } });
      expect(await ask(FacebooksDocument)).toEqual({ facebooks: [] });
    },
  },
  'a tweet is taken, answered and finished': {
    keeps: {
      TweetAcceptDocument,
      TweetCancelDocument,
      TweetCompleteDocument,
      TweetDocument,
      TweetEventsDocument,
      TweetFollowDocument,
      TweetMarkFavoriteDocument,
      TweetRejectDocument,
      TweetReplyDocument,
      TweetSaveDocument,
      TweetsDocument,
      TweetSendDocument,
      TweetTransferDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const events = await watch(TweetEventsDocument);
      const offer = () => emulator.offerInteraction('a1', { medium: 'tweet' });
      const id = offer();
      expect((await events.until('TweetStateChange')).tweet).toMatchObject({ id, state: 'INVITED' });
      await act(TweetAcceptDocument, { id });
      await act(TweetMarkFavoriteDocument, { id });
      expect((await ask(TweetDocument, { id })).tweet).toMatchObject({ twitterIsFavorited: true });
      const reply = async () => {
        const { event } = await act(TweetReplyDocument, { id, queueId });
        if (event.__typename !== 'TweetStateChange') throw new Error('no draft');
        return event.tweet?.id ?? '';
      };
      const draft = { id: await reply(), tweet: { from: 'shop', message: 'Danke 🎁' } };
      await act(TweetSaveDocument, draft);
      await act(TweetSendDocument, { ...draft, queueId });
      await act(TweetCancelDocument, { id: await reply() });
      await act(TweetFollowDocument, { twitterUserId: '3141592653', from: 'shop' });
      expect(await events.until('TweetOperationResponse')).toMatchObject({ success: true });
      await act(TweetCompleteDocument, { id });
      await act(TweetRejectDocument, { id: offer() });
      const other = offer();
      await act(TweetAcceptDocument, { id: other });
      await act(TweetTransferDocument, { id: other, target: { userId: agentId(emulator, 'a2') } });
      expect(await ask(TweetsDocument)).toEqual({ tweets: [] });
    },
  },
  'an interaction of a configured medium is taken, handed on and finished': {
    keeps: {
      OpenmediaAcceptDocument,
      OpenmediaAttachUserDataDocument,
      OpenmediaCompleteDocument,
      OpenmediaDocument,
      OpenmediaEventsDocument,
      OpenmediaRejectDocument,
      OpenmediasDocument,
      OpenmediaTransferDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const mediaType = 'claim';
      const events = await watch(OpenmediaEventsDocument);
      const offer = () => emulator.offerInteraction('a1', { medium: 'openmedia' });
      const id = offer();
      expect((await events.until('OpenmediaStateChange')).openmedia).toMatchObject({ id, mediaType });
      await act(OpenmediaAcceptDocument, { mediaType, id });
      await act(OpenmediaAttachUserDataDocument, { mediaType, id, userData: { Anliegen: 'Größe' } });
      const { openmedia } = await ask(OpenmediaDocument, { mediaType, id });
      expect(openmedia?.userDataEntries).toContainEqual({ key: 'Anliegen', value: 'Größe' });
      await act(OpenmediaCompleteDocument, { mediaType, id });
      await act(OpenmediaRejectDocument, { mediaType, id: offer() });
      const other = offer();
      await act(OpenmediaAcceptDocument, { mediaType, id: other });
      await act(OpenmediaTransferDocument, { mediaType, id: other, target: { queueId } });
      expect(await ask(OpenmediasDocument, { mediaType })).toEqual({ openmedias: [] });
    },
  },
  'a work item is taken, handed on and finished': {
    keeps: {
      WorkitemAcceptDocument,
      WorkitemAttachUserDataDocument,
      WorkitemCompleteDocument,
      WorkitemDocument,
      WorkitemEventsDocument,
      WorkitemRejectDocument,
      WorkitemsDocument,
      WorkitemTransferDocument,
    },
    async tell({ emulator, ask, act, watch }) {
      const events = await watch(WorkitemEventsDocument);
      const offer = () => emulator.offerInteraction('a1', { medium: 'workitem' });
      const id = offer();
      expect((await events.until('WorkitemStateChange')).workitem).toMatchObject({ id, state: 'INVITED' });
      const taken = await act(WorkitemAcceptDocument, { id });
      expect(taken.correlatedBy).toBe('REFERENCE_ID');
      await act(WorkitemAttachUserDataDocument, { id, userData: { Anliegen: 'Größe' } });
      const { workitem } = await ask(WorkitemDocument, { id });
      expect(workitem?.userDataEntries).toContainEqual({ key: 'Anliegen', value: 'Größe' });
      await act(WorkitemCompleteDocument, { id });
      await act(WorkitemRejectDocument, { id: offer() });
      const other = offer();
      await act(WorkitemAcceptDocument, { id: other });
      await act(WorkitemTransferDocument, { id: other, target: { userId: agentId(emulator, 'a2') } });
      expect(await ask(WorkitemsDocument)).toEqual({ workitems: [] });
    },
  },
};
