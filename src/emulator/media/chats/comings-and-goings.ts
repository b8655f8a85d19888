import type { Agent } from '../../agents.js';
import { notNow } from '../../answers.js';
import { type ChatState, JUST_ACCEPTED, VISIBILITY } from './capabilities.js';
import type { Conversation, Seat } from './conversation.js';

/**
 * An agent joins: Chatting, then the participants, then the whole history ("ChatAccept"). The first two
 * notifications of the samples differ in their capabilities on purpose.
 */
export function join(chat: Conversation, seat: Seat, nickname?: string, referenceId?: number): void {
  seat.state = 'Chatting';
  const capabilities = seat.role === 'Member' ? JUST_ACCEPTED : chat.capabilities(seat);
  chat.tellStatus(seat, referenceId, { capabilities, participants: [] });
  seat.participant ??= chat.newcomer(nickname ?? seat.agent.firstName, 'Agent', seat.agent);
  if (nickname !== undefined) seat.participant.nickname = nickname;
  chat.tellPresence(seat.role, seat);
  chat.say({ type: 'ParticipantJoined', from: seat.participant, visibility: VISIBILITY[seat.role] }, seat);
  chat.tellHistory(seat, referenceId);
}

/** An agent declines; whoever had asked for them sees them vanish from the list. */
export function reject(chat: Conversation, seat: Seat): void {
  seat.state = 'Completed';
  const expected = seat.participant;
  seat.participant = undefined;
  chat.tellReduced(seat);
  if (expected) chat.tellPresence(seat.role);
}

/**
 * An agent leaves the session: with the customer alone it remains theirs to wrap up, in company it is done for
 * them ("ChatLeave").
 */
export function leave(chat: Conversation, seat: Seat, referenceId?: number): void {
  const company = chat.listening.filter(({ role }) => role === 'Member' || role === 'Consultant');
  const others = company.filter((other) => other !== seat);
  if (seat.role !== 'Member') {
    depart(chat, seat, 'Completed');
  } else if (others.length > 0) {
    // Somebody has to serve the customer: a lone adviser is promoted.
    if (others.every(({ role }) => role === 'Consultant')) for (const other of others) other.role = 'Member';
    depart(chat, seat, 'Completed');
  } else {
    depart(chat, seat, 'LeftChat', referenceId);
    revokeFollowers(chat);
  }
}

/** An agent is done ("ChatComplete"). Other members go on; without any, the chat is over for everybody. */
export function complete(chat: Conversation, seat: Seat): void {
  depart(chat, seat, 'Completed');
  if (!chat.live.some(({ role }) => role === 'Member')) revokeFollowers(chat);
}

/** The chat goes to another agent, or with none to a queue ("ChatTransfer"). */
export function transfer(chat: Conversation, seat: Seat, target: Agent | undefined): void {
  const there = target && chat.liveSeat(target);
  if (there) there.role = 'Member';
  depart(chat, seat, 'Completed');
  if (target && !there) invite(chat, target);
  if (!there) revokeFollowers(chat);
}

/** Offers the chat to an agent. */
export function invite(chat: Conversation, agent: Agent): void {
  chat.tellStatus(chat.seat(agent, 'Member', 'Invited'));
}

/**
 * Asks a colleague in ("ChatConsult", "ChatInvite"). They are listed at once, because their place in the chat
 * is taken; that they joined is news of its own. An adviser who is invited becomes a member.
 */
export function askIn(
  chat: Conversation,
  seat: Seat,
  colleague: Agent,
  role: 'Member' | 'Consultant',
  referenceId?: number,
): void {
  const there = chat.liveSeat(colleague);
  if (there) {
    const promotion = role === 'Member' && there.role === 'Consultant';
    if (!promotion) throw notNow(role === 'Member' ? 'Invite' : 'Consult');
    there.role = 'Member';
    chat.tellAll('ParticipantsUpdated', seat, referenceId);
    if (there.participant) chat.say({ type: 'ParticipantJoined', from: there.participant });
    return;
  }
  const invited = chat.seat(colleague, role, 'Invited');
  invited.participant = chat.newcomer(colleague.firstName, 'Agent', colleague);
  chat.tellStatus(invited);
  chat.tellAll('ParticipantsUpdated', seat, referenceId);
}

/** Ends an agent's part in the chat; the others learn that they left, if they ever were there. */
export function depart(chat: Conversation, seat: Seat, state: ChatState, referenceId?: number): void {
  const { participant } = seat;
  const wasThere = seat.state === 'Chatting';
  seat.state = state;
  seat.participant = undefined;
  chat.tellStatus(seat, referenceId);
  if (!participant) return;
  if (wasThere) chat.say({ type: 'ParticipantLeft', from: participant, visibility: VISIBILITY[seat.role] });
  chat.tellPresence(seat.role);
}

/** Advisers, supervisors and the merely invited have nothing to follow any more. */
export function revokeFollowers(chat: Conversation): void {
  for (const seat of chat.live) {
    if (seat.role !== 'Member') depart(chat, seat, 'Revoked');
  }
}
