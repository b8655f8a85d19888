import type { IncomingMessage } from 'node:http';
import type { Emulator } from './api.js';
import { type ControlRoute, controlRoutes } from './control-routes.js';
import { type Answer, jsonAnswer, parseBody } from './exchange.js';
import type { Faults } from './faults.js';

/**
 * The control desk: what a test in another language, or a person with curl, needs to drive the world. The same
 * port, no sign-in, and only for programs on this machine. `CONTROL_HELP` is the reference.
 */
export class Control {
  readonly #routes: readonly ControlRoute[];

  constructor(emulator: Emulator, faults: Faults) {
    this.#routes = controlRoutes(emulator, faults);
  }

  owns(path: string): boolean {
    return path === '/control' || path.startsWith('/control/');
  }

  async handle(request: IncomingMessage, url: URL, text: string): Promise<Answer> {
    if (!isLocal(request)) return refusal(403, 'The control desk serves programs on this machine only.');
    const { json, unreadable } = parseBody(text);
    if (unreadable) return refusal(400, 'The body is not JSON.');
    const path = url.pathname.slice('/control'.length);
    for (const [method, pattern, carryOut] of this.#routes) {
      const match = pattern.exec(path);
      if (!match || method !== request.method) continue;
      try {
        return jsonAnswer(
          200,
          carryOut({ body: json, id: decodeURIComponent(match[1] ?? '') }) ?? { ok: true },
        );
      } catch (error) {
        return refusal(400, error instanceof Error ? error.message : String(error));
      }
    }
    return refusal(404, `There is no ${request.method} ${url.pathname}.`);
  }
}

function refusal(status: number, error: string): Answer {
  return jsonAnswer(status, { error });
}

/**
 * Whether a request comes from this machine, and not from a web page that talked a browser on this machine into
 * sending it: such a request has a foreign `Origin` or, after DNS rebinding, a foreign `Host`.
 */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? '';
  if (!/^(::ffff:)?127\.|^::1$/.test(address)) return false;
  const names = [
    `http://${headers.host ?? 'localhost'}`,
    ...(headers.origin === undefined ? [] : [headers.origin]),
  ];
  return names.every((name) => {
    const host = URL.canParse(name) ? new URL(name).hostname : '';
    return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
  });
}
