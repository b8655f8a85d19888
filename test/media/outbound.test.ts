import { describe, expect, it } from 'vitest';
import { everythingTold, toldOf } from '../support/acting.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';

const channel = '/v2/me/outbound';
const id = '5a0d5b0e-6c1c-4f4b-9a53-0d8f7d1f2a10';
const record = {
  id,
  state: 'READY_TO_CALL',
  stateRaw: 'ReadyToCall',
  phoneNumber: '4155550177',
  customFields: { tier: 'gold', chain_n: 0 },
  path: `/outbound-records/${id}`,
};

describe('a message on /v2/me/outbound', () => {
  it('is told whole: OutboundRecordMessage.StatusChanged', async () => {
    const event = await toldOf('outboundEvents', fixture('OutboundRecordMessage.StatusChanged'));
    expect(event).toMatchObject({
      __typename: 'OutboundRecordStateChange',
      topic: channel,
      notificationType: 'STATUS_CHANGE',
      notificationTypeRaw: 'StatusChanged',
      record,
    });
  });

  it('is read with whatever is odd about it', async () => {
    const [bare, odd, none] = await everythingTold('outboundEvents', [
      [channel, { record: { id: 5, phone: 41, state: 'Done' } }],
      [channel, { messageType: 'outboundrecordmessage', record: { id, customFields: [] }, errorCode: 1 }],
      [channel, { messageType: 'OutboundRecordMessage', record: {} }],
    ]);
    expect(bare).toMatchObject({
      record: { id: '5', phoneNumber: '41', state: 'UNRECOGNIZED', stateRaw: 'Done' },
    });
    expect(odd).toMatchObject({ record: { state: null, customFields: {} }, errorCode: 1 });
    expect(none).toMatchObject({ __typename: 'OutboundRecordStateChange', record: null });
  });
});

describe('outbound records', () => {
  it('of one id are told without the others', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { outboundEvents(outboundRecordId: "b") { ... on OutboundRecordStateChange { record { id } } } }`,
    );
    await events.event();
    for (const each of ['a', 'b']) gws.publish(channel, { record: { id: each } });
    expect(await events.event()).toEqual({ record: { id: 'b' } });
  });

  it('are read, all and one', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { record: sent } = fixture('OutboundRecordMessage.StatusChanged').data;
    gws.answer('GET /outbound-records', { statusCode: 0, records: [sent] });
    gws.answer(`GET /outbound-records/${id}`, { statusCode: 0, record: sent });
    const fields = '{ id state stateRaw phoneNumber customFields path }';
    const { data } = await gateway.query(`{ outboundRecords ${fields} }`);
    expect(data).toEqual({ outboundRecords: [record] });
    const one = await gateway.query(`{ outboundRecord(id: "${id}") ${fields} }`);
    expect(one.data).toEqual({ outboundRecord: record });
  });
});
