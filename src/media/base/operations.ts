/** Operations as mutations: a medium declares its verbs in a table, and each becomes a field. */
import { createHash } from 'node:crypto';
import { builder } from '../../builder.js';
import type { AgentEvent } from '../../genesys/event.js';
import type { Interest } from '../../genesys/notifications.js';
import { failureIn, type Operation, type Outcome, type Patience, perform } from '../../genesys/operation.js';
import { changePassword } from '../../genesys/password.js';
import type { RestPath, RestQuery } from '../../genesys/rest.js';
import type { AgentSession } from '../../genesys/session.js';
import type { Topic } from '../../genesys/topic.js';
import { isObject } from '../../lib/decode.js';
import { OperationOutcome } from './outcome.js';
import { badArgument, type Parameter } from './parameter.js';
import { Capability } from './vocabulary.js';

type Arguments = Readonly<Record<string, unknown>>;

/** One operation of a medium. */
export interface Verb {
  readonly description: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Refuses what the parameters together cannot mean. @throws {GatewayError} `BAD_REQUEST` */
  check?(values: Arguments): void;
  /**
   * Whether an event about the resource tells that it was done. Left out: GWS tells nothing of it, and to be
   * accepted is all there is to know.
   */
  done?(event: AgentEvent, values: Arguments, session: AgentSession): boolean;
  /**
   * Whether an event tells of what happens besides, and so is not the outcome even if it carries the operation's
   * number: to move something between workbins is told of both.
   */
  besides?(event: AgentEvent, values: Arguments): boolean;
  /** Whether an event tells at second hand that it was done: the outcome, if nothing better comes in time. */
  secondhand?(event: AgentEvent, values: Arguments): boolean;
  /**
   * Which parameter is the agent's new password, of the verb that changes it: that is open also to an agent of whom GWS
   * demands one, and the session goes by it from then on.
   */
  readonly newPassword?: string;
  /** GWS's name for it, where one verb of ours stands for several of GWS's. @default `gws` */
  name?(values: Arguments): string;
  /** GWS's name for it. @default the key in the table */
  readonly gws?: string;
}

/** Where an operation goes. */
export interface Address {
  readonly path: RestPath;
  readonly query?: RestQuery | undefined;
  readonly resourceId?: string | undefined;
}

export interface OperationsOptions {
  /** What the names of the mutations begin with, e.g. `chat`: `chatAccept`. */
  readonly prefix: string;
  /** The arguments that say which resource is meant. */
  readonly resource: Readonly<Record<string, Parameter>>;
  address(values: Arguments, session: AgentSession): Address;
  /** Where GWS tells what came of them. */
  readonly topic: Topic;
  /** Where else GWS may tell of them. */
  elsewhere?(values: Arguments): readonly Topic[];
  /** What the topic needs besides, to tell of this resource. */
  interests?(values: Arguments, session: AgentSession): readonly Interest[];
  /** Whether an event is about the resource. What names no resource is not. */
  about(event: AgentEvent, values: Arguments, session: AgentSession): boolean;
  /** What the resource lists as possible now, in GWS's words. */
  capabilities?(values: Arguments, session: AgentSession): Promise<readonly string[] | undefined>;
  readonly verbs: Readonly<Record<string, Verb>>;
}

const WaitFor = builder.enumType('WaitFor', {
  description: 'What a mutation waits for.',
  values: {
    OUTCOME: { description: 'For the notification that tells what came of the operation.' },
    ACCEPTED: { description: "For GWS's word that it has understood." },
  },
});

const timeouts = { least: 100, usual: 10_000, most: 120_000 };

/** The arguments that every operation has. */
const common = {
  wait: {
    type: WaitFor,
    defaultValue: 'OUTCOME',
    description: 'What to wait for. GWS answers "accepted" long before anything has happened.',
  },
  timeoutMs: {
    type: 'Int',
    defaultValue: timeouts.usual,
    description: `How long to wait for the outcome, in milliseconds, from ${timeouts.least} to ${timeouts.most}. Timed out is not failed.`,
  },
  idempotencyKey: {
    type: 'String',
    description:
      'Any text of the client, unique to this click. The same operation with the same key, within five minutes, is not sent again: it answers what became of the first.',
  },
} as const;

/** Declares a mutation for each verb of a medium. */
export function operations(options: OperationsOptions): void {
  for (const [name, verb] of Object.entries(options.verbs)) {
    const field = `${options.prefix}${name}`;
    const parameters = { ...options.resource, ...verb.parameters };
    const { capabilities } = options;
    builder.mutationField(field, (t) =>
      t.field({
        type: OperationOutcome,
        description: `${verb.description} GWS: \`${verb.gws ?? name}\`.`,
        args: argumentsOf(t, parameters) as Record<never, never>,
        resolve: async (_root, values: Arguments, context): Promise<Outcome> => {
          check(parameters, verb, values);
          const { wait, timeoutMs, idempotencyKey, ...own } = values;
          const session = await context.agent(verb.newPassword === undefined ? undefined : 'CHANGE_PASSWORD');
          const operation: Operation = {
            ...options.address(own, session),
            verb: verb.name?.(own) ?? verb.gws ?? name,
            parameters: parametersOf(verb.parameters ?? {}, own, session),
            answer: verb.done && {
              topic: options.topic,
              elsewhere: options.elsewhere?.(own),
              interests: options.interests?.(own, session),
              possible: (event) => failureIn(event) !== undefined || verb.besides?.(event, own) !== true,
              secondhand: (event) => failureIn(event) === undefined && verb.secondhand?.(event, own) === true,
              likely: (event) =>
                options.about(event, own, session) &&
                (failureIn(event) !== undefined || verb.done?.(event, own, session) === true),
            },
            listed: capabilities && (async () => isAmong(await capabilities(own, session), verb.gws ?? name)),
          };
          const patience = { wait, timeoutMs } as Patience;
          const send = () =>
            verb.newPassword === undefined
              ? perform(session, operation, patience)
              : changePassword(session, String(own[verb.newPassword]), operation, patience);
          if (typeof idempotencyKey !== 'string') return send();
          return session.once(idempotencyKey, digestOf(operation), send);
        },
      }),
    );
  }
}

/** The GraphQL arguments, built from the table: their types are known at run time only. */
function argumentsOf(t: { arg: unknown }, parameters: Readonly<Record<string, Parameter>>): object {
  const arg = t.arg as (options: object) => unknown;
  const own = Object.entries(parameters).map(([name, { type, required, description }]) => [
    name,
    arg({ type, required, description }),
  ]);
  const shared = Object.entries(common).map(([name, each]) => [name, arg({ required: false, ...each })]);
  return Object.fromEntries([...own, ...shared]);
}

/** Everything that can be known to be wrong before anything is sent. */
function check(parameters: Readonly<Record<string, Parameter>>, verb: Verb, values: Arguments): void {
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = values[name];
    if (value !== undefined && value !== null) parameter.check?.(value, name);
  }
  verb.check?.(values);
  const { timeoutMs, idempotencyKey, wait } = values;
  if (typeof timeoutMs !== 'number' || timeoutMs < timeouts.least || timeoutMs > timeouts.most) {
    throw badArgument('timeoutMs', `must be from ${timeouts.least} to ${timeouts.most}`);
  }
  if (wait === null) throw badArgument('wait', 'must be OUTCOME or ACCEPTED');
  if (typeof idempotencyKey === 'string' && (idempotencyKey.length === 0 || idempotencyKey.length > 200)) {
    throw badArgument('idempotencyKey', 'must have 1 to 200 characters');
  }
}

/**
 * Whether a verb is among the capabilities, in whichever spelling. Undefined where that says nothing: there is no list,
 * or the verb is one of those that no list ever shows.
 */
function isAmong(capabilities: readonly string[] | undefined, verb: string): boolean | undefined {
  const wanted = Capability.read(verb);
  if (wanted === 'UNRECOGNIZED') return undefined;
  return capabilities?.some((each) => Capability.read(each) === wanted);
}

/** What an operation would send, as one word: of what customers write nothing is kept. */
function digestOf({ path, query, verb, parameters }: Operation): string {
  const sent = JSON.stringify(sorted([path.encoded, query ?? {}, verb, parameters]));
  return createHash('sha256').update(sent).digest('base64url');
}

/** The same value for the same JSON, in whatever order its members came. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const members = Object.keys(value).sort();
  return { members: members.map((name) => [name, sorted(value[name])]) };
}

/** What GWS is sent: our names in its words. */
function parametersOf(
  parameters: Readonly<Record<string, Parameter>>,
  values: Arguments,
  session: AgentSession,
): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [name, { wire, send, translate }] of Object.entries(parameters)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    if (send)
      Object.assign(
        sent,
        send(value, (path) => session.rest.uriOf(path)),
      );
    else sent[wire ?? name] = translate ? translate(value) : value;
  }
  return sent;
}
