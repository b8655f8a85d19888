import { describe, expect, it } from 'vitest';
import { type Dialect, DRAFT, likeAnyMedium, shared } from './interaction-desk.js';

const FACEBOOK: Dialect = {
  medium: 'facebook',
  plural: 'facebook',
  collection: '/me/facebook',
  topic: '/v2/me/facebook',
  messageType: 'FacebookStateChangeMessage',
  active: 'Processing',
  capabilities: [
    'Reply',
    'Transfer',
    'AddComment',
    'AttachUserData',
    'UpdateUserData',
    'DeleteUserData',
    'SetDisposition',
    'SetInFocus',
    'Complete',
  ],
  address: '/social-medias/',
  answersReference: ['Reply', 'Send'],
};

const POST = { from: 'Shop Page', message: 'Wir kümmern uns — versprochen.' };
const QUEUE = { queuePath: '/queues/7' };

likeAnyMedium(FACEBOOK);

describe('a post', () => {
  const at = shared(FACEBOOK);

  /** A draft in answer to a post. */
  async function reply(parameters = {}) {
    const work = await at.take({ message: 'Wann kommt mein Paket?', from: 'Márta' });
    const { json } = await work.perform('Reply', { ...QUEUE, ...parameters });
    const begun = await work.draft();
    return { work, json, begun, id: begun.facebook.id as string };
  }

  it('comes with its page and accounts', async () => {
    const work = await at.take();
    expect((await work.read()).json.facebook).toMatchObject({
      facebookType: 'Inbound',
      message: expect.any(String),
      accounts: {},
      fqlObject: {},
      suggestedQueueUris: [],
      revelantResponseTemplateGroups: [],
    });
  });

  it('is answered with a new one', async () => {
    const { work, json, begun, id } = await reply({ commentId: '4711', userData: { Ton: 'freundlich' } });
    expect(id).not.toBe(work.id);
    expect(begun).toMatchObject({
      notificationType: 'StatusChange',
      facebook: {
        facebookType: 'Outbound',
        capabilities: DRAFT,
        userData: { _facebookActorNickName: 'Márta', Ton: 'freundlich' },
        fqlObject: { comments: { '900100200300400_4711': { text: 'Wann kommt mein Paket?' } } },
      },
    });
    expect(json).toEqual({ statusCode: 0, referenceId: begun.referenceId });
  });

  it('is saved and sent', async () => {
    const { work, id } = await reply();
    expect((await work.perform('Save', { facebook: POST }, id)).json).toEqual({ statusCode: 0 });
    expect(await work.change('FacebookSaved', id)).toMatchObject({
      facebook: { ...POST, state: 'Composing' },
      referenceId: expect.any(Number),
    });
    const { json } = await work.perform('Send', { ...QUEUE, facebook: POST, saveLAR: true }, id);
    const sent = await work.status('Sent', id);
    expect(sent.facebook).toMatchObject({ ...POST, capabilities: [] });
    expect(json).toEqual({ statusCode: 0, referenceId: sent.referenceId });
  });

  it('is created and canceled', async () => {
    const work = await at.ring();
    const { json } = await work.order('Create', { ...QUEUE, userData: { a: 1 } });
    expect(json).toEqual({ statusCode: 0 });
    const { facebook, referenceId } = await work.draft();
    expect(facebook).toMatchObject({ facebookType: 'Outbound', userData: { a: 1 } });
    expect(referenceId).toBeGreaterThan(0);
    await work.perform('Cancel', {}, facebook.id);
    expect((await work.status('Canceled', facebook.id)).facebook).toEqual({
      id: facebook.id,
      state: 'Canceled',
      facebookType: 'Outbound',
      uri: `https://gws.internal.invalid/api/v2/facebooks/${facebook.id}`,
      capabilities: [],
    });
  });

  it.each([
    ['Send', { facebook: POST }, 1],
    ['Send', { ...QUEUE }, 1],
    ['Send', { ...QUEUE, facebook: { from: 'x' } }, 1],
    ['Send', { ...QUEUE, facebook: { ...POST, message: 7 } }, 10],
    ['Save', {}, 1],
    ['Reply', QUEUE, 2],
    ['Complete', {}, 2],
  ])('is checked: %s %o', async (verb, parameters, statusCode) => {
    const { work, id } = await reply();
    expect((await work.perform(verb, parameters, id)).json.statusCode).toBe(statusCode);
  });

  it('is not answered without a queue', async () => {
    const work = await at.take();
    expect((await work.perform('Reply')).json.statusCode).toBe(1);
    expect((await work.perform('Reply', { ...QUEUE, commentId: 7 })).json.statusCode).toBe(10);
    expect((await work.order('Create')).json.statusCode).toBe(1);
  });

  it('cannot always be posted', async () => {
    const { work, id } = await reply();
    const { json } = await work.perform('Send', { ...QUEUE, facebook: { ...POST, from: 'nowhere' } }, id);
    expect(await work.change('Error', id)).toEqual({
      messageType: 'FacebookStateChangeMessage',
      notificationType: 'Error',
      errorMessage: 'Unable to post',
      facebook: { id },
      referenceId: json.referenceId,
    });
  });
});
