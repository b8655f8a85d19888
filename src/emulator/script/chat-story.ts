import type { Agent } from '../agents.js';
import { Refusal } from '../answers.js';
import { AGENT_LINES, CUSTOMER_LINES } from '../content.js';
import type { Chats } from '../media/chats/chats.js';
import type { Random } from '../random.js';
import type { Story } from './timeline.js';

/** Seconds that a chat rings before somebody is found to answer it. */
const RINGING = 6;
/** Seconds that a person who took the chat may leave it open after the customer has gone. */
const WRAP_UP = 120;

/**
 * One customer after the other for one agent, as long as the agent's hands are not full. A chat that the agent
 * does not answer is answered for them, so that a mere onlooker sees a whole conversation.
 */
export function* customers(chats: Chats, agent: Agent, random: Random, delay: number): Story {
  yield delay;
  for (;;) {
    if (chats.loadOf(agent) < 3) yield* oneChat(chats, agent, random);
    yield random.between(2, 4);
  }
}

function* oneChat(chats: Chats, agent: Agent, random: Random): Story {
  const id = chats.customers.call(agent, { text: random.pick(CUSTOMER_LINES) }, random);
  const state = () => chats.stateOf(agent, id);
  for (let waited = 0; state() === 'Invited' && waited < RINGING; waited += 0.5) yield 0.5;
  const byHand = state() !== 'Invited';
  if (!byHand) perform(chats, agent, id, { operationName: 'Accept', nickname: agent.firstName });
  if (state() !== 'Chatting') return;

  const agentDoes = byHand ? [] : agentDeeds(random);
  for (let line = 0; line < 3; line++) {
    yield 0.8;
    whilePresent(() => chats.customers.type(id, true));
    yield 1;
    whilePresent(() => chats.customers.type(id, false));
    whilePresent(() => chats.customers.say(id, random.pick(CUSTOMER_LINES)));
    yield byHand ? 5 : 0.7;
    for (const deed of agentDoes.splice(0, 2)) {
      perform(chats, agent, id, deed);
      yield 0.7;
    }
  }
  whilePresent(() => chats.customers.leave(id));
  yield 0.8;
  if (random.below(2) === 0) {
    whilePresent(() => chats.customers.comeBack(id));
    yield 0.8;
  }
  if (byHand) {
    yield* wrapUp(chats, id, state);
    return;
  }
  for (const deed of [...agentDoes, ...ENDING]) {
    perform(chats, agent, id, deed);
    yield 0.6;
  }
}

/** What the substitute does in the course of a chat, two deeds per line of the customer. */
function agentDeeds(random: Random): object[] {
  return [
    { operationName: 'SendStartTypingNotification' },
    { operationName: 'SendMessage', text: random.pick(AGENT_LINES) },
    { operationName: 'AttachUserData', userData: { Anliegen: 'geklärt', Priorität: random.below(5) } },
    { operationName: 'SendUrl', url: 'https://shop.example/hilfe/rückgabe' },
    { operationName: 'SendCustomNotice', noticeText: 'co-browse:4f1c' },
    { operationName: 'SendNicknameUpdatedNotice', noticeText: 'Kundendienst 🎧' },
    { operationName: 'SendStopTypingNotification' },
    { operationName: 'SendMessage', text: 'Dieses Gespräch wird gespeichert.', treatAs: 'System' },
  ];
}

const ENDING = [
  { operationName: 'SetDisposition', disposition: 'resolved' },
  { operationName: 'Leave' },
  { operationName: 'Complete' },
];

/** A person has the chat: they may take their time, but not for ever. */
function* wrapUp(chats: Chats, id: string, state: () => string | undefined): Story {
  for (let waited = 0; waited < WRAP_UP; waited += 5) {
    if (state() !== 'Chatting' && state() !== 'LeftChat') return;
    yield 5;
  }
  chats.customers.revoke(id);
}

/** Does it if it still can be done: a person may have been faster, or may have done something else. */
function perform(chats: Chats, agent: Agent, id: string, body: object): void {
  try {
    chats.perform(agent, id, body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** The customer does it, unless the chat is gone. */
function whilePresent(deed: () => void): void {
  try {
    deed();
  } catch {
    // The agent has ended the chat; so has the customer.
  }
}
