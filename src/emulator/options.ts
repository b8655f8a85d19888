/** How the contact centre is to behave. Everything has a default; the default is the well-behaved GWS. */
export interface EmulatorOptions {
  /**
   * The TCP port, or 0 for any free one.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * The address to listen on.
   *
   * @default '127.0.0.1'
   */
  readonly host?: string;
  /**
   * Same seed, same agents, same ids, same traffic in the same order. Session ids and CSRF tokens are the
   * exception: they stay unpredictable, or a restarted process would hand one agent's cookie to another.
   *
   * @default 1
   */
  readonly seed?: number;
  /**
   * Whether the scripted traffic runs from the start.
   *
   * @default false
   */
  readonly script?: boolean;
  /**
   * How many times faster than life the script plays.
   *
   * @default 1
   */
  readonly pace?: number;
  /**
   * How many agents exist: `a1` to `aN`, password `demo`; `a5` is a supervisor.
   *
   * @default 5
   */
  readonly agents?: number;
  /** @default '/api/v2' */
  readonly contextPath?: string;
  /** @default '/api/v2/notifications' */
  readonly cometdPath?: string;
  /**
   * Whether POST, PUT and DELETE, those of CometD included, need the announced CSRF header.
   *
   * @default true
   */
  readonly csrf?: boolean;
  /**
   * Whether the CometD server has the acknowledge extension. Without it, what a lost answer carried is lost.
   *
   * @default true
   */
  readonly ack?: boolean;
  /**
   * Whether CometD may come over WebSocket too.
   *
   * @default false
   */
  readonly websocket?: boolean;
  /**
   * How long a `/meta/connect` is held when there is nothing to say.
   *
   * @default 30_000
   */
  readonly pollTimeoutMs?: number;
  /**
   * How long a CometD session survives without a `/meta/connect`.
   *
   * @default 15_000
   */
  readonly maxIntervalMs?: number;
  /**
   * `both`: `<cometdPath>` and `<cometdPath>/handshake`, `/connect` ... are the same place. `none`: a URL with
   * such a suffix does not exist.
   *
   * @default 'both'
   */
  readonly urlSuffix?: 'both' | 'none';
  /**
   * What a workbin calls its technical name; both are found in the reference.
   *
   * @default 'workbinName'
   */
  readonly workbinNameField?: 'workbinName' | 'name';
  /**
   * How a medium without items looks in a workbin's content.
   *
   * @default 'omit'
   */
  readonly emptyContent?: 'omit' | 'array' | 'object';
  /**
   * How notifications leave: `wrapped` is `{channel, data}`, `unwrapped` has the members of `data` beside
   * `channel`, `no-channel` has only `data`.
   *
   * @default 'wrapped'
   */
  readonly messageForm?: 'wrapped' | 'unwrapped' | 'no-channel';
  /**
   * False: neither HTTP answers nor notifications carry a `referenceId`.
   *
   * @default true
   */
  readonly referenceIds?: boolean;
  /**
   * Whether the headers `ssid: sf-<userName>` and `surl` sign an agent in, as a Salesforce session would.
   *
   * @default false
   */
  readonly passThrough?: boolean;
  /**
   * User names of agents who must change their password: everything else answers statusCode 8.
   *
   * @default []
   */
  readonly mustChangePassword?: readonly string[];
  /**
   * Whether every request is kept for inspection. It keeps credentials too, so this is for tests.
   *
   * @default false
   */
  readonly record?: boolean;
}

/** The options once every question has an answer. */
export type Settings = Required<EmulatorOptions>;

/** Fills in the defaults. Throws one sentence when a number makes no sense. */
export function readOptions(options: EmulatorOptions = {}): Settings {
  const settings: Settings = {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    seed: options.seed ?? 1,
    script: options.script ?? false,
    pace: options.pace ?? 1,
    agents: options.agents ?? 5,
    contextPath: withoutTrailingSlash(options.contextPath ?? '/api/v2'),
    cometdPath: withoutTrailingSlash(options.cometdPath ?? '/api/v2/notifications'),
    csrf: options.csrf ?? true,
    ack: options.ack ?? true,
    websocket: options.websocket ?? false,
    pollTimeoutMs: options.pollTimeoutMs ?? 30_000,
    maxIntervalMs: options.maxIntervalMs ?? 15_000,
    urlSuffix: options.urlSuffix ?? 'both',
    workbinNameField: options.workbinNameField ?? 'workbinName',
    emptyContent: options.emptyContent ?? 'omit',
    messageForm: options.messageForm ?? 'wrapped',
    referenceIds: options.referenceIds ?? true,
    passThrough: options.passThrough ?? false,
    mustChangePassword: options.mustChangePassword ?? [],
    record: options.record ?? false,
  };
  wholeNumber('port', settings.port, 0, 65_535);
  wholeNumber('agents', settings.agents, 1, 100_000);
  wholeNumber('seed', settings.seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  wholeNumber('pollTimeoutMs', settings.pollTimeoutMs, 0, 600_000);
  wholeNumber('maxIntervalMs', settings.maxIntervalMs, 0, 3_600_000);
  if (!(settings.pace > 0 && settings.pace <= 1000)) {
    throw new RangeError(`pace must be more than 0 and at most 1000, not ${settings.pace}.`);
  }
  return settings;
}

function wholeNumber(name: string, value: number, low: number, high: number): void {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}, not ${value}.`);
  }
}

function withoutTrailingSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
