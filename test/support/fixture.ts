import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/', import.meta.url);

/** The very text of a fixture: what JSON.parse would drop, such as a key that comes twice, is still in it. */
export function fixtureText(name: string): string {
  return readFileSync(new URL(`${name}.json`, folder), 'utf8');
}

/** A message or an answer as the Genesys documentation describes it, by file name without `.json`. */
export function fixture(name: string): any {
  return JSON.parse(fixtureText(name));
}

/** The names of all fixtures that begin with `prefix`. */
export function fixtures(prefix: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}
