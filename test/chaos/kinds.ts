/** The kinds of subscriptions that clients have, and how a client builds a state from what they yield. */

/** What an agent of the chaos has on the desk. */
export interface Desk {
  readonly userName: string;
  readonly chatId: string;
  readonly emailId: string;
  readonly workbinId: string;
}

export interface Kind {
  readonly name: string;
  readonly channels: readonly string[];
  /** The field of `Subscription`, but for `after`. */
  field(desk: Desk): readonly [name: string, args: string];
  /** What is asked of it besides what every subscription is asked. */
  readonly fields: string;
  /** The query whose answer a built state has to equal; left out: nothing is built. */
  fresh?(desk: Desk): string;
}

const chats = '/v2/me/chats';
const emails = '/v2/me/emails';
const workitems = '/v2/me/workitems';
const workbins = '/v2/me/workbins';

/** The topics on which something happens. */
export const channels = [chats, emails, workitems, workbins] as const;

const chat = '{ id state messages { id text } }';
const email = '{ id state userData }';
const workbin = '{ id contents { ... on InteractionState { id } } }';
const chatEvents = `... on ChatStateChange { chat { id state } } ... on MessageLogUpdate { chatId messages { id text } }`;
const emailEvents = `... on EmailStateChange { email ${email} }`;
const workbinEvents = `... on WorkbinStateChange { workbinId action interaction { ... on InteractionState { id } } }`;
const desk = `chats ${chat} emails ${email} workitems { id state } workbins ${workbin}`;

const events = (name: string, channel: string): Kind => ({
  name,
  channels: [channel],
  field: () => [name, ''],
  fields: '',
});

export const kinds = {
  chatEvents: events('chatEvents', chats),
  emailEvents: events('emailEvents', emails),
  workbinEvents: events('workbinEvents', workbins),
  chat: {
    name: 'chat',
    channels: [chats],
    field: ({ chatId }) => ['chat', `id: "${chatId}"`],
    fields: `... on ChatSnapshot { cursor chat ${chat} } ${chatEvents}`,
    fresh: ({ chatId }) => `{ chat(id: "${chatId}") ${chat} }`,
  },
  email: {
    name: 'email',
    channels: [emails],
    field: ({ emailId }) => ['email', `id: "${emailId}"`],
    fields: `... on EmailSnapshot { cursor email ${email} } ${emailEvents}`,
    fresh: ({ emailId }) => `{ email(id: "${emailId}") ${email} }`,
  },
  workbin: {
    name: 'workbin',
    channels: [workbins],
    field: ({ workbinId }) => ['workbin', `id: "${workbinId}"`],
    fields: `... on WorkbinSnapshot { cursor workbin ${workbin} } ${workbinEvents}`,
    fresh: ({ workbinId }) => `{ workbin(id: "${workbinId}") ${workbin} }`,
  },
  desktop: {
    name: 'desktop',
    channels,
    field: () => ['desktop', 'topics: [CHATS, EMAILS, WORKITEMS, WORKBINS]'],
    fields: `... on DesktopSnapshot { cursor desk { ${desk} } } ${chatEvents} ${emailEvents} ${workbinEvents}
      ... on WorkitemStateChange { workitem { id state } }`,
    fresh: () => `{ ${desk} }`,
  },
} satisfies Record<string, Kind>;

/** The operation; its variable `after` is the cursor to go on from. */
export function documentOf(kind: Kind, whose: Desk): string {
  const [name, args] = kind.field(whose);
  return `subscription ($after: Cursor) { item: ${name}(${args} after: $after) {
    __typename
    ... on StreamOpened { cursor }
    ... on Gap { cursor reason }
    ... on Event { cursor topic raw }
    ${kind.fields}
  } }`;
}

/** What a client shows, by id. */
export interface Built {
  readonly chats: Readonly<Record<string, { readonly state?: string; readonly messages: Texts }>>;
  readonly emails: Readonly<Record<string, { readonly state: string; readonly userData: unknown }>>;
  readonly workitems: Readonly<Record<string, { readonly state: string }>>;
  readonly workbins: Readonly<Record<string, readonly string[]>>;
}

type Texts = Readonly<Record<string, string | null>>;

/** What a snapshot, or the answer to a query, says. */
export function builtFrom(told: any): Built {
  const { desk, ...rest } = told;
  const all = desk ?? rest;
  const listOf = (one: string, many: string): any[] => all[many] ?? (all[one] ? [all[one]] : []);
  const byId = <T>(list: any[], what: (each: any) => T) =>
    Object.fromEntries(list.map((each) => [each.id, what(each)]));
  return {
    chats: byId(listOf('chat', 'chats'), ({ state, messages }) => ({ state, messages: textsOf(messages) })),
    emails: byId(listOf('email', 'emails'), ({ state, userData }) => ({ state, userData })),
    workitems: byId(listOf('workitem', 'workitems'), ({ state }) => ({ state })),
    workbins: byId(listOf('workbin', 'workbins'), ({ contents }) =>
      contents?.map(({ id }: any) => id).sort(),
    ),
  };
}

/** What a client shows after an event. */
export function after(built: Built, item: any): Built {
  const { __typename } = item;
  if (__typename === 'ChatStateChange' && item.chat) {
    const { id, state } = item.chat;
    const messages = built.chats[id]?.messages ?? {};
    return { ...built, chats: { ...built.chats, [id]: { state, messages } } };
  }
  if (__typename === 'MessageLogUpdate') {
    const known = built.chats[item.chatId];
    if (!known) return built;
    const messages = { ...known.messages, ...textsOf(item.messages) };
    return { ...built, chats: { ...built.chats, [item.chatId]: { ...known, messages } } };
  }
  if (__typename === 'EmailStateChange' && item.email) {
    const { id, state, userData } = item.email;
    return { ...built, emails: { ...built.emails, [id]: { state, userData } } };
  }
  if (__typename === 'WorkitemStateChange' && item.workitem) {
    const { id, state } = item.workitem;
    return { ...built, workitems: { ...built.workitems, [id]: { state } } };
  }
  if (__typename === 'WorkbinStateChange' && item.interaction) {
    const { workbinId, action, interaction } = item;
    const others = (built.workbins[workbinId] ?? []).filter((id) => id !== interaction.id);
    const lying = action === 'ITEM_ADDED' ? [...others, interaction.id].sort() : others;
    return { ...built, workbins: { ...built.workbins, [workbinId]: lying } };
  }
  return built;
}

/** What is shown: what is over is not, and a typing notice is no message. */
export function shown({ chats, emails, workitems, workbins }: Built): Built {
  const present = <T extends { readonly state?: string }>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([, { state }]) => !over.has(state ?? '')));
  return { chats: present(chats), emails: present(emails), workitems: present(workitems), workbins };
}

const over = new Set(['REVOKED', 'COMPLETED', 'REJECTED']);

function textsOf(messages: readonly { id: string; text: string | null }[] | null | undefined): Texts {
  return Object.fromEntries(
    (messages ?? []).filter(({ text }) => text !== null).map(({ id, text }) => [id, text]),
  );
}
