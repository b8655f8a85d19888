import type { Logger } from '../lib/log.js';

/** What becomes of an operation, or a client, that is over a limit. */
export const limitModes = ['off', 'warn', 'enforce'] as const;

export type LimitMode = (typeof limitModes)[number];

export interface Limit {
  readonly most: number;
  /** `off`: nobody counts; `warn`: it is counted and logged, and goes on; `enforce`: it is refused. */
  readonly mode: LimitMode;
}

/** The limits of operations and clients, by the names of their settings. */
export const defaultLimits = {
  /** Of a document: what the lexer finds in it, comments and commas aside. */
  MAX_TOKENS: 2_000,
  /** Of an operation: fields within fields. Introspection is not counted, it has a limit of graphql-js's own. */
  MAX_DEPTH: 12,
  /** Of an operation: fields under another name, as often as fragments repeat them. */
  MAX_ALIASES: 30,
  /** Of an operation: directives, as often as fragments repeat them. */
  MAX_DIRECTIVES: 20,
  /** Of an operation: fields of `Query`, `Mutation` or `Subscription`. */
  MAX_ROOT_FIELDS: 10,
  /** Of an operation, or of each event of a subscription: the requests to GWS that it may cause. */
  MAX_COST: 200,
  /** WebSockets in all. */
  MAX_SOCKETS: 20_000,
  /** WebSockets of one agent. */
  MAX_SOCKETS_PER_AGENT: 50,
  /** Subscriptions under way on one WebSocket. */
  MAX_SUBSCRIPTIONS_PER_SOCKET: 100,
  /** Subscriptions under way of one agent, over all transports. */
  MAX_SUBSCRIPTIONS_PER_AGENT: 200,
  /** Operations of one WebSocket, and of one agent, in a second, on average. */
  MAX_OPERATIONS_PER_SECOND: 50,
  /** So many more of them within ten seconds. */
  MAX_OPERATION_BURST: 250,
} as const;

export type LimitName = keyof typeof defaultLimits;

export type LimitSettings = { readonly [name in LimitName]: Limit };

/** All limits enforced, but for what is said otherwise. */
export function limitsOf(settings: Partial<LimitSettings> = {}, mode: LimitMode = 'enforce'): LimitSettings {
  const names = Object.keys(defaultLimits) as LimitName[];
  return Object.fromEntries(
    names.map((name) => [name, settings[name] ?? { most: defaultLimits[name], mode }]),
  ) as LimitSettings;
}

export interface LimitsOptions {
  readonly settings: LimitSettings;
  readonly log: Logger;
  /** Called for whatever is over a limit that is not off. */
  exceeded(name: LimitName, mode: LimitMode): void;
}

/** Says what is too much, and tells of it. */
export class Limits {
  readonly #options: LimitsOptions;

  constructor(options: LimitsOptions) {
    this.#options = options;
  }

  /** How much there may be; infinity unless it is enforced. */
  bound(name: LimitName): number {
    const { most, mode } = this.#options.settings[name];
    return mode === 'enforce' ? most : Number.POSITIVE_INFINITY;
  }

  /** How much there may be before anybody is told; infinity where nobody counts. */
  most(name: LimitName): number {
    const { most, mode } = this.#options.settings[name];
    return mode === 'off' ? Number.POSITIVE_INFINITY : most;
  }

  /** Whether there are as many as there may be; tells of it, as {@link refuses} does. */
  isFull(name: LimitName, taken: number, subject?: Readonly<Record<string, unknown>>): boolean {
    return taken >= this.most(name) && this.refuses(name, subject);
  }

  /**
   * Tells of what is over a limit.
   *
   * @param subject whose it is, for the log
   * @returns whether to refuse it
   */
  refuses(name: LimitName, subject: Readonly<Record<string, unknown>> = {}): boolean {
    const { most, mode } = this.#options.settings[name];
    if (mode === 'off') return false;
    this.#options.exceeded(name, mode);
    if (mode === 'warn') this.#options.log.warn({ limit: name, most, ...subject }, 'Over a limit.');
    return mode === 'enforce';
  }
}
