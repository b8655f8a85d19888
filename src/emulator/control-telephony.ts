import { z } from 'zod';
import type { Emulator } from './api.js';
import type { ControlRoute } from './control-routes.js';
import { readInput } from './input.js';

/** What the control desk can do with telephones, instant messages, campaigns and passwords. */
export const TELEPHONY_HELP = `POST   /control/calls                {user, id?, from?, dnis?, callType?, userData?} -> {id}
POST   /control/calls/{id}/hang-up   {number?}; who is on the line and no agent
POST   /control/im-sessions          {user, id?, from?, text?, userData?} -> {id}
POST   /control/im-sessions/{id}/say {text}
POST   /control/im-sessions/{id}/end
POST   /control/outbound-records     {user, id?, state?, phone?, customFields?} -> {id}
POST   /control/password-demand      {user}: statusCode 8 until the password is changed
POST   /control/phones/{user}        {state: Active | Inactive}
GET    /control/phones/{user}        an agent's device and number
GET    /control/customers            the contacts that have a history`;

const text = z.string();
const data = z.record(text, z.unknown());
const call = z.strictObject({
  user: text,
  id: text.exactOptional(),
  from: text.exactOptional(),
  dnis: text.exactOptional(),
  callType: text.exactOptional(),
  userData: data.nullable().exactOptional(),
});
const im = z.strictObject({
  user: text,
  id: text.exactOptional(),
  from: text.exactOptional(),
  text: text.exactOptional(),
  userData: data.exactOptional(),
});
const record = z.strictObject({
  user: text,
  id: text.exactOptional(),
  state: text.exactOptional(),
  phone: text.exactOptional(),
  customFields: data.exactOptional(),
});

const serviceState = z.enum(['Active', 'Inactive']);

/** The orders that concern them. */
export function telephonyRoutes(emulator: Emulator): ControlRoute[] {
  return [
    [
      'POST',
      /^\/calls$/,
      ({ body }) => {
        const { user, ...rest } = readInput(call, body);
        return { id: emulator.ringCall(user, rest) };
      },
    ],
    [
      'POST',
      /^\/calls\/([^/]+)\/hang-up$/,
      ({ body, id }) =>
        emulator.callerHangsUp(id, readInput(z.strictObject({ number: text.optional() }), body ?? {}).number),
    ],
    [
      'POST',
      /^\/im-sessions$/,
      ({ body }) => {
        const { user, ...rest } = readInput(im, body);
        return { id: emulator.offerIM(user, rest) };
      },
    ],
    [
      'POST',
      /^\/im-sessions\/([^/]+)\/say$/,
      ({ body, id }) => emulator.colleagueWrites(id, readInput(z.strictObject({ text }), body).text),
    ],
    ['POST', /^\/im-sessions\/([^/]+)\/end$/, ({ id }) => emulator.colleagueLeaves(id)],
    [
      'POST',
      /^\/outbound-records$/,
      ({ body }) => {
        const { user, ...rest } = readInput(record, body);
        return { id: emulator.outboundRecord(user, rest) };
      },
    ],
    [
      'POST',
      /^\/password-demand$/,
      ({ body }) => emulator.demandPasswordChange(readInput(z.strictObject({ user: text }), body).user),
    ],
    [
      'POST',
      /^\/phones\/([^/]+)$/,
      ({ body, id }) =>
        emulator.setDevice(id, readInput(z.strictObject({ state: serviceState }), body).state),
    ],
    ['GET', /^\/phones\/([^/]+)$/, ({ id }) => emulator.phoneOf(id)],
    ['GET', /^\/customers$/, () => emulator.customers],
  ];
}
