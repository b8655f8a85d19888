import { type IncomingHttpHeaders, request } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface RawRequest {
  /** @default 'GET' */
  readonly method?: string;
  /** Sent as it is. @default '/graphql' */
  readonly path?: string;
  /** `host` and `origin` too. */
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer;
}

/** A request as it is said here, without what `fetch` would make of it. An upgrade that succeeds is answered 101. */
export function rawRequest(
  base: string,
  { path = '/graphql', body, ...rest }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = request({ hostname, port, path, agent: false, ...rest }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
    });
    sent.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: 101, headers: response.headers, body: '' });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The one error that an answer is. */
export function errorOf({ body }: RawAnswer): { message: string; extensions: { code: string } } {
  return JSON.parse(body).errors[0];
}

/** A connection on which bytes are said one by one. */
export interface RawConnection extends AsyncDisposable {
  readonly socket: Socket;
  write(text: string | Buffer): void;
  /** All that has come so far. */
  readonly heard: string;
  /** Resolves with all that came, once the server has ended the connection. */
  readonly ended: Promise<string>;
}

export async function openConnection(base: string): Promise<RawConnection> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text;
  });
  socket.on('error', () => {});
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(heard)));
  await new Promise((resolve) => socket.once('connect', resolve));
  return {
    socket,
    write: (text) => void socket.write(text),
    get heard() {
      return heard;
    },
    ended,
    async [Symbol.asyncDispose]() {
      socket.destroy();
      await ended;
    },
  };
}
