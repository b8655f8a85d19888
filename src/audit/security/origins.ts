/**
 * Pages of other origins: what a browser would let them do.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/WebSocket_Security_Cheat_Sheet.html
 */
import { demand, type Row } from '../audit.js';
import { send } from '../http.js';
import { Socket, UpgradeRefused } from '../socket.js';
import { streamHeaders } from '../stream.js';
import type { Target } from '../target.js';

/** Origins that are not the server's, though some look like it. */
const strangers: Readonly<Record<string, (own: URL) => string>> = {
  foreign: () => 'https://evil.example',
  null: () => 'null',
  suffix: ({ protocol, host }) => `${protocol}//${host.replace(/:\d+$/, '')}.evil.example`,
  prefix: ({ protocol, host }) => `${protocol}//evil-${host}`,
  port: ({ protocol, hostname, port }) => `${protocol}//${hostname}:${(Number(port) || 443) + 1}`,
  userinfo: ({ protocol, host }) => `${protocol}//${host}@evil.example`,
};

/** What the server lets the page of an origin read. @throws {Unmet} if it is anything */
function demandUnread(origin: string, headers: Readonly<Record<string, unknown>>): void {
  const allowed = headers['access-control-allow-origin'];
  demand(
    allowed === undefined || (allowed !== origin && allowed !== '*' && allowed !== 'null'),
    `it allows ${allowed}`,
  );
}

async function overHttp(target: Target, origin: string, accept: string): Promise<void> {
  const { status, text, headers } = await send(target, {
    body: { query: '{ __typename }' },
    headers: { ...streamHeaders, accept, origin },
  });
  demand(status >= 400 && status < 500, `it was answered with ${status} ${text.slice(0, 80)}`);
  demandUnread(origin, headers);
}

async function overSocket(target: Target, origin: string): Promise<void> {
  try {
    await using socket = await Socket.open(target, { headers: { origin } });
    socket.init();
    await socket.closes(4403, 4401);
    demand(!socket.messages.some(({ type }) => type === 'connection_ack'), 'the socket was acknowledged');
  } catch (error) {
    if (!(error instanceof UpgradeRefused) || error.status >= 500) throw error;
  }
}

export const origins: readonly Row[] = [
  ...Object.entries(strangers).flatMap(([kind, originOf]): Row[] => {
    const what = kind === 'foreign' ? 'a foreign origin' : `the foreign origin with the trick "${kind}"`;
    const origin = (target: Target) => originOf(new URL(target.url));
    return [
      [
        `sec-origin-${kind}-http`,
        `MUST refuse a request from ${what} with 4xx`,
        (target) => overHttp(target, origin(target), 'application/json'),
      ],
      [
        `sec-origin-${kind}-sse`,
        `MUST refuse an event stream to ${what} with 4xx`,
        (target) => overHttp(target, origin(target), 'text/event-stream'),
      ],
      [
        `sec-origin-${kind}-ws`,
        `MUST refuse a socket from ${what} before it is acknowledged`,
        (target) => overSocket(target, origin(target)),
      ],
      [
        `sec-cors-${kind}`,
        `MUST NOT let a page of ${what} read answers, nor ask for more`,
        async (target) => {
          const from = origin(target);
          const asked = {
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          };
          const preflight = await send(target, { method: 'OPTIONS', headers: { origin: from, ...asked } });
          demandUnread(from, preflight.headers);
          for (const body of ['{"query":"{ __typename }"}', '{', '{"query":"{"}']) {
            demandUnread(
              from,
              (await send(target, { body, headers: { ...streamHeaders, origin: from } })).headers,
            );
          }
        },
      ],
    ];
  }),
];
