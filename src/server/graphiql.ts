import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Refusal, refuse } from './refusal.js';
import { pagePolicy } from './security-headers.js';

/**
 * GraphiQL, bundled: contact centres have no internet.
 *
 * The page is that of `@graphql-yoga/render-graphiql` with a fetcher of ours, because the one it comes with
 * does not give the header editor's `authorization` to the WebSocket.
 */
export interface GraphiqlOptions {
  readonly defaultQuery: string;
}

/**
 * Answers with the page. It is some megabytes large, all of it in one answer, so it is rendered with the first visit and
 * kept as bytes that all visits share; each has a nonce of its own, without which no script runs.
 */
export function graphiqlPage({ defaultQuery }: GraphiqlOptions): (response: ServerResponse) => void {
  let page: Promise<Page> | undefined;
  return (response) => {
    page ??= render(defaultQuery);
    page.then(
      ({ head, script }) => {
        const nonce = randomBytes(16).toString('base64');
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': pagePolicy(nonce),
        });
        response.write(head);
        response.write(`<script nonce="${nonce}">`);
        response.end(script);
      },
      () => refuse(response, missing),
    );
  };
}

interface Page {
  /** All of it before the tag of its one script. */
  readonly head: Buffer;
  /** All of it from the script's first line on. */
  readonly script: Buffer;
}

const missing: Refusal = { status: 500, code: 'INTERNAL_ERROR', message: 'GraphiQL is not installed.' };

const fetcherPlace = 'the fetcher goes here';

async function render(defaultQuery: string): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'gws-graphql', defaultQuery, fetcher: fetcherPlace } as never).replace(
    JSON.stringify(fetcherPlace),
    () => `(${fetcher})()`,
  );
  const tag = '<script>';
  const place = html.indexOf(tag);
  return {
    head: Buffer.from(html.slice(0, place).trimStart()),
    script: Buffer.from(html.slice(place + tag.length)),
  };
}

/**
 * Runs in the browser: queries and mutations by HTTP, subscriptions by graphql-transport-ws on the same path,
 * one socket each, with the header editor's content as `connection_init` payload.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
const fetcher = `function () {
  const endpoint = new URL(location.pathname, location.href);

  async function overHttp(params, headers) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(params),
    });
    return response.json();
  }

  function overWebSocket(params, headers) {
    const items = [];
    const readers = [];
    let ended = false;
    const deliver = () => {
      while (readers.length > 0 && (items.length > 0 || ended)) {
        readers.shift()(items.length > 0 ? { done: false, value: items.shift() } : { done: true, value: undefined });
      }
    };
    const end = (last) => {
      if (ended) return;
      if (last) items.push(last);
      ended = true;
      socket.close(1000);
      deliver();
    };
    const url = new URL(endpoint);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url, 'graphql-transport-ws');
    const send = (message) => socket.send(JSON.stringify(message));
    socket.onopen = () => send({ type: 'connection_init', payload: headers });
    socket.onclose = ({ code, reason }) => {
      const message = code === 4403 ? 'GWS refused the credentials in the header editor.' : 'The socket was closed: ' + code + ' ' + reason;
      end({ errors: [{ message }] });
    };
    socket.onmessage = ({ data }) => {
      const { type, payload } = JSON.parse(data);
      if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: params });
      else if (type === 'ping') send({ type: 'pong' });
      else if (type === 'next') { items.push(payload); deliver(); }
      else if (type === 'error') end({ errors: payload });
      else if (type === 'complete') end();
    };
    return {
      next: () => new Promise((resolve) => { readers.push(resolve); deliver(); }),
      return: async () => { items.length = 0; end(); return { done: true, value: undefined }; },
      [Symbol.asyncIterator]() { return this; },
    };
  }

  return (params, { headers = {}, documentAST } = {}) => {
    const operation = documentAST?.definitions.find(
      ({ kind, name }) => kind === 'OperationDefinition' && (!params.operationName || name?.value === params.operationName),
    );
    return operation?.operation === 'subscription' ? overWebSocket(params, headers) : overHttp(params, headers);
  };
}`;
