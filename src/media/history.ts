/**
 * History: what Universal Contact Server remembers of customers and interactions. GWS answers on a topic; the
 * gateway waits for it, so that for clients it is a query like any other.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ContactHistoryOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { path, type RestPath } from '../genesys/rest.js';
import type { AgentSession } from '../genesys/session.js';
import { topic } from '../genesys/topic.js';
import { anything, id, integer, isObject, list, maybe, readTime, text } from '../lib/decode.js';
import { answerPatience, ask, timeoutDescription } from './base/asked.js';
import { ErrorMessage, errorMessageType, failureFields, failureMembers } from './base/error-message.js';
import { eventType, topicUnion } from './base/event.js';
import { addressFields, userDataFields } from './base/fields.js';
import { Medium } from './base/interaction.js';
import { ChatMessage, type MessageRecord, messageLog } from './base/message-log.js';
import { openEnum, openFields } from './base/open-enum.js';
import { badArgument, checkId, checkText } from './base/parameter.js';
import { InteractionDirection } from './base/vocabulary.js';
import { User, users } from './users.js';

// What Genesys sends

const owner = z.object({ id: text, userName: text, firstName: text, lastName: text });

const historyInteraction = z.object({
  id,
  uri: text,
  path: text,
  typeId: text,
  mediaType: text,
  state: text,
  startDate: text,
  endDate: text,
  subject: text,
  contactId: text,
  parentId: text,
  comment: text,
  ownerInformation: maybe(owner),
  customAttributes: anything,
  userData: anything,
  phoneNumber: text,
  callDuration: integer,
});
type HistoryRecord = z.output<typeof historyInteraction>;

/** The documentation has the list in `interactions` and in `interaction`. */
const interactionsHistory = z
  .object({ interactions: list(historyInteraction), interaction: anything, ...failureMembers })
  .transform(({ interactions, interaction, ...rest }) => {
    const other = Array.isArray(interaction) ? interaction : interaction === undefined ? [] : [interaction];
    return { ...rest, interactions: interactions ?? list(historyInteraction).parse(other) ?? [] };
  });
type HistoryMessage = z.output<typeof interactionsHistory>;

const log = messageLog('interaction');
const interactionContent = z
  .object({ interaction: maybe(historyInteraction), messages: anything, ...failureMembers })
  .transform(({ messages, interaction, ...rest }) => ({
    ...rest,
    interaction,
    messages: Array.isArray(messages)
      ? log.parse({ messages, interactionPath: interaction?.id }).messages
      : undefined,
  }));
type ContentMessage = z.output<typeof interactionContent>;

const contactIdentified = z.object({ contactId: text, ...failureMembers });
type IdentifiedMessage = z.output<typeof contactIdentified>;

const identified = {
  event: 'IdentifyUCSContact',
  messageTypes: ['IdentifyUCSContactMessage'],
  schema: contactIdentified,
};

/** `/v2/ucs/interactions` */
export const historyTopic = topic('/v2/ucs/interactions', [
  {
    event: 'GetInteractionsHistory',
    messageTypes: ['GetInteractionsHistoryMessage'],
    keys: ['interactions'],
    schema: interactionsHistory,
  },
  {
    event: 'GetInteractionContent',
    messageTypes: ['GetInteractionContentMessage'],
    keys: ['interaction'],
    schema: interactionContent,
  },
  { ...identified, keys: ['contactId'] },
  errorMessageType,
]);

/**
 * `/v2/me/contacts`: where GWS tells who a contact is, which it does without `messageType`. The documentation does
 * not name the topic, so both are listened to.
 */
export const contactTopic = topic('/v2/me/contacts', [
  { ...identified, keys: ['contactId', 'errorMessage'] },
]);

// What clients see

const HistoryState = openEnum('HistoryState', 'Where an interaction of the past stands.', {
  New: 'Not begun.',
  InProcess: 'Somebody works on it.',
  Stopped: 'It is over.',
  Pending: 'It waits.',
});

const HistoryOwner = builder.objectRef<z.output<typeof owner>>('HistoryOwner').implement({
  description: 'Who handled an interaction.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: "GWS's id of the user." }),
    userName: t.exposeString('userName', { nullable: true, description: 'The name to sign in with.' }),
    firstName: t.exposeString('firstName', { nullable: true, description: 'The given name.' }),
    lastName: t.exposeString('lastName', { nullable: true, description: 'The family name.' }),
    user: t.field({
      type: User,
      nullable: true,
      description: 'The user, read by REST. Null when it cannot be read.',
      resolve: async ({ id: userId }, _arguments, context) =>
        userId === undefined ? null : (await context.reader()).one(users, userId),
    }),
  }),
});

const HistoryInteraction = builder.objectRef<HistoryRecord>('HistoryInteraction').implement({
  description: 'An interaction of the past, as Universal Contact Server remembers it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The interaction id.' }),
    ...openFields(t, 'medium', Medium, ({ mediaType }) => mediaType, 'Its medium. GWS: `mediaType`.'),
    ...openFields(t, 'typeId', InteractionDirection, ({ typeId }) => typeId, 'Who began it.'),
    ...openFields(t, 'state', HistoryState, ({ state }) => state, 'Where it stands.'),
    startDate: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it began. Null when GWS does not say or says it unreadably.',
      resolve: ({ startDate }) => readTime(startDate),
    }),
    startDateRaw: t.exposeString('startDate', {
      nullable: true,
      description: '`startDate` as GWS wrote it.',
    }),
    endDate: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ended. Null while it has not.',
      resolve: ({ endDate }) => readTime(endDate),
    }),
    endDateRaw: t.exposeString('endDate', { nullable: true, description: '`endDate` as GWS wrote it.' }),
    subject: t.exposeString('subject', { nullable: true, description: 'What it is about.' }),
    contactId: t.exposeID('contactId', {
      nullable: true,
      description: 'The customer, in the contact server.',
    }),
    parentId: t.exposeID('parentId', {
      nullable: true,
      description: 'The interaction that this one answers.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: "A colleague's note." }),
    ownerInformation: t.field({
      type: HistoryOwner,
      nullable: true,
      description: 'Who handled it.',
      resolve: ({ ownerInformation }) => ownerInformation ?? null,
    }),
    customAttributes: t.field({
      type: 'JSON',
      description: "The contact centre's own attributes, key by key. Empty when there are none.",
      resolve: ({ customAttributes }) => (isObject(customAttributes) ? customAttributes : {}),
    }),
    ...userDataFields(t),
    phoneNumber: t.exposeString('phoneNumber', { nullable: true, description: 'Of calls: the number.' }),
    callDuration: t.exposeInt('callDuration', {
      nullable: true,
      description: 'Of calls: how long it lasted, in seconds.',
    }),
    ...addressFields(t),
  }),
});

interface Content {
  readonly interaction?: HistoryRecord | undefined;
  readonly messages?: readonly MessageRecord[] | undefined;
}

const InteractionContent = builder.objectRef<Content>('InteractionContent').implement({
  description: 'An interaction of the past with what was said in it.',
  fields: (t) => ({
    interaction: t.field({
      type: HistoryInteraction,
      nullable: true,
      description: 'The interaction.',
      resolve: ({ interaction }) => interaction ?? null,
    }),
    messages: t.field({
      type: [ChatMessage],
      nullable: true,
      description: 'What was said. Null for media that are no conversations.',
      resolve: ({ messages }) => (messages ? [...messages] : null),
    }),
  }),
});

const GetInteractionsHistory = eventType<HistoryMessage>(
  'GetInteractionsHistory',
  'The answer to a question for the history. Queries for it wait for this by themselves. GWS: `GetInteractionsHistoryMessage`.',
  (t) => ({
    interactions: t.field({
      type: [HistoryInteraction],
      description: 'The interactions found; none when the question failed.',
      resolve: ({ message: { interactions } }) => interactions,
    }),
    ...failureFields(t),
  }),
);

const GetInteractionContent = eventType<ContentMessage>(
  'GetInteractionContent',
  'The answer to a question for one interaction of the past. Queries for it wait for this by themselves. GWS: `GetInteractionContentMessage`.',
  (t) => ({
    interaction: t.field({
      type: HistoryInteraction,
      nullable: true,
      description: 'The interaction. Null when the question failed.',
      resolve: ({ message: { interaction } }) => interaction ?? null,
    }),
    messages: t.field({
      type: [ChatMessage],
      nullable: true,
      description: 'What was said. Null for media that are no conversations.',
      resolve: ({ message: { messages } }) => (messages ? [...messages] : null),
    }),
    ...failureFields(t),
  }),
);

const IdentifyUCSContact = eventType<IdentifiedMessage>(
  'IdentifyUCSContact',
  'Who a customer is. GWS sends it without `messageType`, as the answer to `IdentifyUCSContact`.',
  (t) => ({
    contactId: t.id({
      nullable: true,
      description: 'The customer, in the contact server. Null when nobody was found.',
      resolve: ({ message: { contactId } }) => contactId ?? null,
    }),
    ...failureFields(t),
  }),
);

const HistoryEvent = topicUnion(
  'HistoryEvent',
  'What `historyEvents` yields. GWS topic: `/v2/ucs/interactions`.',
  [GetInteractionsHistory, GetInteractionContent, IdentifyUCSContact, ErrorMessage],
);
const ContactEvent = topicUnion(
  'ContactEvent',
  'What `contactEvents` yields. GWS topic: `/v2/me/contacts`.',
  [IdentifyUCSContact],
);

// How they ask

/** GWS's word for each. */
export const media = {
  CALL: 'call',
  CHAT: 'chat',
  EMAIL: 'email',
  FACEBOOK: 'facebook',
  FACEBOOKSESSION: 'facebooksession',
  OPENMEDIA: 'openmedia',
  TWEET: 'twitter',
  WORKITEM: 'workitem',
} as const;

/** Of which medium. */
export const HistoryMedium = builder.enumType('HistoryMedium', {
  description: 'Of which medium interactions of the past are wanted.',
  values: Object.fromEntries(
    Object.entries(media).map(([value, word]) => [value, { description: `GWS: \`${word}\`.` }]),
  ) as Record<keyof typeof media, { description: string }>,
});

const HistorySource = builder.enumType('HistorySource', {
  description: 'Which part of the history is asked.',
  values: {
    MAIN: { description: 'What is recent. GWS: `main`.' },
    ARCHIVE: { description: 'What was archived. GWS: `archive`.' },
  },
});

const HistorySort = builder.enumType('HistorySort', {
  description: 'In which order the history is told.',
  values: {
    ASC: { description: 'The oldest first. GWS: `asc`.' },
    DESC: { description: 'The newest first. GWS: `desc`.' },
  },
});

const HistoryFilterInput = builder.inputType('HistoryFilterInput', {
  description: 'Which interactions of the past are wanted; all of the last month if left out.',
  fields: (t) => ({
    fromDate: t.string({
      description:
        'From this day on, e.g. `2024-05-14`; newer versions of GWS take a full time stamp as well. The last month if left out.',
    }),
    toDate: t.string({ description: 'Up to this day, written like `fromDate`.' }),
    medium: t.field({ type: HistoryMedium, description: 'Of this medium only. GWS: `mediaType`.' }),
    sort: t.field({ type: HistorySort, description: 'In which order; DESC if left out.' }),
    source: t.field({ type: HistorySource, description: 'From which part; MAIN if left out.' }),
    customAttributes: t.stringList({ description: 'Which custom attributes to tell; all if left out.' }),
    searchCustomAttributes: t.field({
      type: 'JSON',
      description: 'Only those whose custom attributes have these values, an object of keys and values.',
    }),
  }),
});
type Filter = typeof HistoryFilterInput.$inferInput;

/** What GWS is asked for, in its words. */
function filtered(filter: Filter | null | undefined): Record<string, unknown> {
  const { fromDate, toDate, medium, sort, source, customAttributes, searchCustomAttributes } = filter ?? {};
  for (const [name, day] of Object.entries({ fromDate, toDate })) {
    if (day != null && !/^\d{4}-\d\d-\d\d([T ].{1,32})?$/.test(day))
      throw badArgument(`filter.${name}`, 'must be a day such as 2024-05-14, or a time stamp');
  }
  if (searchCustomAttributes != null && !isObject(searchCustomAttributes))
    throw badArgument('filter.searchCustomAttributes', 'must be an object of keys and values');
  return {
    ...(fromDate != null && { fromDate }),
    ...(toDate != null && { toDate }),
    ...(medium != null && { mediaType: media[medium] }),
    ...(sort != null && { sort: sort.toLowerCase() }),
    ...(source != null && { source: source.toLowerCase() }),
    ...(customAttributes != null && { customAttributes }),
    ...(searchCustomAttributes != null && { searchCustomAttributes }),
  };
}

function counted(maxSize: number | null | undefined): Record<string, unknown> {
  if (maxSize == null) return {};
  if (maxSize < 1 || maxSize > 10_000) throw badArgument('maxSize', 'must be from 1 to 10000');
  return { maxSize };
}

function ofUser(userId: string | null | undefined): Record<string, unknown> {
  if (userId == null) return {};
  checkId(userId, 'userId');
  return { userId };
}

async function historyOf(
  session: AgentSession,
  where: RestPath,
  verb: string,
  parameters: Readonly<Record<string, unknown>>,
  timeoutMs: number | null | undefined,
  fits: (each: HistoryRecord) => boolean = () => true,
): Promise<HistoryRecord[]> {
  const answered = ({ type, message }: AgentEvent) =>
    type === 'ErrorMessage' ||
    (type === 'GetInteractionsHistory' && (message as HistoryMessage).interactions.every(fits));
  const answer = { topic: historyTopic, likely: answered };
  const { type, message } = await ask(session, { verb, path: where, parameters, answer }, timeoutMs);
  return type === 'GetInteractionsHistory' ? (message as HistoryMessage).interactions : [];
}

builder.queryFields((t) => {
  const timeoutMs = t.arg.int({ defaultValue: answerPatience.usual, description: timeoutDescription });
  const filter = t.arg({ type: HistoryFilterInput, description: 'Which of them.' });
  const maxSize = t.arg.int({ description: 'How many at most; 100 if left out.' });
  return {
    contactHistory: t.field({
      type: [HistoryInteraction],
      nullable: true,
      description: "A customer's interactions. GWS: `RetrieveContactHistory`.",
      args: {
        contactId: t.arg.id({ required: true, description: 'The customer, in the contact server.' }),
        filter,
        timeoutMs,
      },
      resolve: async (_root, { contactId, filter: wanted, timeoutMs: patience }, context) => {
        checkId(contactId, 'contactId');
        const where = path`/ucs/contacts/${contactId}/interactions`;
        const fits = (each: HistoryRecord) => each.contactId === undefined || each.contactId === contactId;
        const parameters = filtered(wanted);
        const session = await context.agent();
        return historyOf(session, where, 'RetrieveContactHistory', parameters, patience, fits);
      },
    }),
    interactionHistory: t.field({
      type: [HistoryInteraction],
      nullable: true,
      description: 'Interactions of the past, whoever handled them. GWS: `RetrieveInteractionHistory`.',
      args: {
        userId: t.arg.id({ description: 'Those that this user handled.' }),
        filter,
        maxSize,
        timeoutMs,
      },
      resolve: async (_root, { userId, filter: wanted, maxSize: most, timeoutMs: patience }, context) => {
        const parameters = { ...filtered(wanted), ...counted(most), ...ofUser(userId) };
        const session = await context.agent();
        return historyOf(
          session,
          path`/ucs/interactions`,
          'RetrieveInteractionHistory',
          parameters,
          patience,
        );
      },
    }),
    agentHistory: t.field({
      type: [HistoryInteraction],
      nullable: true,
      description: 'What an agent handled. GWS: `RetrieveAgentHistory`.',
      args: {
        userId: t.arg.id({ description: 'The agent; whoever asks if left out.' }),
        filter,
        maxSize,
        timeoutMs,
      },
      resolve: async (_root, { userId, filter: wanted, maxSize: most, timeoutMs: patience }, context) => {
        const session = await context.agent();
        const parameters = {
          ...filtered(wanted),
          ...counted(most),
          ...ofUser(userId ?? session.identity.id),
        };
        return historyOf(session, path`/ucs/interactions`, 'RetrieveAgentHistory', parameters, patience);
      },
    }),
    interactionContent: t.field({
      type: InteractionContent,
      nullable: true,
      description: 'One interaction of the past with what was said in it. GWS: `GetInteractionContent`.',
      args: {
        id: t.arg.id({ required: true, description: 'The interaction id.' }),
        source: t.arg({ type: HistorySource, description: 'From which part; MAIN if left out.' }),
        timeoutMs,
      },
      resolve: async (_root, { id: interactionId, source, timeoutMs: patience }, context) => {
        checkId(interactionId, 'id');
        const told = ({ type, message }: AgentEvent) =>
          type === 'ErrorMessage' ||
          (type === 'GetInteractionContent' &&
            ((message as ContentMessage).interaction === undefined ||
              (message as ContentMessage).interaction?.id === interactionId));
        const { type, message } = await ask(
          await context.agent(),
          {
            verb: 'GetInteractionContent',
            path: path`/ucs/interactions/${interactionId}`,
            parameters: source == null ? {} : { source: source.toLowerCase() },
            answer: { topic: historyTopic, likely: told },
          },
          patience,
        );
        return type === 'GetInteractionContent' ? (message as ContentMessage) : null;
      },
    }),
    ucsContactId: t.id({
      nullable: true,
      description:
        'Who a customer is: the id in the contact server. Nobody is created; for that see `contactIdentify`. GWS: `IdentifyUCSContact`.',
      args: {
        emailAddress: t.arg.string({ description: "The customer's email address." }),
        lastName: t.arg.string({ description: "The customer's family name." }),
        phoneNumber: t.arg.string({ description: "The customer's number." }),
        medium: t.arg({ type: HistoryMedium, description: 'How the customer came. GWS: `mediaType`.' }),
        userData: t.arg({ type: 'JSON', description: 'What else is known, by key.' }),
        timeoutMs,
      },
      resolve: async (_root, { timeoutMs: patience, medium, userData, ...traits }, context) => {
        const known = Object.entries(traits).filter(([, value]) => value != null);
        for (const [name, value] of known) checkText(value, name, 512);
        if (known.length === 0 && userData == null)
          throw badArgument('emailAddress', 'or another trait of the customer must be given');
        if (userData != null && !isObject(userData))
          throw badArgument('userData', 'must be an object of keys and values');
        const { message } = await ask(
          await context.agent(),
          {
            verb: 'IdentifyUCSContact',
            path: path`/contacts/ucs`,
            parameters: {
              ...Object.fromEntries(known),
              ...(medium != null && { mediaType: media[medium] }),
              ...(userData != null && { userData }),
              createContactEnabled: false,
            },
            answer: {
              topic: historyTopic,
              elsewhere: [contactTopic],
              likely: ({ type }) => type === 'IdentifyUCSContact' || type === 'ErrorMessage',
            },
          },
          patience,
        );
        return (message as IdentifiedMessage).contactId ?? null;
      },
    }),
  };
});

builder.subscriptionFields((t) => ({
  historyEvents: t.field({
    type: HistoryEvent,
    description:
      "The answers to the agent's questions for the history, from whichever client. Begins with `StreamOpened`. GWS topic: `/v2/ucs/interactions`.",
    args: { interactionId: t.arg.id({ description: 'Only what tells of this interaction.' }) },
    subscribe: async (_root, { interactionId }, context) => {
      const session = await context.agent();
      return session.listen(historyTopic, {
        wants: (event) => {
          const told = interactionsIn(event);
          return interactionId == null || told === undefined || told.includes(interactionId);
        },
      });
    },
    resolve: (item) => item as never,
  }),
  contactEvents: t.field({
    type: ContactEvent,
    description:
      'The answers to the question who a customer is, from whichever client. The topic is not documented, and GWS may tell them on `historyEvents`. Begins with `StreamOpened`. GWS topic: `/v2/me/contacts`.',
    args: { contactId: t.arg.id({ description: 'Only this customer.' }) },
    subscribe: async (_root, { contactId }, context) => {
      const session = await context.agent();
      return session.listen(contactTopic, {
        wants: ({ type, message }) => {
          const told = type === 'IdentifyUCSContact' ? (message as IdentifiedMessage).contactId : undefined;
          return contactId == null || told === undefined || told === contactId;
        },
      });
    },
    resolve: (item) => item as never,
  }),
}));

/** The ids of the interactions that an event tells of; undefined when it tells of none. */
function interactionsIn({ type, message }: AgentEvent): string[] | undefined {
  if (type === 'GetInteractionsHistory') {
    const { interactions, errorMessage } = message as HistoryMessage;
    return errorMessage === undefined ? interactions.map((each) => each.id) : undefined;
  }
  if (type !== 'GetInteractionContent') return undefined;
  const told = (message as ContentMessage).interaction;
  return told && [told.id];
}
