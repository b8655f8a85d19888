import { describe, expect, it } from 'vitest';
import { told } from '../support/medium.js';

const channel = '/v2/me/multimediaevents';

describe('a message on /v2/me/multimediaevents', () => {
  it('MultimediaEventSubscriptionStateChangeMessage.Subscribed is told', async () => {
    const name = 'MultimediaEventSubscriptionStateChangeMessage.Subscribed';
    expect(await told('multimediaEvents', name)).toMatchObject({
      __typename: 'MultimediaEventSubscriptionStateChange',
      topic: channel,
      stateResource: 'SUBSCRIBED',
      stateResourceRaw: 'Subscribed',
      topics: ['orders', 'alerts'],
      referenceId: 117,
    });
  });

  it.each([
    [{ topics: 'orders' }, { stateResource: null, topics: ['orders'] }],
    [
      { topics: null, stateResource: 'Paused' },
      { stateResource: 'UNRECOGNIZED', topics: [] },
    ],
  ])('is read with odd members: %j', async (data, expected) => {
    expect(await told('multimediaEvents', { channel, data })).toMatchObject({ ...expected, raw: data });
  });

  it('of the centre’s own is told as it is', async () => {
    const data = { messageType: 'OrderShipped', order: { id: 7 } };
    expect(await told('multimediaEvents', { channel, data })).toMatchObject({
      __typename: 'UnknownEvent',
      messageType: 'OrderShipped',
      raw: data,
    });
  });
});
