import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { agentId, Desk, type Heard } from './desk.js';

describe('the directory', () => {
  it('lists users, queues and what the centre added', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const { json } = await desk.get('/contacts?fields=*');
    const id = agentId(emulator, 'a1');
    expect(json.statusCode).toBe(0);
    expect(json.contacts[0]).toEqual({
      id,
      type: 'User',
      userName: 'a1',
      firstName: 'Zoë',
      lastName: 'Müller',
      phoneNumbers: ['5101'],
      uri: `https://gws.internal.invalid/api/v2/contacts/${id}`,
    });
    expect(json.contacts).toContainEqual({
      id: expect.any(String),
      type: 'Queue',
      name: 'Back Office',
      phoneNumber: '8100',
      uri: expect.stringContaining('/contacts/'),
    });
    expect((await desk.get('/contacts')).json.uris).toHaveLength(json.contacts.length);
    expect((await desk.get(`/contacts/${id}`)).json).toEqual({ statusCode: 0, contact: json.contacts[0] });
    expect((await desk.get('/contacts/x')).json.statusCode).toBe(6);
  });

  it.each([
    ['type=Queue', ['Back Office', 'Billing', 'Rückfragen & Beschwerden']],
    ['type=Custom', ['Werkstatt Süd']],
    ['name=m%C3%BCller', ['a1']],
    ['name=back', ['Back Office']],
    ['phoneNumber=5102', ['a2']],
    ['phoneNumber=810&channel=chat', ['Billing', 'Rückfragen & Beschwerden']],
    ['filterName=NamesOrPhoneNumberMatches&filterParameters=4103', ['Werkstatt Süd']],
    ['filterName=NamesOrPhoneNumberMatches&filterParameters=S%C3%BCd', ['Werkstatt Süd']],
    ['type=User&limit=2&offset=1', ['a2', 'a3']],
    ['name=nobody', []],
  ])('is searched: %s', async (query, expected) => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const { contacts } = (await desk.get(`/contacts?fields=*&${query}`)).json;
    const names = contacts.map(({ userName, name }: Record<string, string>) => userName ?? name);
    expect(names).toEqual(expected);
  });
});

describe('a customer', () => {
  const CHANNEL = '/v2/me/contacts';
  const identify = (desk: Desk, parameters: object) =>
    desk.post('/contacts/ucs', { operationName: 'IdentifyUCSContact', ...parameters });
  const answered = ({ contactId, errorMessage }: Heard['data']) =>
    contactId !== undefined || errorMessage !== undefined;

  it('is identified by address, number, name or what is attached', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', CHANNEL);
    const groß = emulator.customers[1];
    const ways = [
      { emailAddress: 'Juergen@kunde.example', mediaType: 'email' },
      { phoneNumber: groß?.phoneNumber },
      { lastName: 'Groß' },
      { userData: { ContactId: groß?.id } },
    ];
    for (const [index, way] of ways.entries()) {
      expect((await identify(desk, way)).json).toEqual({ statusCode: 0, referenceId: index + 1 });
      expect(await desk.next(answered)).toEqual({ referenceId: index + 1, contactId: groß?.id });
    }
  });

  it('is unknown, or created if that is wanted', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', CHANNEL);
    const stranger = { emailAddress: 'neu@kunde.example' };
    await identify(desk, stranger);
    expect(await desk.next(answered)).toEqual({ referenceId: 1, errorMessage: 'UCS request failed' });
    await identify(desk, { ...stranger, createContactEnabled: true });
    const { contactId } = await desk.next(answered);
    expect(contactId).toMatch(/^[0-9A-Z]{16}$/);
    expect(emulator.customers.at(-1)).toMatchObject({ id: contactId, ...stranger });
    await identify(desk, stranger);
    expect((await desk.next(answered)).contactId).toBe(contactId);
  });

  it('needs something to be known by', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    expect((await identify(desk, {})).json.statusCode).toBe(1);
    expect((await identify(desk, { lastName: 5 })).json.statusCode).toBe(10);
    expect((await desk.post('/contacts/ucs', { operationName: 'Forget' })).json.statusCode).toBe(3);
  });

  it('is not found when the database is ill, and without references nobody knows whose fault', async () => {
    await using emulator = await startEmulator({ referenceIds: false });
    await using desk = await Desk.open(emulator, 'a1', CHANNEL);
    emulator.asyncFailure('a1', { medium: 'contact', errorMessage: 'UCS schläft' });
    expect((await identify(desk, { lastName: 'Groß' })).json).toEqual({ statusCode: 0 });
    expect(await desk.next(answered)).toEqual({ errorMessage: 'UCS schläft' });
  });
});
