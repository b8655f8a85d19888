import { describe, expect, it } from 'vitest';
import {
  type Doing,
  describeDoings,
  done,
  failed,
  failing,
  openDesktop,
  refused,
  type Scene,
  scenes,
  silent,
  timedOut,
} from '../support/desktop.js';
import { eventually } from '../support/eventually.js';

// Instant messages know no number; what fails is told with the devices, which carry them

const change = (notificationType: string, imSession: object) =>
  done({ __typename: 'IMSessionStateChange', raw: { notificationType, imSession } });
const status = (state: string) => change('StatusChange', { state });
const attached = (userData: object) => change('AttachedDataChanged', { userData });
const error = { __typename: 'ErrorMessage', raw: { messageType: 'ErrorMessage' } };

const alone: Scene = ({ emulator, names }) => {
  names.set('device', emulator.phoneOf('a1').id);
};
const talking = scenes(alone, ({ emulator, names }) => {
  names.set('id', emulator.offerIM('a1', { from: '4102', userData: { Thema: 'Schaden' } }));
});
const write = (to: string, more = '') =>
  `imSessionSendMessage(id: $id, text: "Grüezi 🙏", destination: "${to}", deviceId: $device${more})`;

const doings: readonly Doing[] = [
  [
    alone,
    'imSessionInitiate(destination: "5102", deviceId: $device, userData: { Thema: "Schaden" })',
    change('StatusChange', { state: 'Initiating', userData: { Thema: 'Schaden' } }),
  ],
  [talking, write('4102'), done({ __typename: 'IMLogUpdate', raw: { message: 'Grüezi 🙏' } })],
  [talking, 'imSessionComplete(id: $id)', status('Completed')],
  [talking, 'imSessionAttachUserData(id: $id, userData: { Nr: 7 })', attached({ Thema: 'Schaden', Nr: 7 })],
  [talking, 'imSessionUpdateUserData(id: $id, userData: { Thema: "Bruch" })', attached({ Thema: 'Bruch' })],
  [talking, 'imSessionDeleteUserData(id: $id, keys: ["Thema"])', attached({})],

  // One session per agent.
  [
    talking,
    'imSessionInitiate(destination: "5102")',
    refused('INVALID_STATE', { statusCode: 2, message: expect.stringContaining('Invalid state') }),
  ],
  [talking, write('4101'), refused('NOT_FOUND', { statusCode: 6 })],
  [talking, 'imSessionComplete(id: "another")', refused('NOT_FOUND')],
  [alone, 'imSessionInitiate(destination: "x")', refused('BAD_REQUEST', { statusCode: 10 })],
  [alone, 'imSessionInitiate(destination: "5101")', failed(error, 'nowhere', 'Invalid destination')],
  [scenes(talking, failing('imSession')), write('4102'), failed(error)],
  [scenes(talking, silent('imSession')), write('4102', ', timeoutMs: 100'), timedOut],
];

describeDoings(/^imSession[A-Z]/, doings);

describe('an IM session', () => {
  it('between two agents is answered by itself, and told to both', async () => {
    await using desktop = await openDesktop();
    const { emulator, gateway, names, act } = desktop;
    const { event } = await act('imSessionInitiate(destination: "5102")');
    names.set('id', event.raw.imSession.id);
    names.set('device', emulator.phoneOf('a2').id);
    await eventually('the colleague talks', async () => {
      const { data } = await gateway.query('{ imSessions { id state } }', { as: 'a2' });
      return data?.['imSessions']?.[0]?.state === 'TALKING';
    });
    expect(await act(write('5101'), 'a2')).toMatchObject({ __typename: 'OperationSucceeded' });
    expect(await act('imSessionComplete(id: $id)', 'a2')).toMatchObject(status('Completed'));
    const { data } = await gateway.query('{ imSessions { id } }');
    expect(data).toEqual({ imSessions: [] });
  });
});
