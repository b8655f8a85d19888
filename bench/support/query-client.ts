/** A process that asks over HTTP, so many at a time, and counts the answers. */
import { Pool } from 'undici';
import { answering } from './answering.js';
import { credentialsOf } from './events.js';

export interface Asking {
  readonly port: number;
  readonly agents: number;
  readonly seconds: number;
  readonly atOnce: number;
  /** Asks by GraphQL, */
  readonly query?: string;
  /** or plainly, each of these once for one answer. */
  readonly paths?: readonly string[];
}

export interface Asked {
  readonly answers: number;
  readonly failures: number;
}

answering({
  async ask({ port, agents, seconds, atOnce, query, paths = [] }: Asking): Promise<Asked> {
    const pool = new Pool(`http://127.0.0.1:${port}`, { connections: atOnce });
    const body = JSON.stringify({ query });
    const until = performance.now() + seconds * 1_000;
    let answers = 0;
    let failures = 0;
    let turn = 0;

    const answered = async (path: string, authorization: string): Promise<boolean> => {
      const response = await (query === undefined
        ? pool.request({ path, method: 'GET', headers: { authorization } })
        : pool.request({
            ...{ path, method: 'POST', body },
            headers: { authorization, 'content-type': 'application/json' },
          }));
      const text = await response.body.text();
      return response.statusCode === 200 && !text.startsWith('{"errors"');
    };
    const lane = async () => {
      while (performance.now() < until) {
        const authorization = credentialsOf(turn++ % agents);
        const all = query === undefined ? paths : ['/graphql'];
        const good = await Promise.all(all.map((path) => answered(path, authorization)));
        if (good.every(Boolean)) answers += 1;
        else failures += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    await pool.close();
    return { answers, failures };
  },
});
