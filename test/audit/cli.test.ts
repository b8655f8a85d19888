import { describe, expect, it } from 'vitest';
import { runAudits } from '../../src/audit/cli.js';
import { startEmulator } from '../../src/emulator/index.js';
import { startProgram } from '../support/child.js';
import { basic, startGateway } from '../support/gateway.js';
import { startPlain, ticks } from './bad-servers.js';

/** Runs the command, and answers what it printed and its exit code. */
async function run(...argv: string[]): Promise<{ code: number; printed: string }> {
  const lines: string[] = [];
  const code = await runAudits(argv, (line) => lines.push(line));
  return { code, printed: lines.join('\n') };
}

describe('gws-graphql audit', () => {
  it('prints a line for each audit and a summary, and ends with 0 when no MUST failed', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const header = `authorization: ${basic('a1')}`;
    const child = startProgram([
      'audit',
      `${gateway.url}/graphql`,
      '--header',
      header,
      '--only',
      'ws-ack,ws-id-d*',
    ]);
    await using _ = child;

    expect(await child.exited).toBe(0);
    expect(child.stdout).toMatch(/^ws-ack +MUST answer connection_init .* {2}ok$/m);
    expect(child.stdout).toMatch(/^ws-id-duplicate +MUST .* {2}ok$/m);
    expect(child.stdout).toMatch(/^graphql-transport-ws +3 ok$/m);
  });

  it('ends with 1 when a MUST failed, and says in one line what was met', async () => {
    await using server = await startPlain();
    const { code, printed } = await run(server.url, '--only', 'sec-csrf-urlencoded-http', '--patience', '2');

    expect(code).toBe(1);
    expect(printed).toMatch(
      /^sec-csrf-urlencoded-http +MUST refuse a form with 4xx {2}failed: it was answered with 200 \{/m,
    );
  });

  it('ends with 0 when only a SHOULD failed', async () => {
    await using server = await startPlain();

    expect(await run(server.url, '--only', 'sec-nosniff-http')).toMatchObject({
      code: 0,
      printed: expect.stringContaining(
        'failed: an answer with status 200 says x-content-type-options: undefined',
      ),
    });
  });

  it('tells JSON of whole suites, and skips what the server does not have', async () => {
    await using server = await startPlain();
    const only = ['--only', 'sse-subscription,sse-query'];
    const judged = async (...rest: string[]) =>
      JSON.parse((await run(server.url, '--json', ...only, ...rest)).printed);
    const ok = { suite: 'graphql-sse', id: 'sse-query', name: expect.stringMatching(/^MUST/), status: 'ok' };

    expect(await judged()).toEqual([
      ok,
      { ...ok, id: 'sse-subscription', status: 'skipped', reason: expect.stringContaining('sessionStatus') },
    ]);
    expect(await judged('--subscription', ticks)).toEqual([ok, { ...ok, id: 'sse-subscription' }]);
  });

  it.each([
    [[], /wants one URL/],
    [['ftp://localhost/graphql'], /wants one URL/],
    [['http://localhost:1/graphql', '--only', 'nope'], /no audit is called 'nope'/],
    [['http://localhost:1/graphql', '--patience', 'soon'], /--patience wants a number/],
    [['http://localhost:1/graphql', '--loud'], /--loud/],
  ])('with %j says what is wrong', async (argv, sentence) => {
    await expect(run(...argv)).rejects.toThrow(sentence);
  });

  it('does not repeat a header that it cannot read', async () => {
    await expect(run('http://localhost:1/graphql', '--header', 'hunter2')).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
