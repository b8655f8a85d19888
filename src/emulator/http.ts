import type { IncomingMessage, ServerResponse } from 'node:http';
import { missing, notSignedIn, Refusal } from './answers.js';
import type { Bayeux } from './bayeux.js';
import { readMessages, rewrite } from './bayeux-wire.js';
import type { Control } from './control.js';
import { deliver } from './delivery.js';
import { Document } from './document.js';
import { type Answer, type Exchange, jsonAnswer, metasIn, parseBody, readBody } from './exchange.js';
import { answerWrongly } from './fault-answers.js';
import type { FaultRule } from './fault-rule.js';
import type { Faults } from './faults.js';
import type { Caller, HttpSessions } from './http-sessions.js';
import type { Settings } from './options.js';
import type { Requests } from './requests.js';
import type { Router } from './router.js';

const SUFFIX = /^\/(handshake|connect|disconnect|subscribe|unsubscribe|publish)?$/;

/** The rooms behind the front door. */
export interface Rooms {
  readonly settings: Settings;
  readonly sessions: HttpSessions;
  readonly bayeux: Bayeux;
  readonly router: Router;
  readonly control: Control;
  readonly faults: Faults;
  readonly requests: Requests;
}

/**
 * The front door: every request comes through here, in this order: control desk, faults, sign-in, CSRF, and
 * then CometD or REST.
 */
export class FrontDoor {
  constructor(private readonly rooms: Rooms) {}

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    this.#receive(request, response).catch(() => response.destroy());
  };

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { control, faults, sessions } = this.rooms;
    const url = new URL(request.url ?? '/', 'http://gws');
    const text = await readBody(request);
    if (control.owns(url.pathname)) {
      deliver(response, await control.handle(request, url, text), undefined);
      return;
    }
    const exchange = this.#exchange(request, response, url, text, sessions.identify(request.headers));
    const fault = faults.onArrival(exchange);
    if (!fault) this.#serve(exchange);
    else this.#fail(exchange, fault);
  }

  #exchange(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    text: string,
    caller: Caller,
  ): Exchange {
    const { faults, requests, settings } = this.rooms;
    const { json, unreadable } = parseBody(text);
    const cometd = this.#isCometd(url.pathname);
    const exchange: Exchange = {
      request,
      response,
      caller,
      text,
      json,
      unreadable,
      method: request.method ?? 'GET',
      target: url.pathname + url.search,
      path: url.pathname,
      query: url.searchParams,
      user: caller.userName,
      metas: cometd ? metasIn(json) : [],
      answer: (answer) => {
        const spoiler = faults.onDeparture(exchange);
        if (!answer.foreign) setSessionHeaders(response, caller, settings);
        const notify = cometd && answer.status === 200 && !answer.foreign;
        deliver(response, notify ? this.#rewritten(answer, spoiler) : answer, spoiler);
        noteStatus(answer.status);
      },
    };
    const noteStatus = requests.record(exchange);
    return exchange;
  }

  #serve(exchange: Exchange): void {
    const { settings } = this.rooms;
    const { caller, method } = exchange;
    if (this.#isForbiddenSuffix(exchange.path)) {
      exchange.answer(jsonAnswer(404, new Refusal(6, 'Resource is not found').body));
    } else if (!caller.session) {
      exchange.answer(jsonAnswer(401, notSignedIn().body));
    } else if (settings.csrf && method !== 'GET' && !hasToken(exchange, caller.session.csrfToken)) {
      // Plain text, not the envelope ("Cross-site request forgery protection").
      exchange.answer({ status: 403, body: 'Missing or invalid Csrf token', type: 'text/plain' });
    } else if (settings.websocket && method === 'GET' && exchange.path === settings.cometdPath) {
      // What is asked for an upgrade: it is welcome.
      exchange.answer({ status: 200, body: '' });
    } else if (this.#isCometd(exchange.path)) {
      this.rooms.bayeux.handle(exchange);
    } else {
      exchange.answer(this.#rest(exchange));
    }
  }

  #rest({ caller, method, path, query, json, unreadable }: Exchange): Answer {
    const { settings, router } = this.rooms;
    try {
      if (!caller.session) throw notSignedIn();
      if (!path.startsWith(`${settings.contextPath}/`)) throw new Refusal(6, 'Resource is not found');
      if (unreadable) throw missing('operationName');
      const { agent, id } = caller.session;
      const request = { agent, query, body: json, httpSession: id };
      const found = router.handle(method, path.slice(settings.contextPath.length), request);
      return found instanceof Document ? found.answer : jsonAnswer(200, found);
    } catch (error) {
      if (error instanceof Refusal) return jsonAnswer(error.httpStatus, error.body);
      return jsonAnswer(500, { statusCode: 4, statusMessage: String(error) });
    }
  }

  #fail(exchange: Exchange, fault: FaultRule): void {
    const cometd = this.#isCometd(exchange.path);
    if (cometd && fault.kind === 'status' && fault.status === 402) {
      // A client that is told it is unknown is unknown.
      const ids = new Set(readMessages(exchange.json)?.map(({ clientId }) => clientId));
      this.rooms.bayeux.forget(({ clientId }) => ids.has(clientId));
    }
    answerWrongly(exchange, fault, cometd);
  }

  #rewritten(answer: Answer, spoiler: FaultRule | undefined): Answer {
    return { ...answer, body: rewrite(answer.body, this.rooms.settings.messageForm, spoiler) };
  }

  #isCometd(path: string): boolean {
    const { cometdPath, urlSuffix } = this.rooms.settings;
    if (path === cometdPath) return true;
    return urlSuffix === 'both' && path.startsWith(cometdPath) && SUFFIX.test(path.slice(cometdPath.length));
  }

  #isForbiddenSuffix(path: string): boolean {
    return path.startsWith(`${this.rooms.settings.cometdPath}/`) && !this.#isCometd(path);
  }
}

/**
 * Cookies and CSRF headers, added at the last moment: the CometD server's handshake sets `Set-Cookie` and
 * whatever was there before is gone.
 */
function setSessionHeaders(response: ServerResponse, caller: Caller, settings: Settings): void {
  for (const cookie of caller.cookies) response.appendHeader('Set-Cookie', cookie);
  if (!settings.csrf || !caller.session) return;
  response.setHeader('X-CSRF-HEADER', 'X-CSRF-TOKEN');
  response.setHeader('X-CSRF-TOKEN', caller.session.csrfToken);
}

function hasToken({ request }: Exchange, token: string): boolean {
  return request.headers['x-csrf-token'] === token;
}
