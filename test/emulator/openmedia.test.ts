import { describe, expect, it } from 'vitest';
import { Desk } from './desk.js';
import { type Dialect, likeAnyMedium, shared, Work } from './interaction-desk.js';

const OPENMEDIA: Dialect = {
  medium: 'openmedia',
  plural: 'openmedia',
  collection: '/me/openmedia/claim',
  aliases: ['/me/openmedia'],
  topic: '/v2/me/openmedia',
  messageType: 'OpenmediaStateChangeMessage',
  active: 'Processing',
  capabilities: ['Transfer', 'AttachUserData', 'UpdateUserData', 'DeleteUserData', 'SetInFocus', 'Complete'],
  address: '/openmedia/claims/',
  answersReference: 'all',
};

likeAnyMedium(OPENMEDIA);

describe('open media', () => {
  const at = shared(OPENMEDIA);

  it('are addressed with their type', async () => {
    await using work = await Work.take(at.emulator, OPENMEDIA, 'a2', { mediaType: 'claim' });
    expect((await work.read()).json.openmedia).toMatchObject({
      mediaType: 'claim',
      openmediaType: 'Inbound',
    });
    const elsewhere = `/me/openmedia/promotion/${work.id}`;
    expect((await work.desk.get(elsewhere)).json.statusCode).toBe(6);
    expect((await work.desk.post(elsewhere, { operationName: 'Complete' })).json.statusCode).toBe(6);
    expect((await work.desk.get('/me/openmedia/promotion?fields=*')).json.openmedia).toEqual([]);
    expect((await work.desk.get('/me/openmedia')).json.uris).toEqual([
      `https://gws.internal.invalid/api/v2/me/openmedia/claim/${work.id}`,
    ]);
  });

  it('are created, and worked on at once', async () => {
    await using desk = await Desk.open(at.emulator, 'a1', OPENMEDIA.topic);
    const { json } = await desk.post('/me/openmedia/promotion', {
      operationName: 'Create',
      queueUri: 'https://gws/api/v2/queues/1',
      parentId: '0PARENT',
      userData: { Aktion: 'Frühling' },
    });
    const created = await desk.next((d) => d.openmedia?.mediaType === 'promotion');
    expect(created).toMatchObject({
      notificationType: 'StatusChange',
      openmedia: {
        state: 'Processing',
        openmediaType: 'Outbound',
        uri: `https://gws.internal.invalid/api/v2/openmedia/promotions/${created.openmedia.id}`,
        parentId: '0PARENT',
        userData: { Aktion: 'Frühling' },
        capabilities: OPENMEDIA.capabilities,
      },
    });
    expect(json).toEqual({ statusCode: 0, referenceId: created.referenceId });
    await desk.post(`/me/openmedia/promotion/${created.openmedia.id}`, { operationName: 'Complete' });
    await desk.next((d) => d.openmedia?.state === 'Completed');
  });

  it('are created for a queue, and only for one that exists', async () => {
    const work = await at.ring();
    expect((await work.order('Create')).json.statusCode).toBe(1);
    const { json } = await work.order('Create', { queueUri: '/queues/nowhere' });
    expect(await work.next((d) => d.notificationType === 'Error')).toEqual({
      messageType: 'OpenmediaStateChangeMessage',
      notificationType: 'Error',
      errorMessage: 'Queue not found',
      referenceId: json.referenceId,
    });
  });

  it('say of which type they are when something fails', async () => {
    const work = await at.take();
    await work.perform('Transfer', { targetUri: '/users/nobody' });
    expect(work.of(await work.change('Error'))).toEqual({ id: work.id, mediaType: 'claim' });
  });
});
