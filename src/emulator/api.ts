import type { AsyncFailure } from './async-failures.js';
import type { CometSession } from './comet-clients.js';
import type { FaultRule } from './fault-rule.js';
import type { ActiveFault } from './faults.js';
import type { ChatOffer } from './media/chats/customers.js';
import type { InteractionOffer } from './media/interactions/interactions.js';
import type { ItemMedium } from './media/medium.js';
import type { Service, ServiceState } from './media/services.js';
import type { Workbin, WorkbinOwner } from './media/workbins/shelves.js';
import type { WorkbinSubscription } from './media/workbins/subscriptions.js';
import type { RecordedRequest } from './requests.js';
import type { Telephony } from './telephony.js';

/** An agent as tests need to know them. */
export interface EmulatorAgent {
  readonly userName: string;
  readonly password: string;
  readonly id: string;
  readonly supervisor: boolean;
}

/** An interaction on its way into or out of a workbin. */
export interface WorkbinItem {
  readonly medium: ItemMedium;
  /** @default agent `a1` for the workbins of agents and places, the only group for those of groups */
  readonly owner?: WorkbinOwner;
  /** Members that the state resource shall have; of a chat, `id`, `customer` and `userData`. */
  readonly item?: Readonly<Record<string, unknown>>;
}

/** A running contact centre. */
export interface Emulator extends Telephony, AsyncDisposable {
  /** For example `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly port: number;
  readonly agents: readonly EmulatorAgent[];
  readonly workbins: readonly Workbin[];
  readonly services: readonly Service[];
  /** Every request since the start, if `record` is on. */
  readonly requests: readonly RecordedRequest[];

  /**
   * Publishes anything, `null` and plain strings included, to every CometD session of an agent that subscribed
   * to the channel; `*` is everybody. It takes the same few milliseconds as all notifications, in order.
   */
  publish(userName: string, channel: string, data: unknown): void;
  /** Resolves when the agent has a Bayeux subscription that covers the channel. */
  subscribed(userName: string, channel: string, timeoutMs?: number): Promise<void>;
  /** Live CometD sessions. */
  sessions(): readonly CometSession[];
  /** Workbin `Subscribe`s in force. */
  workbinSubscriptions(): readonly WorkbinSubscription[];

  /** The seeded traffic. */
  readonly script: { start(): void; stop(): void; readonly running: boolean };
  /** A customer's chat rings at an agent's desk. Answers the chat's id. */
  offerChat(userName: string, offer?: ChatOffer): string;
  /** An interaction of any medium rings at an agent's desk. Answers its id. */
  offerInteraction(userName: string, offer: InteractionOffer): string;
  /** The back end takes an interaction of any medium away from everybody: Revoked. */
  revokeInteraction(id: string): void;
  /** What customers do in chats and in private messages. */
  customerSays(chatId: string, text: string): void;
  customerTypes(chatId: string, typing?: boolean): void;
  customerLeaves(chatId: string): void;
  /** A customer who left comes back. */
  customerReturns(chatId: string): void;
  /** The back end takes a chat away from everybody: Revoked. */
  revokeChat(chatId: string): void;
  /** Routes an interaction into a workbin, given by id or name. Answers the item's id. */
  addToWorkbin(workbin: string, item: WorkbinItem): string;
  /** Routes an item out of a workbin: the one named, or the oldest of a medium. Answers its id. */
  removeFromWorkbin(
    workbin: string,
    which: { readonly itemId?: string; readonly medium?: ItemMedium; readonly owner?: WorkbinOwner },
  ): string;
  /** Changes the state of a service, given by id or type. */
  setService(idOrType: string, state: ServiceState): void;

  /** The agent's HTTP sessions end and the old password is refused. */
  changePassword(userName: string, password: string): void;
  /** The agent's cookies are unknown from now on: 401 for REST and CometD. */
  expireHttpSession(userName: string): void;
  /** The agent's CometD sessions are unknown from now on: `402` at the next connect. */
  expireCometSession(userName: string): void;

  /**
   * The agent's next such operation is accepted and then fails, by the failure notification of its medium or,
   * if `silent`, by nothing at all. Without any plan it fails for a queue, an account or a document that is
   * called `nowhere`, for a user or a telephone number that does not exist, and for an interaction that somebody
   * else has by now.
   */
  asyncFailure(userName: string, failure: AsyncFailure): void;
  /** Makes something go wrong, until it is cleared or used up. */
  fault(rule: FaultRule): ActiveFault;
  clearFaults(): void;
  /** Goes down and comes up on the same port: sessions are forgotten, the world is not. */
  restart(options?: { readonly downMs?: number }): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}
