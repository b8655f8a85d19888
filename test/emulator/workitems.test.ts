import { expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { type Dialect, likeAnyMedium, Work } from './interaction-desk.js';

const WORKITEM: Dialect = {
  medium: 'workitem',
  plural: 'workitems',
  collection: '/me/workitems',
  topic: '/v2/me/workitems',
  messageType: 'WorkitemStateChangeMessage',
  active: 'Processing',
  capabilities: ['Transfer', 'AttachUserData', 'UpdateUserData', 'DeleteUserData', 'SetInFocus', 'Complete'],
  address: '/workitems/',
  answersReference: 'all',
};

likeAnyMedium(WORKITEM);

it('a work item begins with the customer', async () => {
  await using emulator = await startEmulator();
  await using work = await Work.take(emulator, WORKITEM);
  expect((await work.read()).json.workitem.workitemType).toBe('Inbound');
  expect((await work.order('Create', { queueUri: '/queues/1' })).json.statusCode).toBe(3);
});

it('a failure without words has words', async () => {
  await using emulator = await startEmulator();
  await using work = await Work.take(emulator, WORKITEM);
  emulator.asyncFailure('a1', { medium: 'workitem' });
  await work.perform('Complete');
  expect(await work.change('Error')).toMatchObject({ errorMessage: 'Queue not found' });
});
