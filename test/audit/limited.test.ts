import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { graphqlSse } from '../../src/audit/sse.js';
import { listening } from './bad-servers.js';

it('an audit is run again after it was refused for its rate: the refusal shows nothing', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(asked > 2 ? 200 : 429, { 'content-type': 'application/json' });
    response.end(asked > 2 ? '{"data":{"__typename":"Query"}}' : '{}');
  });
  await using limited = await listening(server);
  const audits = graphqlSse.audits({ url: limited.url });

  // The second would be content with any 4xx.
  for (const [id, status] of [
    ['sse-asked-for', 'ok'],
    ['sse-invalid-type', 'failed'],
  ] as const) {
    asked = 0;
    expect(await audits.find((audit) => audit.id === id)?.fn()).toMatchObject({ status });
    expect(asked).toBe(3);
  }
});
