/**
 * What the gateway offers, found by asking: every field of the contract is asked once, with whatever arguments, of a
 * GWS that notes what it is asked for in turn.
 */
import { type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { schema } from '../../src/schema.js';
import { eventually } from '../support/eventually.js';
import type { ForeignRequest } from '../support/foreign-gws.js';
import { type ForeignPair, startForeignPair } from '../support/foreign-pair.js';
import { confirmationOf, workbinChannel } from '../support/workbin-gws.js';
import { callsOf, type Field, fieldsOf } from './calls.js';
import type { Asked } from './request.js';

interface Request {
  readonly field: string;
  readonly asked: readonly Asked[];
}

export interface Offer {
  /** What each field asks GWS for. Of what an object needs a request of its own for: `workbin.contents`. */
  readonly requests: readonly Request[];
  /** The channels that each field subscribes to. */
  readonly subscriptions: readonly { readonly field: string; readonly channels: readonly string[] }[];
}

/** Asks everything once. */
export async function probe(): Promise<Offer> {
  await using watched = await startForeignPair({ lingerMs: 0 });
  await using pair = await startForeignPair();
  for (const each of [watched, pair]) each.gws.otherwise((request) => answer(request, each));
  const requests: Request[] = [];
  const subscriptions: { field: string; channels: string[] }[] = [];
  const note = (field: string, asked: readonly Asked[]) => requests.push({ field, asked });

  for (const field of fieldsOf(schema.getSubscriptionType())) {
    for (const call of callsOf(field)) {
      const { asked, channels } = await subscribing(watched, call);
      subscriptions.push({ field: field.name, channels });
      note(field.name, asked);
    }
  }
  // A session that somebody uses signs in no more, which would look like a read.
  await pair.gateway.subscribe('subscription { meEvents { __typename } }').event();
  for (const field of fieldsOf(schema.getMutationType())) {
    if (ownDoor.has(field.name)) continue;
    for (const call of callsOf(field))
      note(field.name, await asking(pair, `mutation { ${call} { __typename } }`));
  }
  for (const field of fieldsOf(schema.getQueryType())) {
    for (const call of callsOf(field)) {
      const ask = (selection: string) => asking(pair, `{ ${call} ${selection} }`);
      const asked = await ask(least(field));
      note(field.name, asked);
      for (const found of await travelling(field, ask, asked, 2)) note(found.field, found.asked);
    }
  }
  return { requests, subscriptions };
}

/** The gateway's own: after a sign-out the next would sign in again, which would look like a read of its own. */
const ownDoor = new Set(['signIn', 'refreshSession', 'signOut']);

type Ask = (selection: string) => Promise<Asked[]>;

const least = ({ type }: Field) => (isCompositeType(getNamedType(type)) ? '{ __typename }' : '');

/**
 * The fields of an object that need requests of their own.
 *
 * @param known what is asked for without them
 * @param depth how far to look into objects of objects
 */
async function travelling(
  field: Field,
  ask: Ask,
  known: readonly Asked[],
  depth: number,
): Promise<Request[]> {
  const type = getNamedType(field.type);
  const isNew = ({ path }: Asked) => !known.some((each) => each.path === path);
  if (!isObjectType(type) || depth === 0 || !(await ask(everything(type, depth))).some(isNew)) return [];
  const found: Request[] = [];
  for (const each of fieldsOf(type)) {
    for (const call of callsOf(each)) {
      const deeper: Ask = (selection) => ask(`{ ${call} ${selection} }`);
      const asked = await deeper(least(each));
      const inside = await travelling(each, deeper, [...known, ...asked], depth - 1);
      found.push({ field: each.name, asked: asked.filter(isNew) }, ...inside);
    }
  }
  return found.map((each) => ({ ...each, field: `${field.name}.${each.field}` }));
}

/** Everything that an object has, so and so deep; of fields with a choice, what they have in all cases. */
function everything(type: GraphQLObjectType, depth: number): string {
  const selections = fieldsOf(type).map((field) => {
    const [call = field.name] = callsOf(field);
    const inner = getNamedType(field.type);
    return `${call} ${depth > 1 && isObjectType(inner) ? everything(inner, depth - 1) : least(field)}`;
  });
  return `{ ${selections.join(' ')} }`;
}

async function asking({ gws, gateway }: ForeignPair, document: string): Promise<Asked[]> {
  const before = gws.requests.length;
  await gateway.query(document);
  return askedIn(gws.requests.slice(before));
}

/** Opens a subscription and ends it. What it undoes with its end belongs to it too. */
async function subscribing({ gws, gateway }: ForeignPair, call: string) {
  const before = gws.requests.length;
  const operations = () => askedIn(gws.requests.slice(before)).filter(({ verb }) => verb !== undefined);
  const said = (...channels: string[]): any[] =>
    gws.requests
      .slice(before)
      .flatMap(({ path, body }) => (path === '/notifications' ? body : []))
      .filter(({ channel }) => channels.includes(channel));
  const stream = gateway.subscribe(`subscription { ${call} { __typename } }`);
  // Not every value that a type allows is one that the field takes.
  await stream.event().catch(() => undefined);
  const channels = said('/meta/subscribe').flatMap(({ subscription }): string[] => [subscription].flat());
  const subscribed = operations().length;
  stream.stop();
  if (channels.length > 0) {
    await eventually('it is left', () => said('/meta/unsubscribe', '/meta/disconnect').length > 0);
    await eventually('what it asked for is undone', () => operations().length >= 2 * subscribed);
  }
  return { asked: operations(), channels };
}

function askedIn(requests: readonly ForeignRequest[]): Asked[] {
  return requests
    .filter(({ path }) => path !== '/notifications')
    .map(({ method, path, body }) => ({ method, path, verb: body?.operationName }));
}

/** A GWS that has one of everything, and does what it is told. */
function answer(request: ForeignRequest, { gws }: ForeignPair): unknown {
  const { method, path } = request;
  const confirmation =
    /scribe$/.test(request.body?.operationName) && confirmationOf(request, gws.requests.length);
  if (confirmation) gws.publish(workbinChannel, confirmation);
  if (method === 'POST') return { statusCode: 0 };
  // Documented is the read of one medium, and not of all at once.
  if (/^\/users\/\w+\/workbins\/\w+\?.*subresources/.test(path)) return undefined;
  const one = /\/7(\?|$)/.test(path);
  const members = [...singular, ...singular.map((each) => `${each}s`), 'settings', ...(one ? [] : both)];
  const resource = { id: '7', name: '7', operationName: '7', attachments: [{ id: '7' }] };
  return {
    statusCode: 0,
    ...Object.fromEntries(members.map((each) => [each, each.endsWith('s') ? [resource] : resource])),
    ...Object.fromEntries(both.map((each) => [each, one ? resource : [resource]])),
  };
}

const singular = [
  'user',
  'workbin',
  'chat',
  'email',
  'facebooksession',
  'tweet',
  'workitem',
  'imSession',
  'call',
].concat(['imSession', 'call', 'device', 'channel', 'record', 'contact', 'queue']);
/** The words that are their own plural. */
const both = ['facebook', 'openmedia'];
