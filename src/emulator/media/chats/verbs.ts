import { z } from 'zod';
import type { Agents } from '../../agents.js';
import { missing, readParameters, unknown } from '../../answers.js';
import { reference } from '../../world.js';
import { type Role, VISIBILITY } from './capabilities.js';
import { askIn, complete, depart, join, leave, reject, transfer } from './comings-and-goings.js';
import type { Conversation, Seat } from './conversation.js';
import type { Participant } from './message-log.js';
import { readColleague, readTransferTarget } from './targets.js';

/** An operation of an agent on a chat. */
export interface Deed {
  readonly agents: Agents;
  readonly chat: Conversation;
  readonly seat: Seat;
  readonly referenceId: number | undefined;
}

/** Checks the parameters, does it, and answers what the HTTP body holds besides `statusCode: 0`. */
export type Verb = (deed: Deed, body: unknown) => object | undefined;

/** What `run` returns, if anything, joins the answer. */
function verb<T>(parameters: z.ZodType<T>, run: (deed: Deed, parameters: T) => unknown): Verb {
  return (deed, body) => run(deed, readParameters(parameters, body)) as object | undefined;
}

const none = z.looseObject({});
const flag = z.union([z.boolean(), z.enum(['true', 'false'])]).optional();
const message = z.looseObject({
  text: z.string(),
  messageType: z.string().optional(),
  treatAs: z.enum(['Normal', 'System']).optional(),
});
/** Words on the way out: the same parameters, none of them required. */
const farewell = message.partial();
const notice = z.looseObject({ noticeText: z.string() });
const data = z.looseObject({ userData: z.custom<Record<string, unknown>>(isMap) });
const target = z.looseObject({ targetUri: z.string() });

/** All operations of the chat pages, by `operationName`. */
export const VERBS: Readonly<Record<string, Verb>> = {
  Accept: verb(z.looseObject({ nickname: z.string(), saveLAR: flag }), ({ chat, seat, referenceId }, p) =>
    join(chat, seat, p.nickname, referenceId),
  ),
  Reject: verb(none, ({ chat, seat }) => {
    reject(chat, seat);
    // The sample answers with the member's name of an older API.
    return { statusCode: undefined, status: 0 };
  }),
  SendMessage: verb(message, (deed, p) => speak(deed, p.text, 'All', p.treatAs)),
  SendToAgents: verb(message, (deed, p) => speak(deed, p.text, 'Agents', p.treatAs)),
  SendStartTypingNotification: verb(none, (deed) => note(deed, { type: 'TypingStarted' })),
  SendStopTypingNotification: verb(none, (deed) => note(deed, { type: 'TypingStopped' })),
  SendStartTypingToAgentsNotification: verb(none, (deed) => note(deed, { type: 'TypingStarted' }, 'Agents')),
  SendStopTypingToAgentsNotification: verb(none, (deed) => note(deed, { type: 'TypingStopped' }, 'Agents')),
  SendCustomNotice: verb(notice, (deed, { noticeText }) => note(deed, { type: 'CustomNotice', noticeText })),
  SendCustomNoticeToAgents: verb(notice, (deed, { noticeText }) =>
    note(deed, { type: 'CustomNotice', noticeText }, 'Agents'),
  ),
  SendNicknameUpdatedNotice: verb(notice, (deed, { noticeText }) => {
    speaker(deed).nickname = noticeText;
    note(deed, { type: 'NicknameUpdated', noticeText });
  }),
  SendUrl: verb(z.looseObject({ url: z.string() }), (deed, { url }) => note(deed, { type: 'PushUrl', url })),
  Transfer: verb(
    farewell.extend({ targetUri: z.string().optional(), queueName: z.string().optional() }),
    (deed, p) => {
      const { agent } = readTransferTarget(deed.agents, p);
      sayFarewell(deed, p);
      transfer(deed.chat, deed.seat, agent);
    },
  ),
  Consult: verb(target, (deed, { targetUri }) => ask(deed, targetUri, 'Consultant')),
  Invite: verb(target, (deed, { targetUri }) => ask(deed, targetUri, 'Member')),
  RemoveParticipantFromConference: verb(
    z.looseObject({ targetUri: z.string().optional(), userUri: z.string().optional() }),
    (deed, { targetUri, userUri }) => expel(deed, targetUri ?? userUri),
  ),
  Leave: verb(farewell, (deed, p) => {
    sayFarewell(deed, p);
    leave(deed.chat, deed.seat, deed.referenceId);
  }),
  Complete: verb(farewell.extend({ queueName: z.string().optional(), saveLAR: flag }), (deed, p) => {
    sayFarewell(deed, p);
    complete(deed.chat, deed.seat);
  }),
  AttachUserData: verb(data, (deed, { userData }) => setData(deed, Object.entries(userData))),
  UpdateUserData: verb(data, (deed, { userData }) => setData(deed, Object.entries(userData))),
  DeleteUserData: verb(z.looseObject({ keys: z.array(z.string()) }), (deed, { keys }) => {
    for (const key of keys) deed.chat.userData.delete(key);
    setData(deed, []);
  }),
  SetDisposition: verb(
    z.looseObject({ disposition: z.string(), dispositionKey: z.string().optional() }),
    (deed, { disposition, dispositionKey }) =>
      setData(deed, [[dispositionKey ?? 'DispositionCode', disposition]]),
  ),
  SetInFocus: verb(none, () => undefined),
  SwitchToMonitor: verb(none, (deed) => switchTo(deed, 'Monitor')),
  SwitchToCoach: verb(none, (deed) => switchTo(deed, 'Coach')),
  SwitchToBargeIn: verb(none, (deed) => switchTo(deed, 'BargeIn')),
};

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function speaker({ chat, seat }: Deed): Participant {
  seat.participant ??= chat.newcomer(seat.agent.firstName, 'Agent', seat.agent);
  return seat.participant;
}

function note(
  deed: Deed,
  line: { type: string; noticeText?: string; url?: string; text?: string },
  visibility: 'All' | 'Agents' = 'All',
): void {
  deed.chat.say({ ...line, from: speaker(deed), visibility });
}

function speak(deed: Deed, text: string, visibility: 'All' | 'Agents', treatAs = 'Normal'): void {
  const from = treatAs === 'System' ? deed.chat.newcomer('system', 'External') : speaker(deed);
  deed.chat.say({ type: 'Text', from, text, visibility });
}

function sayFarewell(
  deed: Deed,
  { text, treatAs }: { text?: string | undefined; treatAs?: 'Normal' | 'System' | undefined },
): void {
  if (text !== undefined && deed.seat.state === 'Chatting') speak(deed, text, 'All', treatAs);
}

function ask(
  { agents, chat, seat, referenceId }: Deed,
  targetUri: string,
  role: 'Member' | 'Consultant',
): object {
  askIn(chat, seat, readColleague(agents, chat, targetUri), role, referenceId);
  return reference(referenceId);
}

function expel(deed: Deed, uri: string | undefined): void {
  if (uri === undefined) throw missing('targetUri');
  const { chat, agents } = deed;
  const colleague = readColleague(agents, chat, uri);
  const seat = chat.liveSeat(colleague);
  if (!seat || seat === deed.seat) throw unknown('Participant', uri);
  note(deed, { type: 'Notice', text: `REMOVE_PARTICIPANT_FROM_CONFERENCE${colleague.id}` }, 'Agents');
  depart(chat, seat, 'Revoked');
}

function setData({ chat, seat, referenceId }: Deed, entries: readonly (readonly [string, unknown])[]): void {
  for (const [key, value] of entries) chat.userData.set(key, value);
  chat.tellAll('PropertiesUpdated', seat, referenceId);
}

function switchTo({ chat, seat }: Deed, role: Role): void {
  seat.role = role;
  chat.tellAll('ParticipantsUpdated');
  if (seat.participant) {
    chat.say({ type: 'ParticipantJoined', from: seat.participant, visibility: VISIBILITY[role] });
  }
}
