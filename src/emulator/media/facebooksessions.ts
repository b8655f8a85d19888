import { z } from 'zod';
import { part } from './interactions/comings-and-goings.js';
import type { Deed, Form } from './interactions/form.js';
import { say } from './interactions/session.js';
import { accept, by, COMMON, complete, reject, transfer, verb } from './interactions/verbs.js';

const words = by(z.looseObject({ text: z.string() }));

function speak({ interaction, seat }: Deed, type: string, visibility: 'All' | 'Agents', text?: string): void {
  const from = interaction.session?.agent(seat);
  if (from) say(interaction, { type, from, visibility, ...(text === undefined ? {} : { text }) });
}

const typing = (type: string) =>
  verb(
    () => undefined,
    (deed: Deed) => speak(deed, type, 'All'),
  );

/**
 * Private Facebook messages, which are much like chats: "FacebooksessionStateChangeMessage", "MessageLogUpdated"
 * and the pages of their operations.
 */
export const facebooksessions: Form = {
  medium: 'facebooksession',
  plural: 'facebooksessions',
  collections: ['/me/facebooksessions', '/me/facebooksession'],
  channel: '/v2/me/facebooksession',
  messageType: 'FacebooksessionStateChangeMessage',
  active: 'Chatting',
  talks: true,
  answersReference: ['Transfer'],
  errorMessage: 'Chat server is not available',
  capabilities: {
    Invited: ['Accept', 'Reject'],
    Chatting: [
      'Transfer',
      'Complete',
      'Leave',
      'InFocus',
      'SendMessage',
      'SendStartTypingNotification',
      'SendStopTypingNotification',
    ],
    LeftChat: ['Transfer', 'Complete', 'InFocus'],
  },
  unlisted: {
    Chatting: [...Object.keys(COMMON), 'SendToAgents'],
    LeftChat: Object.keys(COMMON),
  },
  collectionVerbs: {},
  verbs: {
    ...COMMON,
    Accept: accept,
    Reject: reject(['id', 'state', 'participants', 'uri']),
    SendMessage: verb(words, (deed: Deed, { text }) => speak(deed, 'Text', 'All', text)),
    SendToAgents: verb(words, (deed: Deed, { text }) => speak(deed, 'Text', 'Agents', text)),
    SendStartTypingNotification: typing('TypingStarted'),
    SendStopTypingNotification: typing('TypingStopped'),
    Leave: verb(
      () => undefined,
      ({ interaction, seat, referenceId }: Deed) => part(interaction, seat, 'LeftChat', referenceId),
    ),
    Complete: complete,
    Transfer: transfer('targetPath'),
  },
  address: (id) => `/facebooksessions/${id}`,
  inbound: () => ({}),
};
