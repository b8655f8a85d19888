import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { act, acted, briefly, told } from '../support/medium.js';

const channel = '/v2/me/openmedia';
const id = '03OM2CD3EF4G0030';
const path = `/me/openmedia/claim/${id}`;

const processing = [
  'TRANSFER',
  'ATTACH_USER_DATA',
  'UPDATE_USER_DATA',
  'DELETE_USER_DATA',
  'SET_IN_FOCUS',
  'COMPLETE',
];
const claim = {
  id,
  medium: 'OPENMEDIA',
  mediaType: 'claim',
  openmediaType: 'INBOUND',
  receivedDate: '2024-05-14T07:41:07.000Z',
  userData: expect.objectContaining({ ClaimNo: 'C-2024-118' }),
};
const changed = (openmedia: object, more: object = {}) => ({
  __typename: 'OpenmediaStateChange',
  topic: channel,
  notificationType: 'STATUS_CHANGE',
  errorMessage: null,
  openmedia,
  ...more,
});

const messages: Record<string, object> = {
  'OpenmediaStateChangeMessage.Invited': changed(
    { ...claim, state: 'INVITED', capabilities: ['ACCEPT', 'REJECT'] },
    { referenceId: null },
  ),
  'OpenmediaStateChangeMessage.StatusChange': changed(
    { ...claim, state: 'PROCESSING', capabilities: processing },
    { referenceId: 81 },
  ),
  'OpenmediaStateChangeMessage.PropertiesUpdated': changed(
    { ...claim, userData: expect.objectContaining({ Amount: 1250 }) },
    { notificationType: 'PROPERTIES_UPDATED', referenceId: 83 },
  ),
  'OpenmediaStateChangeMessage.Completed': changed(
    { ...claim, state: 'COMPLETED', capabilities: [] },
    { referenceId: 84 },
  ),
  'OpenmediaStateChangeMessage.InWorkbin': changed(
    { ...claim, state: 'IN_WORKBIN', capabilities: [] },
    { referenceId: 85 },
  ),
  'OpenmediaStateChangeMessage.Error': changed(
    { id, mediaType: 'claim', state: null },
    { notificationType: 'ERROR', errorMessage: 'Invalid target', referenceId: 86 },
  ),
  'OpenMediaStateChangeMessage.quirkSpelling': changed(
    {
      id: '03OM2CD3EF4G0032',
      mediaType: 'claim',
      state: 'PROCESSING',
      openmediaType: null,
      capabilities: [],
    },
    { referenceId: null },
  ),
};

describe('a message on /v2/me/openmedia', () => {
  it.each(Object.entries(messages))('%s is told', async (name, event) => {
    expect(await told('openmediaEvents', name)).toMatchObject(event);
  });
});

describe('openmediaEvents', () => {
  it('can be had of one interaction', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      'subscription { openmediaEvents(openmediaId: "2") { ... on OpenmediaStateChange { openmedia { id } } } }',
    );
    await events.event();
    gws.publish(channel, fixture('OpenmediaStateChangeMessage.Invited').data);
    gws.publish(channel, { openmedia: { id: '2' } });
    expect(await events.event()).toEqual({ openmedia: { id: '2' } });
  });
});

describe('open media', () => {
  const resource = fixture('OpenmediaStateChangeMessage.StatusChange').data.openmedia;

  it.each(['openmedia', 'openmedias', 'claims', 'claim'])(
    'are listed, be the list called %j',
    async (name) => {
      await using pair = await startForeignPair();
      pair.gws.answer('GET /me/openmedia/claim?fields=*', { statusCode: 0, [name]: [resource] });
      const { data } = await pair.gateway.query('{ openmedias(mediaType: "claim") { id mediaType state } }');
      expect(data).toEqual({ openmedias: [{ id, mediaType: 'claim', state: 'PROCESSING' }] });
    },
  );

  it('of several media are listed apart', async () => {
    await using pair = await startForeignPair();
    const listed = (mediaType: string) => ({
      statusCode: 0,
      openmedia: [{ id: `of ${mediaType}`, mediaType }],
    });
    pair.gws.answer('GET /me/openmedia/claim?fields=*', listed('claim'));
    pair.gws.answer('GET /me/openmedia/fax%2Fold?fields=*', listed('fax/old'));
    const { data } = await pair.gateway.query(
      '{ a: openmedias(mediaType: "claim") { id } b: openmedias(mediaType: "fax/old") { id } }',
    );
    expect(data).toEqual({ a: [{ id: 'of claim' }], b: [{ id: 'of fax/old' }] });
  });

  it('can be read by medium and id', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer(`GET ${path}`, { statusCode: 0, openmedia: { ...resource, mediaType: undefined } });
    const { data } = await pair.gateway.query(
      `{ openmedia(mediaType: "claim", id: "${id}") { __typename id mediaType openmediaType } }`,
    );
    // What GWS leaves out is known from the question.
    expect(data).toEqual({
      openmedia: { __typename: 'OpenmediaInteraction', id, mediaType: 'claim', openmediaType: 'INBOUND' },
    });
  });

  it.each(['', '..'])('of a medium that cannot be, %j, are not asked for', async (mediaType) => {
    await using pair = await startForeignPair();
    const { errors } = await pair.gateway.query(`{ openmedias(mediaType: "${mediaType}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(pair.gws.asked(/openmedia/)).toEqual([]);
  });
});

// Operations

const state = (openmedia: object, more: object = {}) => ({
  messageType: 'OpenmediaStateChangeMessage',
  notificationType: 'StatusChange',
  openmedia: { id, mediaType: 'claim', ...openmedia },
  referenceId: 42,
  ...more,
});
const updated = { notificationType: 'PropertiesUpdated' };
const which = `mediaType: "claim", id: "${id}"`;

const verbs: [field: string, operationName: string, body: object, message: object][] = [
  [`openmediaAccept(${which}, saveLAR: true)`, 'Accept', { saveLAR: true }, state({ state: 'Processing' })],
  [`openmediaReject(${which})`, 'Reject', {}, state({ state: 'Completed' })],
  [
    `openmediaComplete(${which}, queueName: "Archive")`,
    'Complete',
    { queueName: 'Archive' },
    state({ state: 'Completed' }),
  ],
  [
    `openmediaTransfer(${which}, target: { contactId: "c1" })`,
    'Transfer',
    { targetUri: expect.stringMatching(/^http:.*\/api\/v2\/contacts\/c1$/) },
    state({ state: 'Completed' }),
  ],
  [
    `openmediaAttachUserData(${which}, userData: { Amount: 1250 })`,
    'AttachUserData',
    { userData: { Amount: 1250 } },
    state({}, updated),
  ],
  [
    `openmediaUpdateUserData(${which}, userData: { Amount: 1 })`,
    'UpdateUserData',
    { userData: { Amount: 1 } },
    state({}, updated),
  ],
  [
    `openmediaDeleteUserData(${which}, keys: ["Amount"])`,
    'DeleteUserData',
    { keys: ['Amount'] },
    state({}, updated),
  ],
  [
    `openmediaSetDisposition(${which}, disposition: "Done")`,
    'SetDisposition',
    { disposition: 'Done' },
    state({}, updated),
  ],
  [`openmediaAddComment(${which}, comment: "x")`, 'AddComment', { comment: 'x' }, state({}, updated)],
];

describe('an operation on open media', () => {
  it.each(verbs)('%s is sent and told done', async (field, operationName, members, message) => {
    const answer = fixture('REST.operation.acceptedWithReferenceId');
    const { outcome, errors, body } = await acted({ field, path, channel, answer, messages: [message] });
    expect(errors).toBeUndefined();
    expect(body).toEqual({ operationName, ...members });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      referenceId: 42,
      correlatedBy: 'REFERENCE_ID',
      event: { __typename: 'OpenmediaStateChange', raw: message },
    });
  });

  it('that marks it as worked on is done when GWS has accepted it', async () => {
    const { outcome } = await acted({ field: `openmediaSetInFocus(${which})`, path, channel });
    expect(outcome).toEqual({ __typename: 'OperationAccepted', referenceId: null });
  });

  const create = 'openmediaCreate(mediaType: "claim", queueId: "q", parentId: "p1", userData: { a: 1 }';
  const createdState = { id: 'new', state: 'Processing', openmediaType: 'Outbound' };

  it('that begins one is sent to its medium, and tells the new one', async () => {
    const { outcome, body } = await acted({
      field: `${create})`,
      path: '/me/openmedia/claim',
      channel,
      answer: { statusCode: 0, referenceId: 42 },
      messages: [state(createdState)],
    });
    expect(body).toEqual({
      operationName: 'Create',
      queueUri: expect.stringMatching(/^http:.*\/api\/v2\/queues\/q$/),
      parentId: 'p1',
      userData: { a: 1 },
    });
    expect(outcome).toMatchObject({
      correlatedBy: 'REFERENCE_ID',
      event: { raw: { openmedia: { id: 'new' } } },
    });
  });

  it('that begins one finds it without a number by its medium, parent and direction', async () => {
    const messages = [
      state({ ...createdState, mediaType: 'fax' }),
      state({ ...createdState, parentId: 'p2' }),
      state({ ...createdState, openmediaType: 'Inbound' }),
      state({ ...createdState, state: 'Invited' }),
      state({ ...createdState, parentId: 'p1' }),
    ];
    const where = { path: '/me/openmedia/claim', channel };
    const { outcome } = await acted({ field: `${create})`, ...where, messages });
    expect(outcome).toMatchObject({ correlatedBy: 'RESOURCE', event: { raw: messages.at(-1) } });

    const none = await acted({ field: `${create}, ${briefly})`, ...where, messages: messages.slice(0, -1) });
    expect(none.outcome).toMatchObject({ __typename: 'OperationTimedOut' });
  });

  it('fails when GWS tells so', async () => {
    const { outcome } = await acted({
      field: `openmediaTransfer(${which}, target: { userId: "nobody" })`,
      path,
      channel,
      answer: { statusCode: 0, referenceId: 86 },
      messages: [fixture('OpenmediaStateChangeMessage.Error').data],
    });
    expect(outcome).toMatchObject({ __typename: 'OperationFailed', message: 'Invalid target' });
  });

  it('that GWS refuses is rejected, and tells whether it was possible', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer(`GET ${path}`, { statusCode: 0, openmedia: { id, capabilities: ['Accept', 'Reject'] } });
    const { outcome } = await act(pair, {
      field: `openmediaComplete(${which})`,
      path,
      channel,
      answer: { statusCode: 2, statusMessage: 'Not now' },
    });
    expect(outcome).toMatchObject({ __typename: 'OperationRejected', code: 'INVALID_STATE', listed: false });
  });

  it.each([
    [`openmediaTransfer(${which}, target: { queueName: "Back Office" })`, 'target'],
    [`openmediaAccept(mediaType: "", id: "${id}")`, 'mediaType'],
    ['openmediaCreate(mediaType: "claim", queueId: "")', 'queueId'],
  ])('%s is refused before anything is sent', async (field, argument) => {
    const { errors, body } = await acted({ field, path, channel });
    expect(body).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument } }]);
  });
});
