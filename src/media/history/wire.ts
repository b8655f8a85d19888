/** What Genesys sends of the past, and the topics it answers on. */
import { z } from 'zod';
import { topic } from '../../genesys/topic.js';
import { anything, id, integer, list, maybe, text } from '../../lib/decode.js';
import { errorMessageType, failureMembers } from '../base/error-message.js';
import { messageLog } from '../base/message-log.js';

/** Who handled an interaction. */
export const owner = z.object({ id: text, userName: text, firstName: text, lastName: text });

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
export type HistoryRecord = z.output<typeof historyInteraction>;

/** The documentation has the list in `interactions` and in `interaction`. */
const interactionsHistory = z
  .object({ interactions: list(historyInteraction), interaction: anything, ...failureMembers })
  .transform(({ interactions, interaction, ...rest }) => {
    const other = Array.isArray(interaction) ? interaction : interaction === undefined ? [] : [interaction];
    return { ...rest, interactions: interactions ?? list(historyInteraction).parse(other) ?? [] };
  });
export type HistoryMessage = z.output<typeof interactionsHistory>;

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
export type ContentMessage = z.output<typeof interactionContent>;

const contactIdentified = z.object({ contactId: text, ...failureMembers });
export type IdentifiedMessage = z.output<typeof contactIdentified>;

const identified = {
  event: 'IdentifyUCSContact',
  messageTypes: ['IdentifyUCSContactMessage'],
  schema: contactIdentified,
};

/** The answer for one interaction. */
export const contentType = {
  event: 'GetInteractionContent',
  messageTypes: ['GetInteractionContentMessage'],
  keys: ['interaction'],
  schema: interactionContent,
};

/** `/v2/ucs/interactions` */
export const historyTopic = topic('/v2/ucs/interactions', [
  {
    event: 'GetInteractionsHistory',
    messageTypes: ['GetInteractionsHistoryMessage'],
    keys: ['interactions'],
    schema: interactionsHistory,
  },
  contentType,
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
