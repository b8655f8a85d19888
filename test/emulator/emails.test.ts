import { describe, expect, it } from 'vitest';
import { Desk, workbinId } from './desk.js';
import { type Dialect, DRAFT, likeAnyMedium, shared, Work } from './interaction-desk.js';

const EMAIL: Dialect = {
  medium: 'email',
  plural: 'emails',
  collection: '/me/emails',
  topic: '/v2/me/emails',
  messageType: 'EmailStateChangeMessage',
  active: 'Processing',
  capabilities: [
    'Reply',
    'ReplyAll',
    'Transfer',
    'AddComment',
    'AttachUserData',
    'UpdateUserData',
    'DeleteUserData',
    'SetDisposition',
    'SetInFocus',
    'Complete',
  ],
  address: '/email/',
  answersReference: [],
};

const QUEUE = { queueUri: 'https://gws/api/v2/queues/1' };
const CONTENT = {
  to: ['juergen@kunde.example'],
  from: 'billing@shop.example',
  subject: 'Ihre Rechnung — Größe',
  body: '<p>Gern!</p>',
  bodyAsPlainText: 'Gern!',
  mime: 'text/html',
  cc: ['a@x.example'],
  bcc: 'b@x.example, c@x.example',
};
const ORIGINAL = {
  from: 'jürgen@kunde.example',
  to: ['billing@shop.example', 'info@shop.example'],
  cc: ['chef@kunde.example'],
  subject: 'Rechnung',
  body: '<p>Falsch.</p>',
  bodyAsPlainText: 'Falsch.\nWirklich.',
};

likeAnyMedium(EMAIL);

describe('an email', () => {
  const at = shared(EMAIL);

  it('is shown as far as the agent has it', async () => {
    const work = await at.ring();
    const invited = (await work.read()).json.email;
    expect(invited).toMatchObject({ emailType: 'Inbound', from: 'juergen@kunde.example' });
    for (const name of ['body', 'bodyAsPlainText', 'mime', 'attachments', 'assignedTo']) {
      expect(invited).not.toHaveProperty(name);
    }
    await work.perform('Accept');
    const { email } = await work.status('Processing');
    const [attachment] = email.attachments;
    expect(email).toMatchObject({ mime: 'text/html', body: expect.any(String), assignedTo: 'a1' });
    expect(attachment).toMatchObject({
      name: 'Rechnung – März.pdf',
      size: 48_213,
      uri: `https://gws.internal.invalid/api/v2/email/${work.id}/attachments/${attachment.id}`,
    });
    for (const base of ['/email', '/emails', '/me/emails']) {
      const file = await work.desk.get(`${base}/${work.id}/attachments/${attachment.id}`);
      expect(file.headers.get('content-type')).toBe('application/pdf');
      expect(file.text).toContain('Rechnung – März.pdf');
    }
    const none = await work.desk.get(`/email/${work.id}/attachments/0`);
    expect([none.status, none.json.statusCode]).toEqual([404, 6]);
  });

  it('is offered to somebody else when it is rejected', async () => {
    const work = await at.ring();
    await using other = await Desk.open(at.emulator, 'a2', EMAIL.topic);
    await work.perform('Reject');
    await work.status('Completed');
    expect(await other.next((d) => d.email?.id === work.id)).toMatchObject({ email: { state: 'Invited' } });
  });
});

describe('a draft of an email', () => {
  const at = shared(EMAIL);

  /** A new draft. */
  async function compose(parameters = {}) {
    const { desk, emulator } = at;
    const { json } = await desk.post('/me/emails', { operationName: 'Create', ...QUEUE, ...parameters });
    expect(json).toEqual({ statusCode: 0 });
    const created = await desk.next((d) => d.email?.state === 'Composing');
    return { work: new Work(emulator, EMAIL, desk, created.email.id), created };
  }

  it('is created empty', async () => {
    const { work, created } = await compose({ parentId: '0PARENT', userData: { Anlass: 'neu' } });
    expect(created).toEqual({
      messageType: 'EmailStateChangeMessage',
      notificationType: 'StatusChange',
      email: {
        id: work.id,
        state: 'Composing',
        capabilities: DRAFT,
        uri: `https://gws.internal.invalid/api/v2/email/${work.id}`,
      },
      referenceId: expect.any(Number),
    });
    expect((await work.read()).json.email).toMatchObject({
      emailType: 'Outbound',
      parentId: '0PARENT',
      userData: { Anlass: 'neu' },
    });
  });

  it.each([
    ['Create', { operationName: 'Create', queueName: 'x' }, 0],
    ['Create without a queue', { operationName: 'Create' }, 1],
    ['Create with two queues', { operationName: 'Create', ...QUEUE, queueName: 'x' }, 10],
    ['Create with odd user data', { operationName: 'Create', ...QUEUE, userData: 'x' }, 10],
  ])('is created by %s', async (_, body, statusCode) => {
    const desk = await Desk.open(at.emulator, 'a3');
    expect((await desk.post('/me/emails', body)).json.statusCode).toBe(statusCode);
  });

  it('cannot be created for a queue that does not exist', async () => {
    const work = await at.ring();
    await work.order('Create', { queueUri: 'https://gws/api/v2/queues/nowhere' });
    expect(await work.next((d) => d.notificationType === 'Error')).toEqual({
      messageType: 'EmailStateChangeMessage',
      notificationType: 'Error',
      errorMessage: 'Queue not found',
      referenceId: expect.any(Number),
    });
  });

  it('is saved and sent', async () => {
    const { work } = await compose();
    const expected = { ...CONTENT, bcc: ['b@x.example', 'c@x.example'] };
    expect((await work.perform('Save', { email: CONTENT })).json).toEqual({ statusCode: 0 });
    const saved = await work.change('EmailSaved');
    expect(saved).toMatchObject({ email: { state: 'Composing', ...expected } });
    const sent = { ...CONTENT, subject: 'Endgültig' };
    expect((await work.perform('Send', { queueName: 'out', email: sent, saveLAR: false })).json).toEqual({
      statusCode: 0,
    });
    const gone = await work.status('Sent');
    expect(gone).toMatchObject({ email: { subject: 'Endgültig', capabilities: [] } });
    expect(gone.referenceId).toBe(saved.referenceId + 1);
    expect((await work.perform('Send', { queueName: 'out', email: sent })).json.statusCode).toBe(2);
    expect((await work.desk.get(`/me/emails?fields=id&id=${work.id}`)).json.emails).toEqual([]);
  });

  it('is canceled', async () => {
    const { work } = await compose();
    await work.perform('Cancel');
    expect(await work.status('Canceled')).toEqual({
      messageType: 'EmailStateChangeMessage',
      notificationType: 'StatusChange',
      email: {
        id: work.id,
        state: 'Canceled',
        capabilities: [],
        uri: `https://gws.internal.invalid/api/v2/email/${work.id}`,
      },
      referenceId: expect.any(Number),
    });
  });

  it('has attachments', async () => {
    const { work } = await compose();
    const document = { documentId: '0DOC', name: 'Gutschrift.pdf', size: '18231', mime: 'application/pdf' };
    expect((await work.perform('AddAttachment', document)).json).toEqual({ statusCode: 0 });
    await work.perform('AddAttachment', { documentId: '0DOC2' });
    expect((await work.change('AttachmentAdded')).email.attachments).toEqual([
      {
        id: '0DOC',
        name: 'Gutschrift.pdf',
        size: 18_231,
        mime: 'application/pdf',
        uri: `https://gws.internal.invalid/api/v2/email/${work.id}/attachments/0DOC`,
      },
    ]);
    expect((await work.change('AttachmentAdded')).email.attachments).toHaveLength(2);
    await work.perform('RemoveAttachment', { documentId: '0DOC' });
    expect((await work.change('AttachmentRemoved')).email.attachments).toMatchObject([{ id: '0DOC2' }]);
    await work.perform('RemoveAttachment', { documentId: '0DOC' });
    expect(await work.change('Error')).toMatchObject({ errorMessage: 'Attachment not found' });
    await work.perform('AddAttachment', { documentId: 'nowhere' });
    expect(await work.change('Error')).toMatchObject({ errorMessage: 'Document not found' });
    const file = await work.desk.get(`/email/${work.id}/attachments/0DOC2`);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('rests in a workbin and stays a draft', async () => {
    const { work } = await compose();
    const url = `/me/workbins/${workbinId(at.emulator, 'Drafts')}`;
    await work.desk.post(url, { operationName: 'AddEmail', id: work.id });
    await work.status('InWorkbin');
    await work.desk.post(url, { operationName: 'PullEmail', id: work.id });
    expect((await work.status('Composing')).email).toMatchObject({
      emailType: 'Outbound',
      capabilities: DRAFT,
    });
  });

  it('goes to a colleague who goes on writing', async () => {
    const { work } = await compose();
    await work.perform('Transfer', { userUri: 'a2' });
    await work.status('Completed');
    await using other = await Desk.open(at.emulator, 'a2', EMAIL.topic);
    await other.post(`/me/emails/${work.id}`, { operationName: 'Accept' });
    expect(await other.next((d) => d.email?.state === 'Composing')).toMatchObject({ email: { id: work.id } });
  });

  it.each([
    ['Save without content', 'Save', {}, 1],
    ['Save without receiver', 'Save', { email: { from: 'x' } }, 1],
    ['Save without sender', 'Save', { email: { to: ['x'] } }, 1],
    ['Save as text', 'Save', { email: { ...CONTENT, mime: 'text/plain' } }, 10],
    ['Send without a queue', 'Send', { email: CONTENT }, 1],
    ['Send without content', 'Send', { queueName: 'x' }, 1],
    ['Send with an odd flag', 'Send', { queueName: 'x', email: CONTENT, saveLAR: 2 }, 10],
    ['an attachment without id', 'AddAttachment', { name: 'x' }, 1],
    ['an attachment of odd size', 'AddAttachment', { documentId: 'x', size: 'big' }, 10],
    ['no attachment', 'RemoveAttachment', {}, 1],
    ['a reply to a draft', 'Reply', QUEUE, 2],
    ['completing a draft', 'Complete', {}, 2],
  ])('is checked: %s', async (_, verb, parameters, statusCode) => {
    const { work } = await compose();
    expect((await work.perform(verb, parameters)).json.statusCode).toBe(statusCode);
  });

  it.each([
    [{ queueName: 'nowhere', email: CONTENT }, 'Queue not found'],
    [{ queueName: 'out', email: { ...CONTENT, from: 'nowhere' } }, 'Account not found'],
  ])('is not sent: %o', async (parameters, errorMessage) => {
    const { work } = await compose();
    expect((await work.perform('Send', parameters)).json.statusCode).toBe(0);
    expect(await work.change('Error')).toMatchObject({ errorMessage, email: { id: work.id } });
    expect((await work.read()).json.email.state).toBe('Composing');
  });

  it('answers an email', async () => {
    const work = await at.take(ORIGINAL);
    const { json } = await work.perform('Reply', {
      ...QUEUE,
      body: '<p>Stimmt.</p>',
      bodyAsPlainText: 'Stimmt.',
      mime: 'text/html',
      userData: { Neu: 1 },
    });
    expect(json).toEqual({ statusCode: 0 });
    const reply = await work.draft();
    expect(reply.email.id).not.toBe(work.id);
    expect(reply).toMatchObject({
      notificationType: 'StatusChange',
      email: {
        emailType: 'Outbound',
        from: 'billing@shop.example',
        to: ['jürgen@kunde.example'],
        subject: 'RE: Rechnung',
        body: '<p>Stimmt.</p>',
        bodyAsPlainText: 'Stimmt.',
        userData: { ContactId: expect.any(String), Neu: 1 },
        capabilities: DRAFT,
      },
      referenceId: expect.any(Number),
    });
    expect(reply.email).not.toHaveProperty('cc');
    expect((await work.read()).json.email.state).toBe('Processing');
  });

  it('answers all, in the old spelling of the queue, with the original below', async () => {
    const work = await at.take(ORIGINAL);
    await work.perform('ReplyAll', {
      queueName: 'out',
      body: '<p>Ja.</p>',
      bodyAsPlainText: 'Ja.',
      subjectPrefix: 'AW: ',
      quoteOriginal: 'true',
      replyToStartLine: 'Sie schrieben:',
      indentCharacter: '|',
    });
    const { email } = await work.draft();
    expect(email).toMatchObject({ cc: ['chef@kunde.example'], subject: 'AW: Rechnung' });
    expect(email.bodyAsPlainText).toBe('Ja.\nSie schrieben:\n| Falsch.\n| Wirklich.');
    expect(email.body).toBe('<p>Ja.</p><p>Sie schrieben:</p><blockquote><p>Falsch.</p></blockquote>');
  });

  it('answers nothing without a queue, or through one that does not exist', async () => {
    const work = await at.take(ORIGINAL);
    expect((await work.perform('Reply')).json.statusCode).toBe(1);
    expect((await work.perform('ReplyAll', { ...QUEUE, mime: 'text/plain' })).json.statusCode).toBe(10);
    await work.perform('Reply', { queueUri: 'nowhere', quoteOriginal: true });
    expect(await work.change('Error')).toMatchObject({ errorMessage: 'Queue not found' });
    await work.perform('Reply', { ...QUEUE, quoteOriginal: true });
    expect((await work.draft()).email.bodyAsPlainText).toContain('jürgen@kunde.example:\n> Falsch.');
  });
});
