/**
 * History: what Universal Contact Server remembers of customers and interactions. GWS answers on a topic; the
 * gateway waits for it, so that for clients it is a query like any other.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ContactHistoryOverview
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { path, type RestPath } from '../genesys/rest.js';
import type { AgentSession } from '../genesys/session.js';
import { isObject } from '../lib/decode.js';
import { answerPatience, ask, timeoutDescription } from './base/asked.js';
import { badArgument, checkId, checkText } from './base/parameter.js';
import { desktopParts, eventsField } from './base/resource-fields.js';
import {
  ContactEvent,
  contactMembers,
  HistoryEvent,
  historyMembers,
  interactionsIn,
} from './history/events.js';
import {
  counted,
  filtered,
  HistoryFilterInput,
  HistoryMedium,
  HistorySource,
  media,
  ofUser,
} from './history/filter.js';
import { HistoryInteraction, InteractionContent } from './history/interaction.js';
import {
  type ContentMessage,
  contactTopic,
  type HistoryMessage,
  type HistoryRecord,
  historyTopic,
  type IdentifiedMessage,
} from './history/wire.js';

export { contactTopic, historyTopic } from './history/wire.js';

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

desktopParts.push(
  { name: 'HISTORY', topic: historyTopic, members: historyMembers },
  { name: 'CONTACTS', topic: contactTopic, members: contactMembers },
);

eventsField({
  field: 'historyEvents',
  type: HistoryEvent,
  description: "The answers to the agent's questions for the history, from whichever client.",
  topic: historyTopic,
  only: { argument: 'interactionId', description: 'Only what tells of this interaction.' },
  idsIn: interactionsIn,
});
eventsField({
  field: 'contactEvents',
  type: ContactEvent,
  description:
    'The answers to the question who a customer is, from whichever client. The topic is not documented, and GWS may tell them on `historyEvents`.',
  topic: contactTopic,
  only: { argument: 'contactId', description: 'Only this customer.' },
  idsIn: ({ type, message }) => {
    const told = type === 'IdentifyUCSContact' ? (message as IdentifiedMessage).contactId : undefined;
    return told === undefined ? undefined : [told];
  },
});
