import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { act, acted, told } from '../support/medium.js';

const channel = '/v2/me/workitems';
const id = '03WI2CD3EF4G0040';
const path = `/me/workitems/${id}`;

const processing = [
  'TRANSFER',
  'ATTACH_USER_DATA',
  'UPDATE_USER_DATA',
  'DELETE_USER_DATA',
  'SET_IN_FOCUS',
  'COMPLETE',
];
const item = {
  id,
  medium: 'WORKITEM',
  workitemType: null,
  receivedDate: '2024-05-14T07:41:07.000Z',
  userData: expect.objectContaining({ TaskId: 'T-55' }),
};
const changed = (workitem: object, more: object = {}) => ({
  __typename: 'WorkitemStateChange',
  topic: channel,
  notificationType: 'STATUS_CHANGE',
  errorMessage: null,
  workitem,
  ...more,
});

const messages: Record<string, object> = {
  Invited: changed({ ...item, state: 'INVITED', capabilities: ['ACCEPT', 'REJECT'] }, { referenceId: null }),
  StatusChange: changed(
    { ...item, workitemType: 'INBOUND', state: 'PROCESSING', capabilities: processing },
    { referenceId: 91 },
  ),
  PropertiesUpdated: changed(
    { ...item, userData: expect.objectContaining({ Step: 2, Note: 'call back' }) },
    { notificationType: 'PROPERTIES_UPDATED', referenceId: 92 },
  ),
  Completed: changed({ ...item, state: 'COMPLETED', capabilities: [] }, { referenceId: 93 }),
  Revoked: changed({ ...item, state: 'REVOKED', capabilities: [] }, { referenceId: null }),
  Error: changed(
    { id, state: null },
    { notificationType: 'ERROR', errorMessage: 'Queue not found', referenceId: 95 },
  ),
};

describe('a message on /v2/me/workitems', () => {
  it.each(Object.entries(messages))('%s is told', async (name, event) => {
    expect(await told('workitemEvents', `WorkitemStateChangeMessage.${name}`)).toMatchObject(event);
  });

  it('tells that the work item was put into a workbin', async () => {
    const data = { messageType: 'WorkitemStateChangeMessage', workitem: { id, state: 'InWorkbin' } };
    expect(await told('workitemEvents', { channel, data })).toMatchObject({
      workitem: { state: 'IN_WORKBIN' },
    });
  });
});

describe('workitemEvents', () => {
  it('can be had of one work item', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      'subscription { workitemEvents(workitemId: "2") { ... on WorkitemStateChange { workitem { id } } } }',
    );
    await events.event();
    gws.publish(channel, fixture('WorkitemStateChangeMessage.Invited').data);
    gws.publish(channel, { workitem: { id: '2' } });
    expect(await events.event()).toEqual({ workitem: { id: '2' } });
  });
});

describe('work items', () => {
  it('are listed', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /me/workitems?fields=*', fixture('REST.workitems.list'));
    const { data } = await pair.gateway.query('{ workitems { id state capabilities } }');
    expect(data).toEqual({ workitems: [{ id, state: 'PROCESSING', capabilities: processing }] });
  });

  it('can be read by id', async () => {
    await using pair = await startForeignPair();
    const { workitems } = fixture('REST.workitems.list');
    pair.gws.answer(`GET ${path}`, { statusCode: 0, workitem: workitems[0] });
    const { data } = await pair.gateway.query(`{ workitem(id: "${id}") { __typename id userData } }`);
    expect(data).toMatchObject({
      workitem: { __typename: 'WorkitemInteraction', id, userData: { TaskId: 'T-55' } },
    });
  });
});

// Operations

const state = (workitem: object, more: object = {}) => ({
  messageType: 'WorkitemStateChangeMessage',
  notificationType: 'StatusChange',
  workitem: { id, ...workitem },
  referenceId: 42,
  ...more,
});
const updated = { notificationType: 'PropertiesUpdated' };

const verbs: [field: string, operationName: string, body: object, message: object][] = [
  [`workitemAccept(id: "${id}")`, 'Accept', {}, state({ state: 'Processing' })],
  [`workitemReject(id: "${id}")`, 'Reject', {}, state({ state: 'Completed' })],
  [
    `workitemComplete(id: "${id}", queueName: "Archive", saveLAR: true)`,
    'Complete',
    { queueName: 'Archive', saveLAR: true },
    state({ state: 'Completed' }),
  ],
  [
    `workitemTransfer(id: "${id}", target: { userId: "u1" })`,
    'Transfer',
    { targetUri: expect.stringMatching(/^http:.*\/api\/v2\/users\/u1$/) },
    state({ state: 'Completed' }),
  ],
  [
    `workitemTransfer(id: "${id}", target: { queueId: "q1" })`,
    'Transfer',
    { targetUri: expect.stringMatching(/\/api\/v2\/queues\/q1$/) },
    state({ state: 'Completed' }),
  ],
  [
    `workitemAttachUserData(id: "${id}", userData: { Step: 2 })`,
    'AttachUserData',
    { userData: { Step: 2 } },
    state({}, updated),
  ],
  [
    `workitemUpdateUserData(id: "${id}", userData: { Step: 3 })`,
    'UpdateUserData',
    { userData: { Step: 3 } },
    state({}, updated),
  ],
  [
    `workitemDeleteUserData(id: "${id}", keys: ["Step"])`,
    'DeleteUserData',
    { keys: ['Step'] },
    state({}, updated),
  ],
  [
    `workitemSetDisposition(id: "${id}", disposition: "Done")`,
    'SetDisposition',
    { disposition: 'Done' },
    state({}, updated),
  ],
  [`workitemAddComment(id: "${id}", comment: "x")`, 'AddComment', { comment: 'x' }, state({}, updated)],
];

describe('an operation on a work item', () => {
  it.each(verbs)('%s is sent and told done', async (field, operationName, members, message) => {
    const answer = fixture('REST.operation.acceptedWithReferenceId');
    const other = { ...message, referenceId: 41 };
    const { outcome, errors, body } = await acted({
      field,
      path,
      channel,
      answer,
      messages: [other, message],
    });
    expect(errors).toBeUndefined();
    expect(body).toEqual({ operationName, ...members });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      referenceId: 42,
      correlatedBy: 'REFERENCE_ID',
      event: { __typename: 'WorkitemStateChange', raw: message },
    });
  });

  it('that marks it as worked on is done when GWS has accepted it', async () => {
    const answer = fixture('REST.operation.acceptedWithReferenceId');
    const { outcome } = await acted({ field: `workitemSetInFocus(id: "${id}")`, path, channel, answer });
    expect(outcome).toEqual({ __typename: 'OperationAccepted', referenceId: 42 });
  });

  it('fails when GWS tells so', async () => {
    const { outcome } = await acted({
      field: `workitemComplete(id: "${id}", queueName: "Nowhere")`,
      path,
      channel,
      answer: { statusCode: 0, referenceId: 95 },
      messages: [fixture('WorkitemStateChangeMessage.Error').data],
    });
    expect(outcome).toMatchObject({
      __typename: 'OperationFailed',
      referenceId: 95,
      message: 'Queue not found',
    });
  });

  it('that GWS refuses is rejected, and tells whether it was possible', async () => {
    await using pair = await startForeignPair();
    const { workitems } = fixture('REST.workitems.list');
    pair.gws.answer(`GET ${path}`, { statusCode: 0, workitem: workitems[0] });
    const { outcome } = await act(pair, {
      field: `workitemComplete(id: "${id}")`,
      path,
      channel,
      answer: fixture('REST.error.invalidState'),
    });
    expect(outcome).toMatchObject({ __typename: 'OperationRejected', code: 'INVALID_STATE', listed: true });
  });
});
