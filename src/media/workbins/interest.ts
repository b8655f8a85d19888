/** The second level of the topic: a REST `Subscribe` for each workbin and owner, and what answers it. */
import { GatewayError } from '../../errors.js';
import { correlate } from '../../genesys/correlation.js';
import type { AgentEvent } from '../../genesys/event.js';
import type { Interest } from '../../genesys/notifications.js';
import type { AgentSession } from '../../genesys/session.js';
import type { ReadMessage } from '../../genesys/topic.js';
import { SubscriptionState } from '../base/vocabulary.js';
import { addressOf, keyOf, type Owner, ownerFrom } from './owner.js';
import { type SubscriptionMessage, workbinTopic } from './wire.js';

/** How long the confirmation of a Subscribe is waited for. GWS promises none; without it the stream opens all the same. */
const confirmationMs = 5_000;

/** The Subscribes in force in a session: by the key of their interest, the number that GWS gave each, if any. */
const inForce = new WeakMap<AgentSession, Map<string, number | undefined>>();

function subscribesOf(session: AgentSession): Map<string, number | undefined> {
  const subscribes = inForce.get(session) ?? new Map<string, number | undefined>();
  inForce.set(session, subscribes);
  return subscribes;
}

/** The wish to be told of one workbin of an owner. */
export function interestIn(whose: Owner, workbinId: string, session: AgentSession): Interest {
  const { path: where, query } = addressOf(whose, workbinId);
  const key = keyOf(whose, workbinId);
  const subscribes = subscribesOf(session);
  const send = (operationName: string) => session.rest.post(where, { operationName }, { query });
  return {
    key,
    async open() {
      subscribes.delete(key);
      const { referenceId, notification } = await correlate<ReadMessage>({
        expect: (matches) => session.expect(workbinTopic, matches),
        send: () => send('Subscribe'),
        about: (read) => {
          if (read.type !== 'WorkbinSubscriptionStateChange') return false;
          const { id: told, stateResource } = read.message as SubscriptionMessage;
          return told === workbinId && SubscriptionState.read(stateResource) !== 'UNSUBSCRIBED';
        },
        likely: (read) => concerns(whose, read, session),
        resourceId: workbinId,
        timeoutMs: confirmationMs,
      });
      if (notification && failed(notification)) throw requestFailed(workbinId);
      subscribes.set(key, referenceId);
    },
    async close() {
      subscribes.delete(key);
      await send('Unsubscribe').catch(() => {
        // The subscription ends with the session at the latest; there is nobody left to tell.
      });
    },
  };
}

/** Whether GWS refuses a Subscribe. */
export function failed({ message }: Pick<ReadMessage, 'message'>): boolean {
  return SubscriptionState.read((message as SubscriptionMessage).stateResource) === 'REQUEST_FAILED';
}

/**
 * Whether a `RequestFailed` undoes the Subscribe in force, and not one that is still being asked for, an
 * Unsubscribe, or somebody else's request.
 */
export function undoes(whose: Owner, event: AgentEvent, session: AgentSession): boolean {
  const subscribes = subscribesOf(session);
  const key = keyOf(whose, (event.message as SubscriptionMessage).id);
  if (!subscribes.has(key)) return false;
  const asked = subscribes.get(key);
  if (asked === undefined || event.referenceId === undefined) return concerns(whose, event, session);
  return asked === event.referenceId;
}

/** What a subscription to a workbin ends with that GWS refuses. */
export function requestFailed(workbinId: string): GatewayError {
  return new GatewayError('REQUEST_FAILED', `GWS could not subscribe to the workbin ${workbinId}.`);
}

/**
 * Whether a message is about a workbin of this owner. GWS names the owner in some messages and leaves it out
 * of others. What it names decides; else, since GWS tells of subscribed workbins only, the one owner this
 * workbin is subscribed for; else the agent.
 */
export function concerns(
  whose: Owner,
  { message }: Pick<ReadMessage, 'message'>,
  session: AgentSession,
): boolean {
  const { id: workbinId, workbinUserId, agentGroup, placeGroup } = message as SubscriptionMessage;
  const named = ownerFrom({ userId: workbinUserId, agentGroup, placeGroup }, session);
  const mine = keyOf(whose, workbinId);
  if (keyOf(named, workbinId) === mine) return true;
  const prefix = JSON.stringify(['workbin', workbinId]).slice(0, -1);
  const subscribed = session.interestKeys().filter((key) => key.startsWith(`${prefix},`));
  if (subscribed.includes(keyOf(named, workbinId))) return false;
  return subscribed.length === 1 && subscribed[0] === mine;
}
