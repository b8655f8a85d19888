import { adapt } from 'cometd-nodejs-client';
import type { Logger } from '../../lib/log.js';
import type { AgentContext } from '../agent-context.js';
import { onlySentences } from '../sentence.js';

// The client's types lack what we build on: the transport classes, the hook for failures, the log methods.
declare module 'cometd' {
  interface Message {
    failure?: { httpCode?: number; reason?: string; connectionType?: string };
  }
  interface FailureInfo {
    cause?: string;
    action: 'handshake' | 'retry' | 'none';
    delay?: number;
    transport?: Transport | null;
  }
  interface CometD {
    onTransportFailure(message: Message, info: FailureInfo, next: (info: FailureInfo) => void): void;
    _warn(...args: unknown[]): void;
    _info(...args: unknown[]): void;
    _debug(...args: unknown[]): void;
  }
  interface Packet {
    readonly url: string;
    readonly body: string;
    onSuccess(text: string): void;
    onError(reason: string): void;
  }
  interface Envelope {
    readonly messages: readonly Message[];
    onSuccess(replies: readonly Message[]): void;
    onFailure(
      conduit: unknown,
      messages: readonly Message[],
      failure: { httpCode?: number; reason?: string },
    ): void;
  }
  class LongPollingTransport implements Transport {
    readonly type: string;
    url: string;
    accept(version: string, crossDomain: boolean, url: string): boolean;
    abort(): void;
    send(envelope: Envelope, metaConnect: boolean): void;
    xhrSend(packet: Packet): unknown;
    convertToMessages(response: string): readonly unknown[];
  }
  class WebSocketTransport implements Transport {
    readonly type: string;
    url: string;
    accept(version: string, crossDomain: boolean, url: string): boolean;
    abort(): void;
    send(envelope: Envelope, metaConnect: boolean): void;
    convertToMessages(response: string): readonly unknown[];
    _notifyFailure(
      fail: Envelope['onFailure'],
      conduit: unknown,
      messages: readonly Message[],
      failure: { httpCode?: number; reason?: string },
    ): void;
  }
}

/** The library's XMLHttpRequest, as far as we use it. */
export interface Xhr {
  readonly status: number;
  readonly statusText: string;
  readonly responseText: string;
  onload: () => void;
  onerror: () => void;
  open(method: string, url: URL): void;
  setRequestHeader(name: string, value: string): void;
  send(body: string): void;
  abort(): void;
}

interface CometWindow {
  console: object;
  XMLHttpRequest: new () => Xhr;
  WebSocket: unknown;
}

/** Whose request a URL object is. The library hands the very object we gave it to the cookie hooks below. */
const owners = new WeakMap<URL, AgentContext>();
let installed: CometWindow | undefined;
/** Opens the sockets of whose turn it is; see {@link opening}. */
let opener: (() => object) | undefined;

/** From now on a request to this URL object carries this agent's cookies. Every request needs a URL object of its own. */
export function own(url: URL, context: AgentContext): void {
  owners.set(url, context);
}

/** A WebSocket that the library opens within `work` is what `open` answers: the library itself does not say whose it is. */
export function opening(open: () => object, work: () => void): void {
  opener = open;
  try {
    work();
  } finally {
    opener = undefined;
  }
}

/** A request of the CometD client's own kind. */
export function newXhr(): Xhr {
  if (installed === undefined) throw new Error('Expected installCometdEnv() to have been called');
  return new installed.XMLHttpRequest();
}

/**
 * Gives the CometD client the browser it expects, once per process: the global `window`.
 *
 * As it comes, `cometd-nodejs-client` keeps one cookie jar for all agents of a host. Here it has none: a request
 * whose owner is not known sends no cookie, and no cookie is ever kept (the owner takes them from the response, see
 * `polling.ts`). Nothing else of the process changes; `console.debug`, which the client replaces, is put back.
 *
 * @param log gets the client's remaining words, sentences only
 */
export function installCometdEnv(log: Logger): void {
  if (installed !== undefined) return;
  const before = Object.getOwnPropertyDescriptor(console, 'debug');
  adapt({
    cookies: {
      retrieveCookies(_context, url: URL, done) {
        const cookie = owners.get(url)?.cookieHeader(url) ?? '';
        done(null, cookie === '' ? [] : [cookie]);
      },
      storeCookie(_url, _header, done) {
        done(null, undefined);
      },
    },
  });
  if (before) Object.defineProperty(console, 'debug', before);
  const window = (globalThis as unknown as { window: CometWindow }).window;
  const say = (...args: unknown[]) => log.warn({ source: 'cometd' }, onlySentences(args));
  window.console = { debug() {}, log() {}, info() {}, warn: say, error: say };
  // Its WebSocket carries no cookie, no credentials and no CSRF header; each agent's transport has one that does.
  window.WebSocket = class {
    constructor() {
      if (opener === undefined) throw new Error('A WebSocket to GWS would belong to no agent');
      // biome-ignore lint/correctness/noConstructorReturn: the library says `new` to what is another's to make
      return opener();
    }
  };
  installed = window;
}
