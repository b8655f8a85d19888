import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http';
import { Server as SecureServer } from 'node:https';
import { type Duplex, duplexPair } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

/** The headers of an upgrade that say nothing about who asks for it. */
const ofTheUpgrade = /^(connection|upgrade|sec-websocket-.*)$/;

/** What an answer says beside its status and its cookies. */
const told = ['content-type', 'location', 'x-csrf-header', 'x-csrf-token'];

type Answer = Pick<IncomingMessage, 'statusCode' | 'headers'> & { readonly body: string };

/**
 * Adds Bayeux over WebSocket to a server that knows long polling only. An upgrade is taken if a GET with its headers is
 * answered 200 and nothing else, and refused in the words of that answer. Each frame becomes a request with the headers
 * of the upgrade, that never leaves the process; each message of the answer a frame, replies last, as CometD's Java
 * server has it. Any answer but 200 closes the socket.
 *
 * @returns drops every WebSocket, and what was to become one
 */
export function offerWebSocket(server: Server, path: string): () => void {
  const sockets = new WebSocketServer({ noServer: true, clientTracking: false });
  const streams = new Set<Duplex>();

  server.on('upgrade', (upgrade: IncomingMessage, stream: Duplex, head: Buffer) => {
    streams.add(stream);
    stream.on('error', () => {}).once('close', () => streams.delete(stream));
    welcome(upgrade, stream, head).catch(() => stream.destroy());
  });

  async function welcome(upgrade: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const headers: IncomingHttpHeaders = Object.fromEntries(
      Object.entries(upgrade.headers).filter(([name]) => !ofTheUpgrade.test(name)),
    );
    const gone = new AbortController();
    // Whoever goes before there is an answer is heard only by who listens.
    for (const event of ['end', 'close']) stream.once(event, () => gone.abort());
    stream.resume();
    const answer = await ask(upgrade.url ?? '/', 'GET', headers, '', gone.signal);
    if (answer.statusCode !== 200 || answer.body !== '' || upgrade.url !== path) {
      refuse(stream, answer);
      return;
    }
    const cookies = [...(answer.headers['set-cookie'] ?? [])];
    if (!headers['cookie']?.includes('BAYEUX_BROWSER='))
      cookies.push(`BAYEUX_BROWSER=${randomBytes(20).toString('hex')}; Path=/; HttpOnly`);
    // From here on its frames are those of the session that the answer tells of.
    headers['cookie'] = withCookies(headers['cookie'], cookies);
    const csrf = String(answer.headers['x-csrf-header'] ?? '').toLowerCase();
    if (csrf !== '') headers[csrf] = answer.headers[csrf];
    const set = (lines: string[]) => {
      lines.push(...toldIn(answer), ...cookies.map((cookie) => `Set-Cookie: ${cookie}`));
    };
    sockets.once('headers', set);
    sockets.handleUpgrade(upgrade, stream, head, (socket) => serve(socket, headers));
    sockets.off('headers', set);
  }

  function serve(socket: WebSocket, headers: IncomingHttpHeaders): void {
    const gone = new AbortController();
    socket.on('error', () => {});
    socket.on('close', () => gone.abort());
    socket.on('message', (data) => {
      ask(path, 'POST', headers, String(data), gone.signal).then(
        ({ statusCode, body }) => {
          if (statusCode === 200) for (const frame of framesOf(body)) socket.send(frame);
          else socket.close(1011);
        },
        () => socket.terminate(),
      );
    });
  }

  /** A request over a connection that begins and ends here. */
  async function ask(
    path: string,
    method: string,
    headers: IncomingHttpHeaders,
    body: string,
    signal: AbortSignal,
  ): Promise<Answer> {
    const [ours, theirs] = duplexPair();
    ours.once('close', () => theirs.destroy());
    theirs.once('close', () => ours.destroy());
    theirs.on('error', () => {});
    server.emit(server instanceof SecureServer ? 'secureConnection' : 'connection', theirs);
    const asking = request({
      method,
      path,
      headers: { ...headers, connection: 'close', 'content-length': Buffer.byteLength(body) },
      createConnection: () => ours,
      signal,
    }).end(body);
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    response.setEncoding('utf8');
    let text = '';
    for await (const chunk of response) text += chunk;
    return { statusCode: response.statusCode, headers: response.headers, body: text };
  }

  return () => {
    for (const stream of streams) stream.destroy();
  };
}

/** A `Cookie` header after these `Set-Cookie`s. */
function withCookies(header: string | undefined, set: readonly string[]): string {
  const pairs = [...(header ?? '').split('; '), ...set.map((cookie) => cookie.split(';')[0] ?? '')];
  const byName = new Map(pairs.map((pair) => [pair.split('=')[0], pair]));
  byName.delete('');
  return [...byName.values()].join('; ');
}

function toldIn({ headers }: Answer): string[] {
  return told.flatMap((name) => (headers[name] === undefined ? [] : [`${name}: ${headers[name]}`]));
}

function refuse(stream: Duplex, answer: Answer): void {
  const { statusCode = 500, headers, body } = answer;
  const lines = toldIn(answer);
  for (const cookie of headers['set-cookie'] ?? []) lines.push(`set-cookie: ${cookie}`);
  lines.push(`content-length: ${Buffer.byteLength(body)}`, 'connection: close');
  stream.end(`HTTP/1.1 ${statusCode} Refused\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** What is no list of messages goes as it is. */
function framesOf(body: string): string[] {
  try {
    const messages = JSON.parse(body) as { channel?: unknown; supportedConnectionTypes?: string[] }[];
    if (messages.length === 0) return [body];
    const isReply = (message: unknown) =>
      String((message as { channel?: unknown } | null)?.channel).startsWith('/meta/');
    for (const message of messages)
      if (message?.supportedConnectionTypes) message.supportedConnectionTypes = ['websocket', 'long-polling'];
    const ordered = [
      ...messages.filter((message) => !isReply(message)),
      ...messages.filter((message) => isReply(message)),
    ];
    return ordered.map((message) => JSON.stringify([message]));
  } catch {
    return [body];
  }
}
