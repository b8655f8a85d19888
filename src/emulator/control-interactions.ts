import { z } from 'zod';
import type { Emulator } from './api.js';
import type { ControlRoute } from './control-routes.js';
import { readInput } from './input.js';
import { ITEM_MEDIA } from './media/medium.js';

/** What the control desk can do with interactions of all media, for people to read. */
export const INTERACTIONS_HELP = `POST   /control/interactions         {user, medium, item?: {id?, userData?, ...}} -> {id}
POST   /control/interactions/{id}/revoke
POST   /control/interactions/{id}/say     {text}; private messages, like chats
POST   /control/async-failures       {user, medium, verb?, silent?, errorMessage?}: the next such operation fails later`;

const text = z.string();
const item = z.looseObject({
  id: text.exactOptional(),
  customer: text.exactOptional(),
  userData: z.record(text, z.unknown()).exactOptional(),
});
const offer = z.strictObject({ user: text, medium: z.enum(ITEM_MEDIA), item: item.exactOptional() });
const failure = z.strictObject({
  user: text,
  medium: text,
  verb: text.exactOptional(),
  silent: z.boolean().exactOptional(),
  errorMessage: text.exactOptional(),
  errorCode: z.int().exactOptional(),
});

/** The orders that concern interactions. */
export function interactionRoutes(emulator: Emulator): ControlRoute[] {
  return [
    [
      'POST',
      /^\/interactions$/,
      ({ body }) => {
        const { user, ...rest } = readInput(offer, body);
        return { id: emulator.offerInteraction(user, rest) };
      },
    ],
    ['POST', /^\/interactions\/([^/]+)\/revoke$/, ({ id }) => emulator.revokeInteraction(id)],
    [
      'POST',
      /^\/interactions\/([^/]+)\/say$/,
      ({ body, id }) => emulator.customerSays(id, readInput(z.strictObject({ text }), body).text),
    ],
    [
      'POST',
      /^\/async-failures$/,
      ({ body }) => {
        const { user, ...rest } = readInput(failure, body);
        emulator.asyncFailure(user, rest);
      },
    ],
  ];
}
