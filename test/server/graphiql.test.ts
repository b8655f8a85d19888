import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page, type WebSocket } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Child, startProgram } from '../support/child.js';
import { eventually } from '../support/eventually.js';
import { basic } from '../support/gateway.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** On a developer's machine a missing browser is a nuisance; where tests guard a change it is a failure. */
const browserMissing = !existsSync(executablePath) && !process.env['CI'];

/** What a page did: everything that may go wrong without anybody seeing it. */
interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly sockets: readonly Socket[];
  /** Requests to anything but the gateway. All of them failed. */
  readonly outside: readonly string[];
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  /** `authorization` of every POST to /graphql. */
  readonly authorizations: readonly (string | undefined)[];
}

interface Socket {
  readonly url: string;
  readonly sent: any[];
  readonly received: any[];
  closed: boolean;
}

describe.skipIf(browserMissing)(`GraphiQL (in ${executablePath}; skipped when it is not there)`, () => {
  let program: Child;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    program = startProgram([], { PORT: '0', ADMIN_PORT: '0', EMULATOR_PORT: '0' });
    const [, address = ''] = await program.printed(/^GraphiQL +(http:\S+\/graphql)/m);
    url = address.replace('localhost', '127.0.0.1');
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A contact centre without internet: no name is ever found.
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await program?.[Symbol.asyncDispose]();
  });

  async function visit(): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1,
    });
    const outside: string[] = [];
    const complaints: string[] = [];
    const authorizations: (string | undefined)[] = [];
    const sockets: Socket[] = [];
    const { host } = new URL(url);
    const foreign = (address: string) => /^(https?|wss?):/.test(address) && new URL(address).host !== host;
    context.on('request', (request) => {
      if (foreign(request.url())) outside.push(request.url());
      else if (request.method() === 'POST') authorizations.push(request.headers()['authorization']);
    });
    await context.route(
      (address) => foreign(address.href),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('websocket', (webSocket) => {
      if (foreign(webSocket.url())) outside.push(webSocket.url());
      sockets.push(watch(webSocket));
    });
    await page.goto(url);
    await page.getByRole('button', { name: /Execute query/ }).waitFor();
    return {
      page,
      sockets,
      outside,
      complaints,
      authorizations,
      [Symbol.asyncDispose]: () => context.close(),
    };
  }

  it('signs in through the header editor and watches a subscription deliver, without any other host', async () => {
    await using visited = await visit();
    const { page, sockets, outside, complaints, authorizations } = visited;

    // The operation that the page opens with, and the line that the start prints for the header editor.
    await writeHeaders(page, (await program.printed(/^\{ "authorization": .*\}$/m))[0]);
    await run(page);

    await resultShows(page, /"__typename": "WorkbinStateChange"/);
    expect(await result(page)).toMatch(/"action": "ITEM_(ADDED|REMOVED)"/);
    expect(sockets).toHaveLength(1);
    const [socket] = sockets;
    expect(socket?.url).toBe(url.replace('http', 'ws'));
    expect(socket?.sent[0]).toEqual({ type: 'connection_init', payload: { authorization: basic('a1') } });
    expect(socket?.sent[1]).toMatchObject({ type: 'subscribe', payload: { operationName: 'Watch' } });
    expect(socket?.received[0]).toEqual({ type: 'connection_ack' });
    expect(socket?.received[1]).toMatchObject({
      type: 'next',
      payload: { data: { workbinEvents: { __typename: 'StreamOpened' } } },
    });
    // Life goes on in the result pane.
    const before = socket?.received.length ?? 0;
    await eventually('another event came', () => (socket?.received.length ?? 0) > before);
    const screenshot = process.env['SCREENSHOT'];
    if (screenshot) await takePicture(page, screenshot);

    await page.getByRole('button', { name: /Stop/ }).click();
    await eventually('the socket is closed', () => socket?.closed);

    // The same header signs a query in.
    await writeOperation(page, 'query Who { me { userName firstName } }');
    await run(page);
    await resultShows(page, /"userName": "a1"/);
    expect(await result(page)).toContain('"firstName": "Zoë"');
    expect(authorizations.at(-1)).toBe(basic('a1'));
    expect(sockets).toHaveLength(1);

    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says what is wrong when the header editor is empty, and when GWS refuses what is in it', async () => {
    await using visited = await visit();
    const { page, outside, complaints } = visited;

    await run(page);
    await resultShows(page, /UNAUTHENTICATED/);
    await writeHeaders(page, JSON.stringify({ authorization: basic('a1', 'wrong') }));
    await run(page);
    await resultShows(page, /GWS refused the credentials/);
    await writeOperation(page, 'query Who { me { userName } }');
    await run(page);
    await resultShows(page, /UNAUTHENTICATED/);

    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows the documentation of the schema', async () => {
    await using visited = await visit();
    const { page, outside, complaints } = visited;

    await page.getByRole('button', { name: /Show Documentation Explorer/ }).click();
    const explorer = page.getByRole('complementary').or(page.locator('.graphiql-doc-explorer'));
    await explorer.getByText('Subscription', { exact: true }).last().click();
    await explorer.getByText('workbinEvents').first().click();

    await explorer.getByText(/Interactions entering and leaving workbins/).waitFor();
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('does not run what somebody has brought into the page, nor lets it call elsewhere', async () => {
    await using visited = await visit();
    const { page, outside, complaints } = visited;

    const ran = await page.evaluate(async () => {
      const ran: string[] = [];
      Object.assign(window, { ran });
      const violated = new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.effectiveDirective === 'connect-src') resolve(undefined);
        }),
      );
      const script = document.createElement('script');
      script.textContent = 'ran.push("inline script")';
      document.body.append(script);
      const blob = document.createElement('script');
      blob.src = URL.createObjectURL(
        new Blob(['ran.push("script out of a blob")'], { type: 'text/javascript' }),
      );
      document.body.append(blob);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'ran.push("attribute")');
      document.body.append(button);
      button.click();
      await fetch('https://evil.example/').then(
        () => ran.push('call'),
        () => {},
      );
      await violated;
      return ran;
    });

    expect(ran).toEqual([]);
    expect(outside).toEqual([]);
    // So the other tests, which hear no complaint, would have heard one.
    expect(complaints.filter((each) => /Content Security Policy/.test(each)).length).toBeGreaterThanOrEqual(
      4,
    );
  });

  it('is not shown in a frame', async () => {
    await using visited = await visit();
    const { page } = visited;

    const frame = await page.context().newPage();
    await frame.setContent(`<iframe src="${url}"></iframe>`);

    await eventually('the frame shows an error', () => frame.frames()[1]?.url().startsWith('chrome-error:'));
  });
});

function watch(webSocket: WebSocket): Socket {
  const socket: Socket = { url: webSocket.url(), sent: [], received: [], closed: false };
  webSocket.on('framesent', ({ payload }) => socket.sent.push(JSON.parse(String(payload))));
  webSocket.on('framereceived', ({ payload }) => socket.received.push(JSON.parse(String(payload))));
  webSocket.on('close', () => {
    socket.closed = true;
  });
  return socket;
}

async function writeHeaders(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Headers' }).click();
  await replaceText(page, '.graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor', text);
}

async function writeOperation(page: Page, text: string): Promise<void> {
  await replaceText(page, '.graphiql-query-editor .monaco-editor', text);
  // GraphiQL reads the text a moment after the last key; then the tab is named after the operation.
  await page.locator('.graphiql-tab-button', { hasText: /\w+ (\w+)/.exec(text)?.[1] ?? '' }).waitFor();
}

async function replaceText(page: Page, editor: string, text: string): Promise<void> {
  await page.locator(`${editor} .view-lines`).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
  // What completion offers must not swallow the next key.
  await page.keyboard.press('Escape');
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Execute query/ }).click();
}

/** The text of the result pane; the editor draws blanks as no-break spaces, and long texts in part. */
async function result(page: Page): Promise<string> {
  const lines = await page.locator('.result-window .view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

async function resultShows(page: Page, pattern: RegExp): Promise<void> {
  await eventually(`the result pane shows ${pattern}`, async () => pattern.test(await result(page)));
}

/** For the README: an event in full in the result pane. */
async function takePicture(page: Page, path: string): Promise<void> {
  await resultShows(page, /"action": "ITEM_ADDED"[\s\S]*"subject": "/);
  await page.mouse.move(640, 790);
  await page.screenshot({ path });
}
