/**
 * What somebody would write who has the schema and a publish/subscribe of a GraphQL server: types as SDL, resolvers
 * that read properties, an event made of a message as it comes. yoga and the peers share it.
 */
import { readFileSync } from 'node:fs';
import { agentIn, dataText, type Kind, kindOf } from './events.js';

/** The printed contract, of which the naive servers need nothing but the types. */
export const typeDefs = readFileSync('schema/schema.graphql', 'utf8');

type Json = Readonly<Record<string, unknown>>;

/** `SetInFocus` → `SET_IN_FOCUS` */
const enumName = (word: unknown) =>
  typeof word === 'string' ? word.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase() : null;

function interaction(medium: string, resource: Json) {
  const { state, capabilities = [], chatType, receivedDate, userData = {} } = resource;
  return {
    ...resource,
    medium,
    state: enumName(state),
    stateRaw: state,
    capabilities: (capabilities as string[]).map(enumName),
    chatType: enumName(chatType),
    receivedDate: typeof receivedDate === 'string' ? new Date(receivedDate.replace(' ', 'T')) : null,
    userDataEntries: Object.entries(userData as Json).map(([key, value]) => ({ key, value })),
  };
}

const chatEvent = ({ chat, ...rest }: Json) => ({
  ...rest,
  __typename: 'ChatStateChange',
  notificationType: enumName(rest['notificationType']),
  receivedAt: new Date(),
  topic: '/v2/me/chats',
  chat: {
    ...interaction('CHAT', chat as Json),
    participants: ((chat as Json)['participants'] as Json[]).map((each) => ({
      ...each,
      type: enumName(each['type']),
      visibility: enumName(each['visibility']),
    })),
  },
});

const workbinEvent = ({ chatStateResourceV2, ...rest }: Json) => ({
  ...rest,
  __typename: 'WorkbinStateChange',
  action: enumName(rest['action']),
  actionRaw: rest['action'],
  medium: 'CHAT',
  receivedAt: new Date(),
  topic: '/v2/me/workbins',
  interaction: { ...interaction('CHAT', chatStateResourceV2 as Json), __typename: 'ChatInteraction' },
});

const readers: Record<Kind, (data: Json) => object> = { chats: chatEvent, workbins: workbinEvent };

/** The subscriptions: field, and the name of what is published for it. */
export const fields: Readonly<Record<string, Kind | 'services'>> = {
  chatEvents: 'chats',
  workbinEvents: 'workbins',
  serviceEvents: 'services',
};

/** Where an agent's events of a kind are published. */
export const topicOf = (kind: string, agent: number) => `${kind} ${agent}`;

/** An event, and where it is published. */
export function eventOf(event: number, agents: number): { readonly topic: string; readonly payload: object } {
  const kind = kindOf(event, agents);
  const payload = readers[kind](JSON.parse(dataText(kind, event)) as Json);
  return { topic: topicOf(kind, event % agents), payload };
}

/** Who a socket is, by what it said in the beginning. */
export function agentOf(connectionParams: Json | undefined): number {
  return agentIn(connectionParams?.['authorization'] as string | undefined);
}
