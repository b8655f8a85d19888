import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, type ItemMedium, startEmulator } from '../../src/emulator/index.js';
import { agentId, Desk, type Heard, type Reply, workbinId } from './desk.js';

type Data = Heard['data'];

/** What a test needs to know of a medium to speak with it. */
export interface Dialect {
  readonly medium: ItemMedium;
  readonly plural: string;
  /** Where requests go. */
  readonly collection: string;
  readonly topic: string;
  readonly messageType: string;
  readonly active: 'Processing' | 'Chatting';
  readonly capabilities: readonly string[];
  /** Path of the `uri`, without the id. */
  readonly address: string;
  /** Operations whose HTTP answer has the reference. */
  readonly answersReference: readonly string[] | 'all';
  /** Other places where requests may go. */
  readonly aliases?: readonly string[];
}

export const DRAFT = [
  'Cancel',
  'Send',
  'AddComment',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetDisposition',
  'SetInFocus',
  'Transfer',
];

/** An agent at a desk of one medium, with an interaction in hand. */
export class Work implements AsyncDisposable {
  constructor(
    readonly emulator: Emulator,
    readonly dialect: Dialect,
    readonly desk: Desk,
    readonly id: string,
  ) {}

  /** An interaction rings at a new desk. */
  static async ring(emulator: Emulator, dialect: Dialect, userName = 'a1', item = {}): Promise<Work> {
    return Work.ringAt(emulator, dialect, await Desk.open(emulator, userName, dialect.topic), item);
  }

  /** An interaction has been accepted at a new desk. */
  static async take(emulator: Emulator, dialect: Dialect, userName = 'a1', item = {}): Promise<Work> {
    return Work.takeAt(emulator, dialect, await Desk.open(emulator, userName, dialect.topic), item);
  }

  static async ringAt(emulator: Emulator, dialect: Dialect, desk: Desk, item = {}): Promise<Work> {
    const id = emulator.offerInteraction(desk.userName, { medium: dialect.medium, item });
    const work = new Work(emulator, dialect, desk, id);
    await work.status('Invited');
    return work;
  }

  static async takeAt(emulator: Emulator, dialect: Dialect, desk: Desk, item = {}): Promise<Work> {
    const work = await Work.ringAt(emulator, dialect, desk, item);
    await work.perform('Accept', { nickname: 'Zoë' });
    await work.status(dialect.active);
    if (dialect.active === 'Chatting') await work.next((d) => d.messageType === 'MessageLogUpdated');
    return work;
  }

  perform(operationName: string, parameters: object = {}, id = this.id): Promise<Reply> {
    return this.desk.post(`${this.dialect.collection}/${id}`, { operationName, ...parameters });
  }

  /** An operation on the whole collection. */
  order(operationName: string, parameters: object = {}): Promise<Reply> {
    return this.desk.post(this.dialect.collection, { operationName, ...parameters });
  }

  next(fits: (data: Data) => boolean): Promise<Data> {
    return this.desk.next(fits);
  }

  /** The next notification of this type about the interaction, or about another one. */
  change(notificationType: string, id = this.id): Promise<Data> {
    return this.next((d) => d.notificationType === notificationType && this.of(d)?.id === id);
  }

  status(state: string, id = this.id): Promise<Data> {
    return this.next(
      (d) => d.notificationType === 'StatusChange' && this.of(d)?.id === id && this.of(d).state === state,
    );
  }

  /** The next new interaction of the agent: the id is only known from here. */
  draft(): Promise<Data> {
    return this.next((d) => d.notificationType === 'StatusChange' && this.of(d)?.state === 'Composing');
  }

  /** The resource in a notification. */
  of(data: Data): Data {
    return data[this.dialect.medium];
  }

  read(id = this.id): Promise<Reply> {
    return this.desk.get(`${this.dialect.collection}/${id}`);
  }

  /** Everything that is heard from now on until nothing more can follow from what has been done. */
  async silence(): Promise<Data[]> {
    const mark = `mark ${Math.random()}`;
    this.emulator.publish(this.desk.userName, this.dialect.topic, mark);
    const heard = new Set<Data>();
    await this.desk.next((d) => {
      if (d !== mark) heard.add(d);
      return d === mark;
    });
    return [...heard];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.desk[Symbol.asyncDispose]();
  }
}

/** A contact centre and a desk that the tests of a block share: opening them takes longer than most tests. */
export interface Place {
  readonly emulator: Emulator;
  readonly desk: Desk;
  /** An interaction rings at the desk. */
  ring(item?: object): Promise<Work>;
  /** An interaction has been accepted at the desk. */
  take(item?: object): Promise<Work>;
}

/** Opens a place before the tests of a block, and closes it after them. */
export function shared(dialect: Dialect): Place {
  let emulator: Emulator;
  let desk: Desk;
  beforeAll(async () => {
    emulator = await startEmulator();
    desk = await Desk.open(emulator, 'a1', dialect.topic);
  });
  afterAll(async () => {
    await desk[Symbol.asyncDispose]();
    await emulator.close();
  });
  return {
    get emulator() {
      return emulator;
    },
    get desk() {
      return desk;
    },
    ring: (item) => Work.ringAt(emulator, dialect, desk, item),
    take: (item) => Work.takeAt(emulator, dialect, desk, item),
  };
}

const capitalised = (word: string) => word[0]?.toUpperCase() + word.slice(1);

/** The promises that all media make. */
export function likeAnyMedium(dialect: Dialect): void {
  const { medium, plural, collection, topic, messageType, active, capabilities, address } = dialect;
  const answered = (verb: string, data: Data) =>
    dialect.answersReference === 'all' || dialect.answersReference.includes(verb)
      ? { statusCode: 0, referenceId: data.referenceId }
      : { statusCode: 0 };

  describe(`${medium}: an offer`, () => {
    const at = shared(dialect);

    it('rings with all that is known', async () => {
      const item = { userData: { 'odd: key?': null } };
      const { desk } = at;
      const id = at.emulator.offerInteraction('a1', { medium, item });
      expect(id).toMatch(/^[0-9A-Z]{16}$/);
      const invited = await desk.next((d) => d[medium]?.id === id);
      expect(invited).toMatchObject({
        messageType,
        notificationType: 'StatusChange',
        [medium]: {
          id,
          state: 'Invited',
          uri: `https://gws.internal.invalid/api/v2${address}${id}`,
          receivedDate: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0200$/),
          capabilities: ['Accept', 'Reject'],
          userData: { 'odd: key?': null },
        },
      });
      expect(invited).not.toHaveProperty('referenceId');
    });

    it('is accepted', async () => {
      const work = await at.ring();
      const { json } = await work.perform('Accept', { saveLAR: 'true' });
      const taken = await work.status(active);
      expect(work.of(taken).capabilities).toEqual(capabilities);
      expect(taken.referenceId).toBeGreaterThan(0);
      expect(json).toEqual(answered('Accept', taken));
    });

    it('is rejected', async () => {
      const work = await at.ring();
      const { json } = await work.perform('Reject');
      const rejected = await work.status('Completed');
      expect(work.of(rejected).capabilities ?? []).toEqual([]);
      expect(json).toEqual(answered('Reject', rejected));
      if (medium !== 'email') expect((await work.perform('Accept')).json.statusCode).toBe(2);
    });

    it('is revoked', async () => {
      const work = await at.ring();
      at.emulator.revokeInteraction(work.id);
      const revoked = await work.status('Revoked');
      expect(work.of(revoked).capabilities).toEqual([]);
      expect(revoked).not.toHaveProperty('referenceId');
      expect((await work.perform('Accept')).json.statusCode).toBe(2);
    });

    it('may have any members, and an id of its own', async () => {
      const work = await at.ring({ id: '0WISH', subject: 'Größe' });
      expect((await work.read()).json[medium]).toMatchObject({ id: '0WISH', subject: 'Größe' });
      const again = () => at.emulator.offerInteraction('a1', { medium, item: { id: '0WISH' } });
      expect(again).toThrow("There is an interaction '0WISH' already.");
      expect(() => at.emulator.revokeInteraction('0NOBODY')).toThrow('0NOBODY');
    });
  });

  describe(`${medium}: in an agent’s hands`, () => {
    const at = shared(dialect);
    let other: Promise<Desk> | undefined;
    afterAll(async () => (await other)?.[Symbol.asyncDispose]());

    it('is read alone, as a list, as uris and with me', async () => {
      await using work = await Work.take(at.emulator, dialect, 'a2');
      const { id, desk } = work;
      expect((await work.read()).json).toMatchObject({ statusCode: 0, [medium]: { id, state: active } });
      for (const place of [collection, ...(dialect.aliases ?? [])]) {
        expect((await desk.get(`${place}?fields=id,state&state=${active}`)).json).toEqual({
          statusCode: 0,
          [plural]: [{ id, state: active }],
        });
        expect((await desk.get(`${place}?fields=id&state=Invited`)).json[plural]).toEqual([]);
        const [uri] = (await desk.get(place)).json.uris;
        expect(uri).toMatch(new RegExp(`^https://.*${id}$`));
      }
      expect((await desk.get(`/me?subresources=${plural}`)).json.user[plural]).toMatchObject([{ id }]);
      const stranger = await Desk.open(at.emulator, 'a3');
      expect((await stranger.get(`${collection}/${id}`)).json.statusCode).toBe(6);
      await work.perform('Complete');
      await work.status('Completed');
      expect((await desk.get(`${collection}?fields=*`)).json).toEqual({ statusCode: 0, [plural]: [] });
    });

    it.each([
      ['AttachUserData', { userData: { Neu: 'ja', Zahl: 3 } }, { Neu: 'ja', Zahl: 3, Alt: 'bleibt' }],
      ['UpdateUserData', { userData: { Alt: 'anders' } }, { Alt: 'anders' }],
      ['DeleteUserData', { keys: ['Alt'] }, {}],
      ['DeleteUserData', { userData: { Alt: '' } }, {}],
      ['DeleteUserData', { userData: ['Alt', 'nichts'] }, {}],
      ['SetDisposition', { disposition: 'resolved' }, { Alt: 'bleibt', DispositionCode: 'resolved' }],
      ['SetDisposition', { disposition: 'x', dispositionKey: 'D' }, { Alt: 'bleibt', D: 'x' }],
    ])('has its user data changed by %s %o', async (verb, parameters, userData) => {
      const work = await at.take({ userData: { Alt: 'bleibt' } });
      const { json } = await work.perform(verb, parameters);
      const changed = await work.change('PropertiesUpdated');
      expect(work.of(changed).userData).toEqual(userData);
      expect(json).toEqual(answered(verb, changed));
    });

    it('is commented', async () => {
      const work = await at.take();
      const { json } = await work.perform('AddComment', { comment: 'Ruft zurück' });
      const changed = await work.change('PropertiesUpdated');
      expect(work.of(changed)).toMatchObject({ comment: 'Ruft zurück', state: active });
      expect(json).toEqual(answered('AddComment', changed));
    });

    it('is focused, and nobody says so', async () => {
      const work = await at.take();
      expect((await work.perform('SetInFocus')).json.statusCode).toBe(0);
      expect(await work.silence()).toEqual([]);
    });

    it.each([
      {},
      { queueName: 'Nachbearbeitung' },
      { queueUri: 'https://gws/api/v2/queues/7' },
      { saveLAR: true },
    ])('is completed with %o', async (parameters) => {
      const work = await at.take();
      const { json } = await work.perform('Complete', parameters);
      const completed = await work.status('Completed');
      expect(work.of(completed).capabilities).toEqual([]);
      expect(completed.referenceId).toBeGreaterThan(0);
      expect(json).toEqual(answered('Complete', completed));
      expect((await work.perform('Complete')).json).toMatchObject({ statusCode: 2 });
      expect((await work.read()).json[medium].state).toBe('Completed');
    });

    it.each([
      ['userUri', 'https://gws/api/v2/users/{a4}'],
      ['userUri', '{a4}'],
      ['targetUri', 'https://gws/api/v2/users/{a4}'],
      ['targetPath', '/users/{a4}'],
      ['targetPath', '/contacts/{a4}'],
      ['targetUri', 'a4'],
    ])('is transferred to an agent by %s %s', async (name, value) => {
      const work = await at.take();
      other ??= Desk.open(at.emulator, 'a4', topic);
      const colleague = await other;
      const target = value.replace('{a4}', agentId(at.emulator, 'a4'));
      const { json } = await work.perform('Transfer', { [name]: target });
      const gone = await work.status('Completed');
      expect(json).toEqual(answered('Transfer', gone));
      const offered = await colleague.next((d) => d[medium]?.id === work.id);
      expect(offered[medium]).toMatchObject({ state: 'Invited', capabilities: ['Accept', 'Reject'] });
      expect(offered).not.toHaveProperty('referenceId');
    });

    it.each([
      ['queueName', 'Billing'],
      ['queueUri', 'https://gws/api/v2/queues/7'],
      ['queuePath', '/queues/7'],
      ['targetUri', 'https://gws/api/v2/queues/7'],
      ['targetPath', '/contacts/queue-7'],
    ])('is transferred to a queue by %s %s', async (name, value) => {
      const work = await at.take();
      await work.perform('Transfer', { [name]: value });
      await work.status('Completed');
      expect((await work.perform('Complete')).json.statusCode).toBe(2);
    });

    it('is accepted by whoever it was transferred to', async () => {
      const work = await at.take();
      await work.perform('Transfer', { userUri: 'a5' });
      await using colleague = await Desk.open(at.emulator, 'a5', topic);
      await colleague.post(`${collection}/${work.id}`, { operationName: 'Accept', nickname: 'Şebnem' });
      const taken = await colleague.next((d) => d[medium]?.state === active);
      expect(taken[medium]).toMatchObject({ id: work.id, capabilities });
    });

    it('is left alone by those who never had it, and locked for those who gave it away', async () => {
      const work = await at.take();
      const stranger = await Desk.open(at.emulator, 'a3');
      const path = `${collection}/${work.id}`;
      expect((await stranger.post(path, { operationName: 'Complete' })).json.statusCode).toBe(6);
      await work.perform('Transfer', { targetUri: `/users/${agentId(at.emulator, 'a4')}` });
      await work.status('Completed');
      const { json } = await work.perform('Complete');
      const failed = await work.change('Error');
      expect(failed).toMatchObject({
        messageType,
        errorMessage: 'The interaction is locked by another user',
        referenceId: expect.any(Number),
      });
      expect(json).toEqual(answered('Complete', failed));
    });
  });

  describe(`${medium}: what goes wrong`, () => {
    const at = shared(dialect);
    let taken: Promise<Work> | undefined;

    it.each([
      ['no operation', {}, 1],
      ['an unknown operation', { operationName: 'Dance' }, 3],
      ['a member of all objects', { operationName: 'toString' }, 3],
      ['what is not valid now', { operationName: 'Accept' }, 2],
      ['no target', { operationName: 'Transfer' }, 1],
      ['two targets', { operationName: 'Transfer', targetUri: '/users/x', queueName: 'y' }, 10],
      ['a target that is no text', { operationName: 'Transfer', userUri: 7 }, 10],
      ['an empty target', { operationName: 'Transfer', userUri: '' }, 10],
      ['no user data', { operationName: 'AttachUserData' }, 1],
      ['user data that is a list', { operationName: 'UpdateUserData', userData: [1] }, 10],
      ['no keys', { operationName: 'DeleteUserData' }, 1],
      ['keys that are none', { operationName: 'DeleteUserData', keys: 'all' }, 10],
      ['no comment', { operationName: 'AddComment' }, 1],
      ['a comment that is no text', { operationName: 'AddComment', comment: 1 }, 10],
      ['no disposition', { operationName: 'SetDisposition' }, 1],
      ['a flag that is none', { operationName: 'Complete', saveLAR: 'perhaps' }, 10],
    ])('is refused at once: %s', async (_, body, statusCode) => {
      taken ??= at.take();
      const work = await taken;
      const { json } = await work.desk.post(`${collection}/${work.id}`, body);
      expect(json).toEqual({ statusCode, statusMessage: expect.any(String) });
    });

    it('is not spoken of when it is refused', async () => {
      const work = await at.take();
      await work.perform('Accept');
      await work.perform('Transfer');
      expect(await work.silence()).toEqual([]);
    });

    it('is not found', async () => {
      const desk = await Desk.open(at.emulator, 'a1');
      for (const { status, json } of [
        await desk.get(`${collection}/0NOBODY`),
        await desk.post(`${collection}/0NOBODY`, { operationName: 'Accept' }),
      ]) {
        expect([status, json.statusCode]).toEqual([404, 6]);
      }
      expect((await desk.post(collection, { operationName: 'Dance' })).json.statusCode).toBe(3);
      expect((await desk.call('DELETE', `/api/v2${collection}`)).status).toBe(405);
    });

    it.each([
      ['Transfer', { userUri: '/users/nobody' }, 'Invalid target'],
      ['Transfer', { targetPath: '/contacts/nowhere' }, 'Invalid target'],
      ['Transfer', { queueName: 'nowhere' }, 'Queue not found'],
      ['Complete', { queueName: 'nowhere' }, 'Queue not found'],
    ])('fails later: %s %o', async (verb, parameters, errorMessage) => {
      const work = await at.take();
      const { status, json } = await work.perform(verb, parameters);
      expect(status).toBe(200);
      const failed = await work.change('Error');
      expect(failed).toEqual({
        messageType,
        notificationType: 'Error',
        errorMessage,
        [medium]: expect.objectContaining({ id: work.id }),
        referenceId: expect.any(Number),
      });
      expect(work.of(failed)).not.toHaveProperty('state');
      expect(json).toEqual(answered(verb, failed));
      expect((await work.read()).json[medium].state).toBe(active);
    });

    it('fails once, as planned', async () => {
      const work = await at.take();
      at.emulator.asyncFailure('a1', { medium, verb: 'Complete', errorMessage: 'So nicht', errorCode: 9 });
      await work.perform('AddComment', { comment: 'geht' });
      await work.change('PropertiesUpdated');
      expect((await work.perform('Complete')).json.statusCode).toBe(0);
      expect(await work.change('Error')).toMatchObject({ errorMessage: 'So nicht', errorCode: 9 });
      await work.perform('Complete');
      await work.status('Completed');
    });

    it('is silent, as planned', async () => {
      const work = await at.take();
      at.emulator.asyncFailure('a1', { medium, silent: true });
      const { json } = await work.perform('Complete');
      expect(json.statusCode).toBe(0);
      expect(await work.silence()).toEqual([]);
      expect((await work.read()).json[medium].state).toBe(active);
    });
  });

  describe(`${medium}: in workbins`, () => {
    const at = shared(dialect);

    it('is pulled, is live, and rests again', async () => {
      await using desk = await Desk.open(at.emulator, 'a1', '/v2/me/*');
      const url = `/me/workbins/${workbinId(at.emulator, 'Drafts')}`;
      await desk.post(url, { operationName: 'Subscribe' });
      const id = at.emulator.addToWorkbin('Drafts', { medium });
      const pulled = await desk.post(url, {
        operationName: `Pull${capitalised(medium)}`,
        id,
        nickname: 'Zoë',
      });
      expect(await desk.next((d) => d.action === 'ItemRemoved')).toMatchObject({
        [`${medium}StateResourceV2`]: { id, capabilities: [] },
      });
      const live = await desk.next((d) => d[medium]?.id === id);
      expect(live).toMatchObject({
        notificationType: 'StatusChange',
        [medium]: { state: active, capabilities },
        referenceId: pulled.json.referenceId,
      });
      expect((await desk.get(`${collection}/${id}`)).json[medium].state).toBe(active);
      await desk.post(`${collection}/${id}`, { operationName: 'AddComment', comment: 'morgen' });

      const added = await desk.post(url, { operationName: `Add${capitalised(medium)}`, id });
      const resting = await desk.next((d) => d[medium]?.state === 'InWorkbin');
      expect(resting).toMatchObject({ [medium]: { capabilities: [] }, referenceId: added.json.referenceId });
      const item = await desk.next((d) => d.action === 'ItemAdded');
      expect(item[`${medium}StateResourceV2`]).toMatchObject({ id, comment: 'morgen', capabilities: [] });
      expect(item[`${medium}StateResourceV2`]).not.toHaveProperty('state');
      expect((await desk.get(`${collection}?fields=id`)).json[plural]).toEqual([]);
      expect((await desk.post(`${collection}/${id}`, { operationName: 'Complete' })).json.statusCode).toBe(2);

      at.emulator.removeFromWorkbin('Drafts', { itemId: id });
      expect((await desk.get(`${collection}/${id}`)).json[medium].state).toBe('InWorkbin');
    });

    it('cannot be put away before it is accepted', async () => {
      const work = await at.ring();
      const url = `/me/workbins/${workbinId(at.emulator, 'Drafts')}`;
      const { json } = await work.desk.post(url, { operationName: 'AddInteraction', id: work.id });
      expect(json.statusCode).toBe(6);
    });

    it('is neither put away nor pulled if the back end fails', async () => {
      const work = await at.take();
      const url = `/me/workbins/${workbinId(at.emulator, 'Drafts')}`;
      const verb = `Add${capitalised(medium)}`;
      at.emulator.asyncFailure('a1', { medium: 'workbin', verb, errorMessage: 'Voll' });
      const { json } = await work.desk.post(url, { operationName: verb, id: work.id });
      expect(await work.change('Error')).toMatchObject({
        errorMessage: 'Voll',
        referenceId: json.referenceId,
      });
      at.emulator.asyncFailure('a1', { medium: 'workbin', silent: true });
      expect((await work.desk.post(url, { operationName: verb, id: work.id })).json.statusCode).toBe(0);
      expect(await work.silence()).toEqual([]);
      expect((await work.read()).json[medium].state).toBe(active);
    });
  });

  describe(`${medium}: options`, () => {
    it('carries no reference if there are none', async () => {
      await using emulator = await startEmulator({ referenceIds: false });
      await using work = await Work.ring(emulator, dialect);
      expect((await work.perform('Accept', { nickname: 'Zoë' })).json).toEqual({ statusCode: 0 });
      expect(await work.status(active)).not.toHaveProperty('referenceId');
      await work.perform('Transfer', { userUri: 'nobody' });
      expect(await work.change('Error')).not.toHaveProperty('referenceId');
    });

    it('arrives unwrapped if so wanted', async () => {
      await using emulator = await startEmulator({ messageForm: 'unwrapped' });
      await using desk = await Desk.open(emulator, 'a1');
      await desk.handshake();
      await desk.subscribe(topic);
      const id = emulator.offerInteraction('a1', { medium });
      while (desk.heard.length === 0) await desk.connect();
      expect(desk.heard[0]).toMatchObject({ channel: topic, messageType, [medium]: { id } });
    });
  });
}
