// `npm run bench -- NAME …`: runs bench/NAME.ts, prints its figures as a table and as one line of JSON.
import { readdirSync } from 'node:fs';

const [name = '', ...args] = process.argv.slice(2);
const benches = readdirSync('bench').flatMap((file) => /^(?!run\.)([\w-]+)\.ts$/.exec(file)?.[1] ?? []);

try {
  if (!benches.includes(name)) throw new Error(`Which one? npm run bench -- ${benches.join(' | ')}`);
  const { run } = (await import(`./${name}.js`)) as { run(args: readonly string[]): Promise<object> };
  const figures = await run(args);
  console.table(figures);
  console.log(JSON.stringify({ bench: name, ...figures }));
  process.exit(0);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
