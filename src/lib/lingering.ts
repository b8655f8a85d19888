/** How something shared is opened and closed. */
export interface Shared {
  /** Opens it. Until it resolves, those who acquired it wait; if it rejects, they all fail and it is forgotten. */
  open(): Promise<void>;
  /** Undoes {@link open}. Must not reject. */
  close(): Promise<void> | void;
}

/** One user's hold on something shared. */
export interface Use {
  /** Whether it is open by now. */
  readonly open: boolean;
  /** Resolves when it is open, rejects when opening it failed. */
  readonly ready: Promise<void>;
  /** To be called once, also after a failure. Calling it again does nothing. */
  release(): void;
}

/** Who uses something shared. */
export interface User {
  /** It was open, and could not be opened again. */
  lost(error: unknown): void;
}

interface Entry {
  readonly key: string;
  readonly shared: Shared;
  readonly users: Set<Hold>;
  /** Called when the last of them has gone. */
  readonly unused: (entry: Entry) => void;
  ready: Promise<void>;
  /** Whether `ready` has resolved. */
  open: boolean;
  timer: NodeJS.Timeout | undefined;
  /** Whether opening it has begun, rather than waiting for its predecessor to be closed. */
  begun: boolean;
}

/** Small: whoever listens to anything has one. */
class Hold implements Use {
  readonly user: User | undefined;
  readonly #entry: Entry;

  constructor(entry: Entry, user: User | undefined) {
    this.user = user;
    this.#entry = entry;
  }

  get open(): boolean {
    return this.#entry.open;
  }

  get ready(): Promise<void> {
    return this.#entry.ready;
  }

  release(): void {
    const { users, unused } = this.#entry;
    if (users.delete(this) && users.size === 0) unused(this.#entry);
  }
}

/**
 * Things opened with their first user and closed some time after their last, so that a page reload finds
 * them open. Exactly one of each key at a time.
 */
export class Lingering {
  readonly #entries = new Map<string, Entry>();
  /** What is still being closed: to open it again has to wait, or the two would race upstream. */
  readonly #closing = new Map<string, Promise<void>>();

  constructor(readonly lingerMs: number) {}

  /** Closes it some time later, unless somebody uses it then. */
  readonly #linger = (entry: Entry) => {
    if (this.#entries.get(entry.key) !== entry) return;
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      void this.#closeUnused(entry.key, entry);
    }, this.lingerMs);
  };

  /** The keys open or opening, in the order of their first use. */
  keys(): string[] {
    return [...this.#entries.keys()];
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /**
   * Uses `key`, opening it if nobody has.
   *
   * @param user told if it was open and could not be opened again by {@link reopen}
   */
  acquire(key: string, shared: Shared, user?: User): Use {
    let entry = this.#entries.get(key);
    if (!entry) {
      const unused = this.#linger;
      const ready = Promise.resolve();
      entry = { key, shared, users: new Set(), unused, ready, open: false, timer: undefined, begun: false };
      this.#entries.set(key, entry);
      this.#open(key, entry);
    }
    return this.#use(entry, user);
  }

  /** Uses `key` if anybody has it open, or opening. */
  join(key: string, user?: User): Use | undefined {
    const entry = this.#entries.get(key);
    return entry && this.#use(entry, user);
  }

  /**
   * Opens everything once more, after the ground it stood on was lost. What fails is forgotten and its users
   * are told by their `lost`.
   *
   * @returns resolves when everything is open again or has failed
   */
  async reopen(): Promise<void> {
    await Promise.all(
      [...this.#entries].map(async ([key, entry]) => {
        const users = [...entry.users];
        this.#open(key, entry);
        const { ready } = entry;
        try {
          await ready;
        } catch (error) {
          // Opened once more in the meantime, on newer ground: what becomes of that is what counts.
          if (entry.ready === ready) for (const { user } of users) user?.lost(error);
        }
      }),
    );
  }

  /** Forgets everything without closing it: there is nothing left to close it at. */
  forgetAll(): void {
    for (const entry of this.#entries.values()) clearTimeout(entry.timer);
    this.#entries.clear();
  }

  /** Closes everything now, used or not, opened or still opening. What is being closed already is waited for. */
  async closeAll(): Promise<void> {
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    for (const entry of entries) clearTimeout(entry.timer);
    const begun = entries.filter((entry) => entry.begun);
    await Promise.all([...this.#closing.values(), ...begun.map(({ shared }) => shared.close())]);
  }

  #use(entry: Entry, user: User | undefined): Use {
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const hold = new Hold(entry, user);
    entry.users.add(hold);
    return hold;
  }

  #open(key: string, entry: Entry): void {
    const begin = () => {
      entry.begun = true;
      return entry.shared.open();
    };
    const closing = this.#closing.get(key);
    const ready: Promise<void> = closing
      ? closing.then(() => {
          if (this.#entries.get(key) !== entry) throw new Error('Nobody wants it any more.');
          // Reopened meanwhile: one opening is enough.
          return entry.ready === ready ? begin() : entry.ready;
        })
      : begin();
    entry.ready = ready;
    entry.open = false;
    ready.then(
      () => {
        if (entry.ready === ready) entry.open = true;
      },
      () => {
        // Those who wait are told by the promise itself; here it is only forgotten, so that the next may try again.
        if (this.#entries.get(key) !== entry || entry.ready !== ready) return;
        this.#entries.delete(key);
        clearTimeout(entry.timer);
      },
    );
  }

  /** Closes what nobody has used for so long; but not before it has opened, or the one might overtake the other. */
  async #closeUnused(key: string, entry: Entry): Promise<void> {
    let ready: Promise<void>;
    do {
      ready = entry.ready;
      await ready.catch(() => {});
    } while (ready !== entry.ready);
    if (this.#entries.get(key) !== entry || entry.users.size > 0 || entry.timer) return;
    this.#entries.delete(key);
    const closing = Promise.resolve(entry.shared.close()).finally(() => this.#closing.delete(key));
    this.#closing.set(key, closing);
  }
}
