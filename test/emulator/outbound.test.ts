import { expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { Desk } from './desk.js';

it('hands out a record of a campaign, and tells of its changes', async () => {
  await using emulator = await startEmulator();
  await using desk = await Desk.open(emulator, 'a1', '/v2/me/outbound');
  const customFields = { tier: 'gold', chain_n: 0 };
  const id = emulator.outboundRecord('a1', { customFields });
  const record = {
    id,
    state: 'ReadyToCall',
    phone: '4155550177',
    customFields,
    uri: `https://gws.internal.invalid/api/v2/outbound-records/${id}`,
    path: `/outbound-records/${id}`,
  };
  expect(await desk.next(() => true)).toEqual({
    messageType: 'OutboundRecordMessage',
    notificationType: 'StatusChanged',
    record,
  });
  emulator.outboundRecord('a1', { id, state: 'Gelöst' });
  expect((await desk.next(() => true)).record).toEqual({ ...record, state: 'Gelöst' });
  expect((await desk.get('/outbound-records?fields=*')).json).toEqual({
    statusCode: 0,
    records: [{ ...record, state: 'Gelöst' }],
  });
  expect((await desk.get('/outbound-records')).json.uris).toEqual([record.uri]);
  expect((await desk.get(`/outbound-records/${id}`)).json.record.state).toBe('Gelöst');
  const other = await Desk.open(emulator, 'a2');
  expect((await other.get(`/outbound-records/${id}`)).json.statusCode).toBe(6);
});

it('keeps the newest fifty', async () => {
  await using emulator = await startEmulator();
  const desk = await Desk.open(emulator, 'a1');
  const ids = Array.from({ length: 60 }, () => emulator.outboundRecord('a1'));
  const { records } = (await desk.get('/outbound-records?fields=id')).json;
  expect(records.map(({ id }: { id: string }) => id)).toEqual(ids.slice(10));
});
