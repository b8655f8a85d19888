import { builder } from '../../builder.js';
import { lastSegment } from '../../lib/decode.js';
import { User, users } from '../users.js';
import { openFields } from './open-enum.js';
import { travels } from './travel.js';
import { ParticipantType, Visibility } from './vocabulary.js';
import type { Participant as ParticipantRecord } from './wire.js';

/** One who takes part in a chat-like interaction. */
export const Participant = builder.objectRef<ParticipantRecord>('Participant');

Participant.implement({
  description: 'Somebody who takes part in a chat. GWS names participants anew in every session.',
  fields: (t) => ({
    participantId: t.exposeID('participantId', {
      nullable: true,
      description: "Chat Server's id of the participant; an agent has a new one in every session joined.",
    }),
    nickname: t.exposeString('nickname', { nullable: true, description: 'The name shown in the chat.' }),
    ...openFields(t, 'type', ParticipantType, ({ type }) => type, 'Who the participant is.'),
    ...openFields(t, 'visibility', Visibility, ({ visibility }) => visibility, 'Who sees the participant.'),
    id: t.exposeID('id', {
      nullable: true,
      description: 'Equal to `participantId` wherever GWS sends it, and sent for agents only.',
    }),
    userId: t.id({
      nullable: true,
      description: "For agents: the GWS user, taken from the participant's address.",
      resolve: userIdOf,
    }),
    user: t.field({
      ...travels,
      type: User,
      nullable: true,
      description: 'For agents: the GWS user, read by REST. Null when it cannot be read.',
      resolve: async (participant, _arguments, context) => {
        const id = userIdOf(participant);
        return id === null ? null : (await context.reader()).one(users, id);
      },
    }),
    uri: t.exposeString('uri', {
      nullable: true,
      description: "For agents: GWS's address of the user. Not meant to be called: use `userId`.",
    }),
    path: t.exposeString('path', { nullable: true, description: '`uri` without the host.' }),
  }),
});

/** The user behind an agent's participation, or null: only addresses below `/users/` name one. */
function userIdOf({ uri, path }: ParticipantRecord): string | null {
  for (const address of [path, uri]) {
    if (address && /\/users\/[^/]/.test(address.replace(/\s+/g, ''))) return lastSegment(address) ?? null;
  }
  return null;
}
