/** Which rows a request to GWS belongs to. */
import { rows } from './rows.js';

/** A request to GWS: `GET /me/chats/42?fields=*`, and the `operationName` of what it sends. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly verb?: string | undefined;
}

/** Parameters that say of what, or how much, is asked: with another of them it is another request. */
const telling = ['subresources', 'agentGroup', 'placeGroup', 'workbinIds'];

const isAny = (word: string) => /^\{\w+\}$/.test(word);

function partsOf(address: string) {
  const [path = '', query = ''] = address.split('?');
  return { steps: path.split('/').slice(1), query: new URLSearchParams(query) };
}

/** Whether a request is one of those that a row stands for. */
function belongs(id: string, asked: Asked): boolean {
  const [method, address = '', verb] = id.split(' ');
  if (method !== asked.method || (verb !== asked.verb && !(verb && asked.verb && isAny(verb)))) return false;
  const [wanted, told] = [partsOf(address), partsOf(asked.path)];
  const same = (want: string, is: string | null | undefined) =>
    isAny(want) ? Boolean(is) && is !== '*' : want === is;
  return (
    wanted.steps.length === told.steps.length &&
    wanted.steps.every((step, n) => same(step, told.steps[n])) &&
    [...wanted.query].every(([name, value]) => same(value, told.query.get(name))) &&
    telling.every((name) => wanted.query.has(name) || !told.query.has(name))
  );
}

const requests = rows.filter(({ kind }) => kind === 'read' || kind === 'operation').map(({ id }) => id);

/** The rows of a request; none if nothing like it is documented. */
export function rowsOf(asked: Asked): string[] {
  const all = requests.filter((id) => belongs(id, asked));
  // What has a name of its own is none of those that any name stands for.
  const named = all.filter((id) => id.endsWith(` ${asked.verb}`));
  return named.length > 0 ? named : all;
}
