import { describe, expect, it } from 'vitest';
import { errorOf } from '../support/acting.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';

const fields = '{ id type typeRaw name userName firstName lastName emailAddress phoneNumbers uri path }';
const nothing = {
  name: null,
  userName: null,
  firstName: null,
  lastName: null,
  emailAddress: null,
  path: null,
};
const ann = {
  ...nothing,
  id: '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f',
  type: 'USER',
  typeRaw: 'User',
  userName: 'agent.one',
  firstName: 'Ann',
  lastName: 'One',
  phoneNumbers: ['5101'],
  uri: 'https://gws.example.net/api/v2/contacts/7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f',
};
const backOffice = {
  ...nothing,
  id: '5d0f4c58-5f1b-4b0c-9a55-0f6e0d6a1c11',
  type: 'QUEUE',
  typeRaw: 'Queue',
  name: 'Back Office',
  phoneNumbers: ['8100'],
  uri: 'https://gws.example.net/api/v2/contacts/5d0f4c58-5f1b-4b0c-9a55-0f6e0d6a1c11',
};

describe('the directory', () => {
  it('is read, users and queues', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /contacts', fixture('REST.contacts.list'));
    expect(await pair.gateway.query(`{ contacts ${fields} }`)).toEqual({
      data: { contacts: [ann, backOffice] },
    });
    expect(pair.gws.asked(/contacts/).map(({ path }) => path)).toEqual(['/contacts?fields=*']);
  });

  it('is searched in the words of GWS', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /contacts', fixture('REST.contacts.list'));
    await gateway.query('{ contacts(matching: "Ann & 5", type: QUEUE, limit: 5, offset: 0) { id } }');
    await gateway.query('{ contacts(name: "Ann", phoneNumber: "5101", channel: "voice") { id } }');
    const asked = gws
      .asked(/contacts/)
      .map(({ path }) => Object.fromEntries(new URLSearchParams(path.split('?')[1])));
    expect(asked).toEqual([
      {
        fields: '*',
        type: 'Queue',
        filterName: 'NamesOrPhoneNumberMatches',
        filterParameters: 'Ann & 5',
        offset: '0',
        limit: '5',
      },
      { fields: '*', name: 'Ann', phoneNumber: '5101', channel: 'voice' },
    ]);
  });

  it('is read with whatever is odd about it', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /contacts', {
      statusCode: 0,
      contacts: [{ id: 4, type: 'Robot', phoneNumbers: '5', phoneNumber: '6' }, { name: 'no id' }, null],
    });
    const { data } = await pair.gateway.query('{ contacts { id type typeRaw phoneNumbers } }');
    expect(data).toEqual({
      contacts: [{ id: '4', type: 'UNRECOGNIZED', typeRaw: 'Robot', phoneNumbers: ['5'] }],
    });
    const searched = await pair.gateway.query('{ contacts(limit: 1) { id } }');
    expect(searched.data).toEqual({ contacts: [{ id: '4' }] });
  });

  it('is read one by one', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`GET /contacts/${ann.id}`, {
      statusCode: 0,
      contact: fixture('REST.contacts.list').contacts[0],
    });
    expect((await gateway.query(`{ contact(id: "${ann.id}") ${fields} }`)).data).toEqual({ contact: ann });
  });

  it.each([
    ['contacts(limit: 0) { id }', 'limit'],
    ['contacts(offset: -1) { id }', 'offset'],
    ['contacts(name: "") { id }', 'name'],
  ])('is not asked for what GWS could not mean: %s', async (query, argument) => {
    await using pair = await startForeignPair();
    const error = await errorOf(pair.gateway, `{ ${query} }`);
    expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument } });
    expect(pair.gws.asked(/contacts/)).toEqual([]);
  });
});
