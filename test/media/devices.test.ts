import { describe, expect, it } from 'vitest';
import {
  act,
  errorOf,
  everythingTold,
  expectDone,
  expectFailed,
  type Publication,
  posted,
  toldOf,
  type VerbCase,
} from '../support/acting.js';
import { fixture, fixtures } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';

const channel = '/v2/me/devices';
const deviceId = '2f0c6b1e-7f54-4c7e-8e0d-3a9d51b7c001';

const told = (more: object = {}): Publication => [
  channel,
  { messageType: 'DeviceStateChangeMessage', devices: [{ id: deviceId, ...more }] },
];
const another: Publication = [
  channel,
  { messageType: 'DeviceStateChangeMessage', devices: [{ id: 'x', doNotDisturb: 'On', forwardTo: '1' }] },
];

describe('a message on /v2/me/devices', () => {
  const ready = {
    id: deviceId,
    deviceState: 'ACTIVE',
    phoneNumber: '5101',
    e164Number: '5101',
    telephonyNetwork: 'PRIVATE',
    doNotDisturb: false,
    doNotDisturbRaw: 'Off',
    forwardTo: null,
    userState: {
      id: '9430250E-0A1B-421F-B372-F29E69366DED',
      displayName: 'Ready',
      state: 'READY',
      stateRaw: 'Ready',
      workMode: null,
      reason: null,
    },
    capabilities: ['DO_NOT_DISTURB_ON', 'FORWARD_CALLS_ON'],
    supervisorMonitoringState: null,
  };
  const expected: Record<string, object> = {
    AuxWork: { ...ready, userState: { displayName: 'AuxWork', state: 'NOT_READY', workMode: 'AUX_WORK' } },
    DoNotDisturb: {
      ...ready,
      doNotDisturb: true,
      doNotDisturbRaw: 'On',
      capabilities: ['FORWARD_CALLS_ON', 'DO_NOT_DISTURB_OFF'],
    },
    Forwarding: {
      ...ready,
      forwardTo: '5199',
      capabilities: ['FORWARD_CALLS_OFF', 'DO_NOT_DISTURB_ON'],
    },
    NotReady: { ...ready, userState: { state: 'NOT_READY', displayName: 'Not Ready' } },
    NotReadyReason: {
      ...ready,
      userState: { state: 'NOT_READY', displayName: 'Lunch break', reason: 'Lunch' },
    },
    Ready: ready,
  };

  it('is documented in these examples', () => {
    expect(fixtures('DeviceStateChangeMessage.').map((name) => name.split('.')[1])).toEqual(
      Object.keys(expected).sort(),
    );
  });

  it.each(Object.entries(expected))('is told whole: %s', async (name, device) => {
    const event = await toldOf('deviceEvents', fixture(`DeviceStateChangeMessage.${name}`));
    expect(event).toMatchObject({ __typename: 'DeviceStateChange', topic: channel, devices: [device] });
  });

  it.each([
    ['ErrorMessage.devices', 'Agent is already logged in on another place'],
    ['ErrorMessage.quirkNoMessageType', 'Voice service is not available at this time'],
  ])('is told whole: %s', async (name, errorMessage) => {
    const event = await toldOf('deviceEvents', fixture(name));
    expect(event).toMatchObject({ __typename: 'ErrorMessage', errorMessage, errorCode: null });
  });

  it('is read with whatever is odd about it', async () => {
    const cases: [device: object, expected: object][] = [
      [
        { deviceState: 'Asleep', telephonyNetwork: 'Mesh', doNotDisturb: 'Maybe' },
        {
          deviceState: 'UNRECOGNIZED',
          deviceStateRaw: 'Asleep',
          telephonyNetwork: 'UNRECOGNIZED',
          doNotDisturb: null,
          doNotDisturbRaw: 'Maybe',
        },
      ],
      [
        { e164number: '+1', voiceServiceUri: 'http: //x/1', doNotDisturb: true },
        { e164Number: '+1', voiceEnvironmentUri: 'http: //x/1', doNotDisturb: true },
      ],
      [
        { supervisorMonitoringState: 'ListenIn' },
        { supervisorMonitoringState: { state: 'ListenIn', mode: null, targetDeviceId: null } },
      ],
      [
        {
          supervisorMonitoringState: {
            state: 'Coach',
            mode: 'AllCalls',
            scope: 'Agent',
            targetDeviceUri: 'http://h/api/v2/devices/d-2',
          },
        },
        {
          supervisorMonitoringState: {
            state: 'Coach',
            mode: 'ALL_CALLS',
            scope: 'AGENT',
            targetDeviceId: 'd-2',
          },
        },
      ],
      [
        { userState: { state: 'LoggedOut', reasonCode: 'Late' } },
        { userState: { id: null, state: 'LOGGED_OUT', reason: 'Late' } },
      ],
      [
        { userState: 'Ready', capabilities: {} },
        { userState: null, capabilities: [] },
      ],
      [
        {
          model: 'M',
          vendor: 'V',
          type: 'T',
          country: { name: 'Switzerland', code: 'CH', callingCode: 41 },
          location: 'Bern',
          localNumber: '31',
          phoneNumberUri: 'u',
        },
        {
          model: 'M',
          vendor: 'V',
          type: 'T',
          country: { name: 'Switzerland', code: 'CH', callingCode: '41' },
          location: 'Bern',
          localNumber: '31',
          phoneNumberUri: 'u',
        },
      ],
    ];
    const events = await everythingTold(
      'deviceEvents',
      cases.map(([device]) => told(device)),
    );
    for (const [index, [, device]] of cases.entries())
      expect(events[index]).toMatchObject({ devices: [{ id: deviceId, ...device }] });

    const [single, without, none, lower] = await everythingTold('deviceEvents', [
      [channel, { messageType: 'DeviceStateChangeMessage', device: { id: 'd' } }],
      [channel, { devices: [{ id: 'd' }, { name: 'no id' }] }],
      [channel, { messageType: 'DeviceStateChangeMessage' }],
      [channel, { messageType: 'devicestatechangemessage', devices: [], errorMessage: 'No', errorCode: 3 }],
    ]);
    expect(single).toMatchObject({ devices: [{ id: 'd' }] });
    expect(without.devices).toHaveLength(1);
    expect(none).toMatchObject({ __typename: 'DeviceStateChange', devices: [] });
    expect(lower).toMatchObject({ __typename: 'DeviceStateChange', errorMessage: 'No', errorCode: 3 });
  });
});

describe('deviceEvents', () => {
  it('of one device tells of no other, but of what GWS attributes to none', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { deviceEvents(deviceId: "${deviceId}") { __typename ... on DeviceStateChange { devices { id } } } }`,
    );
    await events.event();
    for (const [at, data] of [another, [channel, { errorMessage: 'No' }] as const, told()])
      gws.publish(at, data);
    expect(await events.event()).toEqual({ __typename: 'ErrorMessage' });
    expect(await events.event()).toEqual({ __typename: 'DeviceStateChange', devices: [{ id: deviceId }] });
  });
});

describe('devices', () => {
  const query = '{ devices { id phoneNumber userState { state } } }';
  const all = { devices: [{ id: deviceId, phoneNumber: '5101', userState: { state: 'READY' } }] };

  it('are read', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /me/devices', fixture('REST.devices.list'));
    expect(await pair.gateway.query(query)).toEqual({ data: all });
    expect(pair.gws.asked(/devices/).map(({ path }) => path)).toEqual(['/me/devices?fields=*']);
  });

  it('are read one by one from a GWS that tells addresses', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/devices', fixture('REST.devices.uris'));
    gws.answer(`GET /me/devices/${deviceId}`, { statusCode: 0, ...fixture('REST.devices.list') });
    expect(await gateway.query(query)).toEqual({ data: all });
    const { data } = await gateway.query(`{ device(id: "${deviceId}") { id } }`);
    expect(data).toEqual({ device: { id: deviceId } });
  });
});

describe('an operation on a device', () => {
  const on = (
    operationName: string,
    as: object,
    args = '',
    sent: object = {},
    decoys: readonly Publication[] = [],
  ): VerbCase => ({
    does: `device${operationName}(id: "${deviceId}"${args})`,
    path: `/me/devices/${deviceId}`,
    body: { operationName, ...sent },
    decoys: [another, ...decoys],
    told: told(as),
  });
  const monitoring = { supervisorMonitoringState: { state: 'ListenIn' } };
  const watch =
    ', targetDeviceId: "d/2", supervisorMonitoringMode: NEXT_CALL, supervisorMonitoringScope: AGENT';
  const watchSent = {
    targetDeviceUri: expect.stringMatching(/^http.*\/api\/v2\/devices\/d%2F2$/),
    supervisorMonitoringMode: 'NextCall',
    supervisorMonitoringScope: 'Agent',
  };
  const onOff = { doNotDisturb: 'On' };
  const cases: VerbCase[] = [
    on('DoNotDisturbOn', onOff, '', {}, [told({ doNotDisturb: 'Off' })]),
    on('DoNotDisturbOff', { doNotDisturb: 'Off' }, '', {}, [told(onOff)]),
    on('ForwardCallsOn', { forwardTo: '5199' }, ', destination: "5199"', { destination: '5199' }, [told()]),
    on('ForwardCallsOff', {}, '', {}, [told({ forwardTo: '5199' })]),
    on('ListenIn', monitoring, watch, watchSent, [told()]),
    on('Coach', monitoring, watch, watchSent),
    on('BargeIn', monitoring, ', targetDeviceId: "d"', {
      targetDeviceUri: expect.stringMatching(/\/devices\/d$/),
    }),
    on('CancelSupervisorMonitoring', {}, '', {}, [told(monitoring)]),
    on('MuteMonitoredUser', monitoring),
    on('UnmuteMonitoredUser', monitoring),
  ];
  it.each(cases.map((each) => [each.does.replace(/\(.*/, ''), each] as const))(
    '%s is sent as documented, and tells what became of it',
    (_name, each) => expectDone(each),
  );

  it.each(['ErrorMessage.devices', 'ErrorMessage.quirkNoMessageType'])(
    'fails when GWS tells of an error: %s',
    async (name) => {
      const { data } = fixture(name);
      await expectFailed(`deviceDoNotDisturbOn(id: "${deviceId}")`, [channel, data], data.errorMessage);
    },
  );

  it('is rejected in the words of GWS, and says whether the device lists it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`POST /me/devices/${deviceId}`, fixture('REST.error.noPermission'));
    gws.answer(`GET /me/devices/${deviceId}`, {
      statusCode: 0,
      device: fixture('REST.devices.list').devices[0],
    });
    expect(await act(gateway, `deviceDoNotDisturbOff(id: "${deviceId}")`)).toMatchObject({
      __typename: 'OperationRejected',
      statusCode: 5,
      code: 'FORBIDDEN',
      listed: false,
    });
  });

  it('is not sent with what GWS could not mean', async () => {
    await using pair = await startForeignPair();
    const wrong: [does: string, argument: string][] = [
      ['deviceForwardCallsOn(id: "d", destination: "")', 'destination'],
      ['deviceListenIn(id: "d", targetDeviceId: " ")', 'targetDeviceId'],
      ['deviceDoNotDisturbOn(id: ".")', 'id'],
    ];
    for (const [does, argument] of wrong) {
      const error = await errorOf(pair.gateway, `mutation { ${does} { __typename } }`);
      expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument } });
    }
    expect(posted(pair)).toEqual([]);
  });
});
