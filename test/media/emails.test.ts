import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { startGateway } from '../support/gateway.js';
import { act, acted, briefly, told } from '../support/medium.js';

const channel = '/v2/me/emails';
const id = '01AB2CD3EF4G0001';
const draftId = '01AB2CD3EF4G0002';
const path = `/me/emails/${id}`;
const draftPath = `/me/emails/${draftId}`;

const drafting = [
  'CANCEL',
  'SEND',
  'ADD_COMMENT',
  'ATTACH_USER_DATA',
  'UPDATE_USER_DATA',
  'DELETE_USER_DATA',
  'SET_DISPOSITION',
  'SET_IN_FOCUS',
  'TRANSFER',
];
const processing = [
  'REPLY',
  'REPLY_ALL',
  'TRANSFER',
  'ADD_COMMENT',
  'ATTACH_USER_DATA',
  'UPDATE_USER_DATA',
  'DELETE_USER_DATA',
  'SET_DISPOSITION',
  'SET_IN_FOCUS',
  'COMPLETE',
];
const document = {
  id: '0000Fa77DOCM0001',
  name: 'credit-note.pdf',
  size: 18231,
  mime: 'application/pdf',
};
const offered = {
  id,
  medium: 'EMAIL',
  emailType: 'INBOUND',
  from: 'lena.hart@customer.example',
  to: ['service@shop.example'],
  cc: [],
  bcc: [],
  subject: 'Invoice 4711 is wrong',
  contactId: '0000Xa11QWER0007',
  receivedDate: '2024-05-14T07:41:07.000Z',
  receivedDateRaw: '2024-05-14 09:41:07.000+0200',
  suggestedQueueUris: [],
  revelantResponseTemplateGroups: [],
  userData: expect.objectContaining({ 'PegAGBack Office': 1, RVQID: '' }),
};
const read = {
  ...offered,
  mime: 'text/html',
  body: '<p>The total is wrong.</p>',
  bodyAsPlainText: 'The total is wrong.',
  assignedTo: 'agent.one',
};
const draft = {
  id: draftId,
  state: 'COMPOSING',
  emailType: 'OUTBOUND',
  from: 'service@shop.example',
  to: ['lena.hart@customer.example'],
  subject: 'RE: Invoice 4711 is wrong',
  body: '<p>Sorry!</p>',
  capabilities: drafting,
};
const changed = (email: object, more: object = {}) => ({
  __typename: 'EmailStateChange',
  topic: channel,
  notificationType: 'STATUS_CHANGE',
  notificationTypeRaw: 'StatusChange',
  errorMessage: null,
  errorCode: null,
  email,
  ...more,
});

const messages: Record<string, object> = {
  Invited: changed(
    { ...offered, state: 'INVITED', body: null, attachments: [], capabilities: ['ACCEPT', 'REJECT'] },
    { referenceId: null },
  ),
  StatusChange: changed({ ...read, state: 'PROCESSING', capabilities: processing }, { referenceId: 21 }),
  Composing: changed(draft, { referenceId: 22 }),
  CreatedEmpty: changed(
    {
      id: '01AB2CD3EF4G0003',
      state: 'COMPOSING',
      emailType: null,
      from: null,
      to: [],
      subject: null,
      body: null,
      userData: {},
      capabilities: drafting,
    },
    { referenceId: 23 },
  ),
  PropertiesUpdated: changed(
    { ...read, userData: expect.objectContaining({ Priority: 3, DispositionCode: 'Refund' }) },
    { notificationType: 'PROPERTIES_UPDATED', notificationTypeRaw: 'PropertiesUpdated', referenceId: 24 },
  ),
  AttachmentAdded: changed(
    { ...draft, attachments: [{ ...document, uri: expect.stringContaining(document.id) }] },
    { notificationType: 'ATTACHMENT_ADDED', notificationTypeRaw: 'AttachmentAdded', referenceId: 26 },
  ),
  AttachmentRemoved: changed(
    { ...draft, attachments: [] },
    { notificationType: 'ATTACHMENT_REMOVED', notificationTypeRaw: 'AttachmentRemoved', referenceId: 27 },
  ),
  Canceled: changed({ id: draftId, state: 'CANCELED', capabilities: [] }, { referenceId: 28 }),
  Completed: changed({ ...read, state: 'COMPLETED', capabilities: [] }, { referenceId: 29 }),
  InWorkbin: changed({ ...read, state: 'IN_WORKBIN', capabilities: [] }, { referenceId: 30 }),
  Error: changed(
    { id, state: null, stateRaw: null, capabilities: [] },
    {
      notificationType: 'ERROR',
      notificationTypeRaw: 'Error',
      errorMessage: 'The interaction is locked by another user',
      referenceId: 31,
    },
  ),
  quirkNoUriStringSize: changed({
    ...read,
    uri: null,
    attachments: [{ ...document, uri: `/emails/${id}/attachments/${document.id}` }],
  }),
};

describe('a message on /v2/me/emails', () => {
  it.each(Object.entries(messages))('%s is told', async (name, event) => {
    expect(await told('emailEvents', `EmailStateChangeMessage.${name}`)).toMatchObject(event);
  });

  it('is told when its draft was saved, with the notification that GWS has for it', async () => {
    const message = fixture('EmailStateChangeMessage.Composing');
    message.data.notificationType = 'EmailSaved';
    expect(await told('emailEvents', message)).toMatchObject(
      changed(draft, { notificationType: 'EMAIL_SAVED', notificationTypeRaw: 'EmailSaved' }),
    );
  });

  it('keeps the words it does not know, and all its members', async () => {
    const data = {
      messageType: 'emailstatechangemessage',
      notificationType: 'Forwarded',
      email: { id, state: ' Archived', emailType: 'Sideways', capabilities: ['Forward'], priority: 7 },
    };
    expect(await told('emailEvents', { channel, data })).toMatchObject({
      notificationType: 'UNRECOGNIZED',
      notificationTypeRaw: 'Forwarded',
      raw: data,
      email: {
        state: 'UNRECOGNIZED',
        stateRaw: ' Archived',
        emailType: 'UNRECOGNIZED',
        emailTypeRaw: 'Sideways',
        capabilities: ['UNRECOGNIZED'],
        capabilitiesRaw: ['Forward'],
      },
    });
  });

  it.each([
    ['without messageType', { email: { id } }],
    ['with the plural of its member', { messageType: 'EmailStateChangeMessage', emails: { id } }],
    ['with a list in the plural', { messageType: 'EmailStateChangeMessage', emails: [{ id }] }],
    [
      'with receivers in one text',
      { messageType: 'EmailStateChangeMessage', email: { id, to: 'a@b.example' } },
    ],
  ])('is read %s', async (_how, data) => {
    expect(await told('emailEvents', { channel, data })).toMatchObject({
      __typename: 'EmailStateChange',
      email: { id },
    });
  });

  it('is told of a failure that names no email', async () => {
    const data = { messageType: 'EmailStateChangeMessage', notificationType: 'Error', errorCode: '4' };
    expect(await told('emailEvents', { channel, data })).toMatchObject({
      notificationType: 'ERROR',
      email: null,
      errorMessage: null,
      errorCode: 4,
    });
  });

  it('of a type that nobody knows is told all the same', async () => {
    expect(await told('emailEvents', { channel, data: { messageType: 'EmailMoved' } })).toMatchObject({
      __typename: 'UnknownEvent',
      messageType: 'EmailMoved',
    });
  });
});

describe('emailEvents', () => {
  it('can be had of one email, with what belongs to none', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { emailEvents(emailId: "${draftId}") {
        __typename ... on EmailStateChange { errorMessage email { id } }
      } }`,
    );
    await events.event();
    gws.publish(channel, fixture('EmailStateChangeMessage.Invited').data);
    gws.publish(channel, { messageType: 'EmailStateChangeMessage', errorMessage: 'No way' });
    gws.publish(channel, fixture('EmailStateChangeMessage.Composing').data);
    expect(await events.event()).toMatchObject({ errorMessage: 'No way', email: null });
    expect(await events.event()).toMatchObject({ email: { id: draftId } });
  });
});

describe('emails', () => {
  it('are listed', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /me/emails?fields=*', fixture('REST.emails.list'));
    const { data } = await pair.gateway.query('{ emails { id state emailType subject capabilities } }');
    expect(data?.['emails']).toMatchObject([
      { id, state: 'PROCESSING', emailType: 'INBOUND', capabilities: processing },
      { id: draftId, state: 'COMPOSING', emailType: 'OUTBOUND', capabilities: drafting },
    ]);
  });

  it('are read one by one where GWS lists addresses only', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /me/emails?fields=*', fixture('REST.emails.uris'));
    pair.gws.otherwise(({ path: asked }) => ({ statusCode: 0, email: { id: asked.split('/').pop() } }));
    const { data } = await pair.gateway.query('{ emails { id } }');
    expect(data).toEqual({ emails: [{ id }, { id: draftId }] });
  });

  it('are none when GWS has none', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /me/emails?fields=*', { statusCode: 0, uris: [] });
    expect(await pair.gateway.query('{ emails { id } }')).toEqual({ data: { emails: [] } });
  });

  it('can be read by id', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer(`GET ${path}`, fixture('REST.emails.get'));
    const { data } = await pair.gateway.query(
      `{ email(id: "${id}") { __typename id medium from to body bodyAsPlainText assignedTo } }`,
    );
    expect(data?.['email']).toMatchObject({
      __typename: 'EmailInteraction',
      id,
      from: read.from,
      body: read.body,
    });
  });

  it('that GWS does not have are null, with the reason', async () => {
    await using pair = await startForeignPair();
    const { data, errors } = await pair.gateway.query('{ email(id: "nobody") { id } }');
    expect(data).toEqual({ email: null });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('the content of an attachment', () => {
  const asking = `{ email(id: "${id}") { attachments { id content } } }`;
  const email = (...attachments: object[]) => ({ statusCode: 0, email: { id, attachments } });
  const at = (base: string, name: string) => `GET /${base}/${id}/attachments/${encodeURIComponent(name)}`;
  const file = (text: string) => ({ status: 200, type: 'application/octet-stream', text });

  it('is read where one of the two documented addresses has it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const uri = `http: //10.0.0.1: 8080/api/v2/email/${id}/attachments/D3`;
    gws.answer(`GET ${path}`, email({ id: 'D1' }, { id: 'a/2' }, { id: 'D3', uri }, { name: 'no id' }));
    gws.answer(at('emails', 'D1'), file('größer'));
    gws.answer(at('email', 'a/2'), file(''));
    gws.answer(at('email', 'D3'), { status: 200, type: 'application/json', text: '{"its":"own"}' });
    const { data, errors } = await gateway.query(asking);
    expect(errors).toBeUndefined();
    const contents = data?.['email'].attachments.map(({ content }: any) => content);
    expect(contents.map((text: any) => text && Buffer.from(text, 'base64').toString())).toEqual([
      'größer',
      '',
      '{"its":"own"}',
      null,
    ]);
    // What its address says is tried first.
    expect(gws.asked(at('emails', 'D3'))).toEqual([]);
  });

  it.each([
    [{ statusCode: 6, statusMessage: 'Gone' }, 'NOT_FOUND'],
    [{ statusCode: 5, statusMessage: 'No' }, 'FORBIDDEN'],
    [{ status: 502, text: '<html>canary</html>' }, 'UPSTREAM_ERROR'],
  ])('that GWS does not give is null with an error: %j', async (answer, code) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`GET ${path}`, email({ id: 'D1' }));
    gws.answer(at('emails', 'D1'), answer);
    gws.answer(at('email', 'D1'), answer);
    const { data, errors } = await gateway.query(asking);
    expect(data).toEqual({ email: { attachments: [{ id: 'D1', content: null }] } });
    expect(errors).toMatchObject([{ path: ['email', 'attachments', 0, 'content'], extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toContain('canary');
  });

  it('keeps every byte, at the embedded contact centre', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const offered = emulator.offerInteraction('a1', { medium: 'email' });
    await gateway.query(`mutation { emailAccept(id: "${offered}") { __typename } }`);
    const { data } = await gateway.query(`{ email(id: "${offered}") { attachments { name content } } }`);
    const attachment = data?.['email'].attachments[0];
    expect(Buffer.from(attachment.content, 'base64').toString('utf8')).toContain(attachment.name);
  });
});

// Operations

const state = (email: object, more: object = {}) => ({
  messageType: 'EmailStateChangeMessage',
  notificationType: 'StatusChange',
  email,
  ...more,
});
const updated = { notificationType: 'PropertiesUpdated' };
const written =
  '{ to: ["lena@customer.example"], from: "service@shop.example", subject: "Re", body: "", cc: null }';
const writtenOnWire = {
  to: ['lena@customer.example'],
  from: 'service@shop.example',
  subject: 'Re',
  body: '',
};

/** The mutation, the members of its body besides the operationName, and the message that tells it was done. */
const verbs: [field: string, operationName: string, body: object, message: object][] = [
  [
    `emailAccept(id: "${id}", saveLAR: true)`,
    'Accept',
    { saveLAR: true },
    state({ id, state: 'Processing' }),
  ],
  [`emailReject(id: "${id}")`, 'Reject', {}, state({ id, state: 'Completed' })],
  [
    `emailSave(id: "${id}", email: ${written})`,
    'Save',
    { email: writtenOnWire },
    state({ id, state: 'Composing' }, { notificationType: 'EmailSaved' }),
  ],
  [
    `emailSend(id: "${id}", queueName: "Outbox", email: ${written}, saveLAR: false)`,
    'Send',
    { queueName: 'Outbox', email: writtenOnWire, saveLAR: false },
    state({ id, state: 'Sent' }),
  ],
  [`emailCancel(id: "${id}")`, 'Cancel', {}, state({ id, state: 'Canceled' })],
  [
    `emailComplete(id: "${id}", queueName: "Archive")`,
    'Complete',
    { queueName: 'Archive' },
    state({ id, state: 'Completed' }),
  ],
  [
    `emailTransfer(id: "${id}", target: { userId: "u/1" })`,
    'Transfer',
    { userUri: expect.stringMatching(/^http:.*\/api\/v2\/users\/u%2F1$/) },
    state({ id, state: 'Completed' }),
  ],
  [
    `emailTransfer(id: "${id}", target: { queueName: "Back Office" })`,
    'Transfer',
    { queueName: 'Back Office' },
    state({ id, state: 'Completed' }),
  ],
  [
    `emailAddAttachment(id: "${id}", documentId: "d1", name: "a.pdf", size: 6000000000, mime: "application/pdf")`,
    'AddAttachment',
    { documentId: 'd1', name: 'a.pdf', size: 6_000_000_000, mime: 'application/pdf' },
    state({ id }, { notificationType: 'AttachmentAdded' }),
  ],
  [
    `emailRemoveAttachment(id: "${id}", documentId: "d1")`,
    'RemoveAttachment',
    { documentId: 'd1' },
    state({ id }, { notificationType: 'AttachmentRemoved' }),
  ],
  [
    `emailAttachUserData(id: "${id}", userData: { Mood: "angry", Priority: 3 })`,
    'AttachUserData',
    { userData: { Mood: 'angry', Priority: 3 } },
    state({ id }, updated),
  ],
  [
    `emailUpdateUserData(id: "${id}", userData: { Mood: "calm" })`,
    'UpdateUserData',
    { userData: { Mood: 'calm' } },
    state({ id }, updated),
  ],
  [
    `emailDeleteUserData(id: "${id}", keys: ["Mood"])`,
    'DeleteUserData',
    { keys: ['Mood'] },
    state({ id }, updated),
  ],
  [
    `emailSetDisposition(id: "${id}", disposition: "Refund", dispositionKey: "DISP_KEY")`,
    'SetDisposition',
    { disposition: 'Refund', dispositionKey: 'DISP_KEY' },
    state({ id }, updated),
  ],
  [
    `emailAddComment(id: "${id}", comment: "Grüezi")`,
    'AddComment',
    { comment: 'Grüezi' },
    state({ id, comment: 'Grüezi' }, updated),
  ],
  [
    `emailReply(id: "${id}", queueId: "q 1", body: "<p>Hi</p>", bodyAsPlainText: "Hi", mime: "text/html",
       subjectPrefix: "", replyToStartLine: "You wrote:", quoteOriginal: true, indentCharacter: "> ",
       userData: { a: 1 })`,
    'Reply',
    {
      queueUri: expect.stringMatching(/^http:.*\/api\/v2\/queues\/q%201$/),
      body: '<p>Hi</p>',
      bodyAsPlainText: 'Hi',
      mime: 'text/html',
      subjectPrefix: '',
      replyToStartLine: 'You wrote:',
      quoteOriginal: true,
      indentCharacter: '> ',
      userData: { a: 1 },
    },
    state({ id: draftId, state: 'Composing', emailType: 'Outbound' }),
  ],
  [
    `emailReplyAll(id: "${id}", queueId: "q")`,
    'ReplyAll',
    { queueUri: expect.stringMatching(/\/queues\/q$/) },
    state({ id: draftId, state: 'Composing', parentId: id }),
  ],
];

describe('an operation on an email', () => {
  it.each(verbs)('%s is sent and told done', async (field, operationName, members, message) => {
    const { outcome, errors, body } = await acted({ field, path, channel, messages: [message] });
    expect(errors).toBeUndefined();
    expect(body).toEqual({ operationName, ...members });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'RESOURCE',
      event: { __typename: 'EmailStateChange', raw: message },
    });
  });

  it('that begins one is sent to all, and tells the new one', async () => {
    const message = fixture('EmailStateChangeMessage.CreatedEmpty').data;
    const { outcome, body } = await acted({
      field: 'emailCreate(queueId: "q", parentId: "p1", userData: { a: "b" })',
      path: '/me/emails',
      channel,
      answer: { statusCode: 0, referenceId: 23 },
      messages: [message],
    });
    expect(body).toEqual({
      operationName: 'Create',
      queueUri: expect.stringMatching(/\/queues\/q$/),
      parentId: 'p1',
      userData: { a: 'b' },
    });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      referenceId: 23,
      correlatedBy: 'REFERENCE_ID',
      event: { raw: { email: { id: '01AB2CD3EF4G0003' } } },
    });
  });

  it('that GWS gives no number finds its outcome by what changed', async () => {
    // As the documentation has it: a number in the notification, none in the answer.
    const other = state({ id: draftId, state: 'Processing' }, { referenceId: 20 });
    const early = state({ id, state: 'Invited' });
    const message = fixture('EmailStateChangeMessage.StatusChange').data;
    const { outcome } = await acted({
      field: `emailAccept(id: "${id}")`,
      path,
      channel,
      messages: [other, early, message],
    });
    expect(outcome).toMatchObject({ correlatedBy: 'RESOURCE', event: { referenceId: 21 } });
  });

  it('that marks it as worked on is done when GWS has accepted it', async () => {
    const { outcome, body } = await acted({ field: `emailSetInFocus(id: "${id}")`, path, channel });
    expect(body).toEqual({ operationName: 'SetInFocus' });
    expect(outcome).toEqual({ __typename: 'OperationAccepted', referenceId: null });
  });

  it('is accepted by a GWS that has the old word for its status', async () => {
    const { outcome } = await acted({
      field: `emailCancel(id: "${draftId}")`,
      path: draftPath,
      channel,
      answer: fixture('REST.operation.quirkStatusAlias'),
      messages: [fixture('EmailStateChangeMessage.Canceled').data],
    });
    expect(outcome).toMatchObject({ __typename: 'OperationSucceeded', event: { referenceId: 28 } });
  });

  const error = fixture('EmailStateChangeMessage.Error').data;
  it.each([
    ['by its number', `emailComplete(id: "${id}")`, path, { statusCode: 0, referenceId: 31 }, error],
    ['by its email', `emailComplete(id: "${id}")`, path, { statusCode: 0 }, error],
    [
      'of an answer, by what is answered',
      `emailReply(id: "${id}", queueId: "q")`,
      path,
      { statusCode: 0 },
      error,
    ],
    [
      'of something new, which has no id',
      'emailCreate(queueId: "q")',
      '/me/emails',
      { statusCode: 0 },
      { ...error, email: undefined },
    ],
  ])('fails when GWS tells so %s', async (_how, field, where, answer, message) => {
    const { outcome } = await acted({ field, path: where, channel, answer, messages: [message] });
    expect(outcome).toMatchObject({
      __typename: 'OperationFailed',
      message: 'The interaction is locked by another user',
      event: { __typename: 'EmailStateChange' },
    });
  });

  it.each([
    ['of another email', `emailReply(id: "${id}", queueId: "q", ${briefly})`, path],
    ['that names an email, when one is begun', `emailCreate(queueId: "q", ${briefly})`, '/me/emails'],
  ])('is not held to have failed by a failure %s', async (_which, field, where) => {
    const message = state({ id: draftId }, { notificationType: 'Error' });
    const { outcome } = await acted({ field, path: where, channel, messages: [message] });
    expect(outcome).toMatchObject({ __typename: 'OperationTimedOut' });
  });

  it('is not held to have answered an email by a draft that answers another', async () => {
    const message = state({ id: draftId, state: 'Composing', parentId: 'another' });
    const { outcome } = await acted({
      field: `emailReply(id: "${id}", queueId: "q", ${briefly})`,
      path,
      channel,
      messages: [message],
    });
    expect(outcome).toMatchObject({ __typename: 'OperationTimedOut', waitedMs: 100 });
  });

  it('that GWS refuses is rejected, and tells whether it was possible', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer(`GET ${path}`, fixture('REST.emails.get'));
    const { outcome } = await act(pair, {
      field: `emailAccept(id: "${id}")`,
      path,
      channel,
      answer: { statusCode: 2, statusMessage: 'Not now' },
    });
    expect(outcome).toMatchObject({
      __typename: 'OperationRejected',
      statusCode: 2,
      code: 'INVALID_STATE',
      listed: false,
    });
  });

  it.each([
    [`emailSend(id: "${id}", queueName: "", email: ${written})`, 'queueName'],
    [`emailSend(id: "${id}", queueName: "q", email: { to: [], from: "a" })`, 'email.to'],
    [`emailSend(id: "${id}", queueName: "q", email: { to: [" "], from: "a" })`, 'email.to'],
    [`emailSave(id: "${id}", email: { to: ["a"], from: "" })`, 'email.from'],
    [`emailSave(id: "${id}", email: { to: ["a"], from: "b", cc: [""] })`, 'email.cc'],
    [`emailSave(id: "${id}", email: { to: ["a"], from: "b", mime: "text/plain" })`, 'email.mime'],
    [`emailReply(id: "${id}", queueId: "q", mime: "Text/Plain; charset=utf-8")`, 'mime'],
    [`emailReply(id: "${id}", queueId: "")`, 'queueId'],
    [`emailReply(id: "${id}", queueId: "q", userData: [1])`, 'userData'],
    [`emailTransfer(id: "${id}", target: { queueId: "q" })`, 'target'],
    [`emailAddAttachment(id: "${id}", documentId: "d", size: -1)`, 'size'],
    [`emailAddAttachment(id: "${id}", documentId: "d", size: 1.5)`, 'size'],
    [`emailDeleteUserData(id: "${id}", keys: [])`, 'keys'],
    [`emailAddComment(id: "", comment: "x")`, 'id'],
  ])('%s is refused before anything is sent', async (field, argument) => {
    const { outcome, errors, body } = await acted({ field, path, channel });
    expect(outcome).toBeUndefined();
    expect(body).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument } }]);
  });
});
