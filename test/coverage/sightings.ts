/**
 * A setup file of vitest for `npm run coverage:gws`: notes for each test what went over the wire in it. What a client
 * was answered is told by `test/support/gateway.ts`; what GWS was asked for by undici, with which the gateway asks.
 */
import { subscribe } from 'node:diagnostics_channel';
import { type DocumentNode, Kind, OperationTypeNode, parse } from 'graphql';
import { afterEach, beforeEach } from 'vitest';
import { isObject } from '../../src/lib/decode.js';
import { type Answered, answered } from '../support/answered.js';
import { type Asked, rowsOf } from './request.js';
import { namesOf } from './rows.js';

/** What was seen in a test. */
export interface Sighting {
  /** The fields of the contract that answered. */
  readonly fields: readonly string[];
  /** The rows of what GWS was asked for and granted. */
  readonly requests: readonly string[];
  /** `chatEvents ChatStateChange ChatStateChangeMessage`: the events that reached a client. */
  readonly events: readonly string[];
}

declare module 'vitest' {
  interface TaskMeta {
    sighting?: Sighting;
  }
}

interface Seen {
  readonly fields: Set<string>;
  readonly requests: Set<string>;
  readonly events: Set<string>;
}

/** The tests that run. Where there are several, nobody knows whose it is. */
const running = new Set<Seen>();
const seenBy = new WeakMap<object, Seen>();
const now = () => (running.size === 1 ? [...running][0] : undefined);

beforeEach(({ task }) => {
  const seen = { fields: new Set<string>(), requests: new Set<string>(), events: new Set<string>() };
  seenBy.set(task, seen);
  running.add(seen);
});

afterEach(({ task }) => {
  const seen = seenBy.get(task);
  if (!seen) return;
  running.delete(seen);
  const { fields, requests, events } = seen;
  task.meta.sighting = { fields: [...fields], requests: [...requests], events: [...events] };
});

// What clients are answered

subscribe(answered, (message) => {
  const seen = now();
  const { query, data } = message as Answered;
  for (const { key, field, isEvent } of seen && data ? rootsOf(query) : []) {
    const value = data?.[key];
    // What GWS refused has shown nothing of what was asked.
    if (value == null || value.__typename === 'OperationRejected') continue;
    seen?.fields.add(field);
    const { __typename, raw } = value;
    if (!isEvent || __typename === undefined || !isObject(raw)) continue;
    for (const name of namesOf(raw)) seen?.events.add(`${field} ${__typename} ${name}`);
  }
});

const documents = new Map<string, DocumentNode | undefined>();

function rootsOf(query: string) {
  const document = documents.has(query) ? documents.get(query) : parsed(query);
  documents.set(query, document);
  const operations = document?.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) ?? [];
  return operations.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const isEvent = operation.operation === OperationTypeNode.SUBSCRIPTION;
    return operation.selectionSet.selections.flatMap((each) =>
      each.kind === Kind.FIELD
        ? [{ key: (each.alias ?? each.name).value, field: each.name.value, isEvent }]
        : [],
    );
  });
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}

// What GWS is asked for

interface UndiciRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: unknown;
}

const asked = new WeakMap<object, Asked>();

subscribe('undici:request:create', (message) => {
  const { request } = message as { request: UndiciRequest };
  const [, path] = /\/api\/v2(\/.*)$/.exec(request.path) ?? [];
  // `fetch` is how tests themselves ask, the gateway never.
  if (path === undefined || String(request.headers).includes('sec-fetch-mode')) return;
  if (!path.startsWith('/notifications'))
    asked.set(request, { method: request.method, path, verb: verbIn(request) });
});

subscribe('undici:request:headers', (message) => {
  const { request, response } = message as { request: object; response: { statusCode: number } };
  const told = asked.get(request);
  if (told && response.statusCode === 200) for (const row of rowsOf(told)) now()?.requests.add(row);
});

function verbIn({ body }: UndiciRequest): string | undefined {
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return undefined;
  try {
    return JSON.parse(String(body)).operationName;
  } catch {
    return undefined;
  }
}
