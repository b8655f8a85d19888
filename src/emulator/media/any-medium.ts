import type { Agent } from '../agents.js';
import type { Media } from './index.js';
import type { InteractionOffer } from './interactions/interactions.js';

/** Where somebody means an interaction and does not care that chats are built differently from the others. */

/** An interaction of any medium rings at an agent's desk. Answers its id. */
export function offerInteraction(media: Media, agent: Agent, offer: InteractionOffer): string {
  if (offer.medium === 'chat') return media.chats.customers.call(agent, offer.item);
  return media.interactions.offer(agent, offer);
}

/** The back end takes an interaction of any medium away from everybody: Revoked. */
export function revokeInteraction({ chats, interactions }: Media, id: string): void {
  if (interactions.has(id)) interactions.revoke(id);
  else chats.customers.revoke(id);
}

/** The customers on the other side of a conversation. */
export function customersOf({ chats, interactions }: Media, id: string): Media['interactions']['customers'] {
  return interactions.has(id) ? interactions.customers : chats.customers;
}
