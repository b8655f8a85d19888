import type { Shelf, WorkbinOwner } from './shelves.js';
import { ownerKey } from './shelves.js';

/** A REST `Subscribe` in force. */
export interface WorkbinSubscription {
  readonly userName: string;
  readonly workbinId: string;
  /** As the request put it: `me` without an owner in the URL. */
  readonly owner: 'me' | WorkbinOwner;
}

/**
 * Who is told about which shelf ("Subscribe" and "Unsubscribe" of workbins). A second Subscribe changes nothing.
 *
 * The reference is silent about how long they last. Here they end with the agent's last CometD session, so that
 * a client that forgets to subscribe again after a new handshake notices at once.
 */
export class WorkbinSubscriptions {
  readonly #byShelf = new Map<Shelf, Map<string, WorkbinSubscription>>();

  add(shelf: Shelf, subscription: WorkbinSubscription): void {
    const subscriptions = this.#byShelf.get(shelf) ?? new Map<string, WorkbinSubscription>();
    subscriptions.set(keyOf(subscription), subscription);
    this.#byShelf.set(shelf, subscriptions);
  }

  /** False if there was nothing to remove. */
  remove(shelf: Shelf, subscription: WorkbinSubscription): boolean {
    return this.#byShelf.get(shelf)?.delete(keyOf(subscription)) ?? false;
  }

  removeAllOf(userName: string): void {
    for (const subscriptions of this.#byShelf.values()) {
      for (const [key, subscription] of subscriptions) {
        if (subscription.userName === userName) subscriptions.delete(key);
      }
    }
  }

  clear(): void {
    this.#byShelf.clear();
  }

  /** Who hears of a shelf: each agent once, by however many ways they subscribed. */
  listeners(shelf: Shelf): ReadonlySet<string> {
    return new Set([...(this.#byShelf.get(shelf)?.values() ?? [])].map(({ userName }) => userName));
  }

  get all(): readonly WorkbinSubscription[] {
    return [...this.#byShelf.values()].flatMap((subscriptions) => [...subscriptions.values()]);
  }
}

function keyOf({ userName, workbinId, owner }: WorkbinSubscription): string {
  return `${userName} ${workbinId} ${ownerKey(owner)}`;
}
