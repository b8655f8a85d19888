import { z } from 'zod';
import type { Emulator } from './api.js';
import { INTERACTIONS_HELP, interactionRoutes } from './control-interactions.js';
import { TELEPHONY_HELP, telephonyRoutes } from './control-telephony.js';
import type { Faults } from './faults.js';
import { InputError, readInput } from './input.js';
import { ITEM_MEDIA } from './media/medium.js';

/** What the control desk can do, for people to read. */
export const CONTROL_HELP = `POST   /control/faults               {kind, match?: {path?, method?, user?, meta?}, times?, status?, ...} -> {id}
GET    /control/faults               the rules in force and how often they struck
DELETE /control/faults[/{id}]        one rule, or all
POST   /control/publish              {user, channel, data}; user * is everybody
POST   /control/restart              {downMs?}
POST   /control/expire               {user, what: http | comet}
POST   /control/password             {user, password}
POST   /control/chats                {user, text?} -> {id}
POST   /control/chats/{id}/say       {text}
${INTERACTIONS_HELP}
POST   /control/workbins/{id}/items  {medium, action: add | remove, owner?: {user} | {agentGroup} | {placeGroup}, itemId?} -> {id}
${TELEPHONY_HELP}
POST   /control/services             {type | id, state}
POST   /control/script               {running}
GET    /control/sessions             live CometD sessions and workbin subscriptions
GET    /control/requests             every request, when recording`;

const owner = z.union([
  z.strictObject({ user: z.string() }),
  z.strictObject({ agentGroup: z.string() }),
  z.strictObject({ placeGroup: z.string() }),
]);
const itemOrder = z.strictObject({
  medium: z.enum(ITEM_MEDIA),
  action: z.enum(['add', 'remove']),
  owner: owner.optional(),
  itemId: z.string().optional(),
});
const serviceOrder = z.union([
  z.strictObject({ id: z.string(), state: z.string() }),
  z.strictObject({ type: z.string(), state: z.string() }),
]);

/** What a request to the control desk carries: its body, and the id in its path. */
export interface Order {
  readonly body: unknown;
  readonly id: string;
}

/** A method, a path below `/control`, and what is done. */
export type ControlRoute = readonly [method: string, path: RegExp, carryOut: (order: Order) => unknown];

/** Everything the control desk can be asked for. Each throws a sentence when an order makes no sense. */
export function controlRoutes(emulator: Emulator, faults: Faults): ControlRoute[] {
  return [
    ['POST', /^\/faults$/, ({ body }) => ({ id: emulator.fault(body as never).id })],
    ['GET', /^\/faults$/, () => faults.active.map(({ id, rule, hits }) => ({ id, rule, hits }))],
    ['DELETE', /^\/faults$/, () => void faults.clear()],
    ['DELETE', /^\/faults\/([^/]+)$/, ({ id }) => found(faults.clear(id), 'fault', id)],
    [
      'POST',
      /^\/publish$/,
      ({ body }) => {
        const { user, channel, data } = readInput(
          z.strictObject({ user: z.string(), channel: z.string().startsWith('/'), data: z.unknown() }),
          body,
        );
        emulator.publish(user, channel, data ?? null);
      },
    ],
    [
      'POST',
      /^\/restart$/,
      ({ body }) => {
        const { downMs = 0 } = readInput(
          z.strictObject({ downMs: z.number().min(0).optional() }),
          body ?? {},
        );
        // The answer has to leave before the door closes; if it never opens again, nobody is left to be told.
        setTimeout(() => emulator.restart({ downMs }).catch(() => {}), 20);
      },
    ],
    [
      'POST',
      /^\/expire$/,
      ({ body }) => {
        const { user, what } = readInput(
          z.strictObject({ user: z.string(), what: z.enum(['http', 'comet']) }),
          body,
        );
        if (what === 'http') emulator.expireHttpSession(user);
        else emulator.expireCometSession(user);
      },
    ],
    [
      'POST',
      /^\/password$/,
      ({ body }) => {
        const { user, password } = readInput(
          z.strictObject({ user: z.string(), password: z.string() }),
          body,
        );
        emulator.changePassword(user, password);
      },
    ],
    [
      'POST',
      /^\/chats$/,
      ({ body }) => {
        const { user, text } = readInput(
          z.strictObject({ user: z.string(), text: z.string().optional() }),
          body,
        );
        return { id: emulator.offerChat(user, text === undefined ? {} : { text }) };
      },
    ],
    [
      'POST',
      /^\/chats\/([^/]+)\/say$/,
      ({ body, id }) => emulator.customerSays(id, readInput(z.strictObject({ text: z.string() }), body).text),
    ],
    ...interactionRoutes(emulator),
    [
      'POST',
      /^\/workbins\/([^/]+)\/items$/,
      ({ body, id }) => {
        const { action, itemId, ...rest } = readInput(itemOrder, body);
        const where = { medium: rest.medium, ...(rest.owner ? { owner: rest.owner } : {}) };
        const wish = itemId === undefined ? {} : action === 'add' ? { item: { id: itemId } } : { itemId };
        return {
          id: emulator[action === 'add' ? 'addToWorkbin' : 'removeFromWorkbin'](id, { ...where, ...wish }),
        };
      },
    ],
    ...telephonyRoutes(emulator),
    [
      'POST',
      /^\/services$/,
      ({ body }) => {
        const order = readInput(serviceOrder, body);
        emulator.setService('id' in order ? order.id : order.type, order.state);
      },
    ],
    [
      'POST',
      /^\/script$/,
      ({ body }) => {
        const { running } = readInput(z.strictObject({ running: z.boolean() }), body);
        if (running) emulator.script.start();
        else emulator.script.stop();
      },
    ],
    [
      'GET',
      /^\/sessions$/,
      () => ({
        sessions: emulator.sessions(),
        workbinSubscriptions: emulator.workbinSubscriptions(),
      }),
    ],
    ['GET', /^\/requests$/, () => emulator.requests],
  ];
}

function found(exists: boolean, what: string, id: string): void {
  if (!exists) throw new InputError(`There is no ${what} '${id}'.`);
}
