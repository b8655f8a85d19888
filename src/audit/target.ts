/** The server under audit, and how patient one is with it. */
export interface TargetOptions {
  /** The GraphQL endpoint, `http(s)://…/graphql`; WebSockets are opened on the same path. */
  readonly url: string;
  /** Credentials: sent as headers, and in the payload of `connection_init`. @default {} */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * A subscription that tells something at once and then stays open. Where the server has none, audits that need one are
   * skipped.
   *
   * @default 'subscription { sessionStatus { state } }' // gws-graphql's; it wants credentials
   */
  readonly subscription?: string;
  /** A mutation without consequences. @default 'mutation { __typename }' */
  readonly mutation?: string;
  /** Whether the server must keep its schema to itself. @default false */
  readonly production?: boolean;
  /** How long an answer may take. @default 10_000 // 10 seconds */
  readonly patienceMs?: number;
  /** How long one listens for what must not come. @default 300 */
  readonly quietMs?: number;
  /** How long a client may dawdle before the server gives it up. @default 60_000 // a minute */
  readonly slowMs?: number;
  /** How many operations, at once, are a flood. @default 1_000 */
  readonly flood?: number;
  /** How many subscriptions, or sockets, at once, are a flood. @default 300 */
  readonly crowd?: number;
  /** How many bytes no server should take for an operation. @default 20_971_520 // 20 MiB */
  readonly hugeBytes?: number;
}

/** The options, none left out. */
export type Server = Required<TargetOptions>;

/** The server as one check sees it. */
export interface Target extends Server {
  /** Set once the server has refused something for the rate at which it came. */
  limited: boolean;
}

export function settled(options: TargetOptions): Server {
  return {
    headers: {},
    subscription: 'subscription { sessionStatus { state } }',
    mutation: 'mutation { __typename }',
    production: false,
    patienceMs: 10_000,
    quietMs: 300,
    slowMs: 60_000,
    flood: 1_000,
    crowd: 300,
    hugeBytes: 20 * 1024 * 1024,
    ...options,
  };
}
