import type { Agent } from '../agents.js';
import { Refusal } from '../answers.js';
import { AGENT_LINES, CUSTOMER_LINES } from '../content.js';
import { isLive } from '../media/interactions/interaction.js';
import type { InteractionMedium } from '../media/interactions/interaction-medium.js';
import type { Interactions } from '../media/interactions/interactions.js';
import type { Random } from '../random.js';
import type { Story } from './timeline.js';

/** Seconds that an interaction rings before somebody is found to take it. */
const RINGING = 6;
/** Seconds that a person who took it may keep it. */
const PATIENCE = 120;

/** One interaction after the other for one agent, of every medium in turn; like chats, but less lively. */
export function* interactions(
  { media, customers }: Interactions,
  agent: Agent,
  random: Random,
  delay: number,
): Story {
  yield delay;
  for (;;) {
    for (const medium of random.shuffle(media)) {
      if (medium.store.current(agent).length < 3) yield* oneInteraction(medium, customers, agent, random);
      yield random.between(2, 4);
    }
  }
}

function* oneInteraction(
  medium: InteractionMedium,
  customers: Interactions['customers'],
  agent: Agent,
  random: Random,
): Story {
  const id = medium.offer(agent, {}, random);
  const seat = () => medium.store.find(id)?.seats.get(agent.userName);
  for (let waited = 0; seat()?.state === 'Invited' && waited < RINGING; waited += 0.5) yield 0.5;
  const revoke = () => {
    const interaction = medium.store.find(id);
    const mine = seat();
    if (interaction && mine && isLive(mine)) medium.revoke(interaction);
  };
  if (seat()?.state !== 'Invited') {
    for (let waited = 0; waited < PATIENCE && isLive(seat() ?? { state: 'Completed' }); waited += 5) yield 5;
    revoke();
    return;
  }
  if (random.below(6) === 0) {
    // Nobody had time for it.
    revoke();
    return;
  }
  for (const deed of deedsFor(medium, random)) {
    perform(medium, agent, id, deed);
    yield random.between(0.6, 1.2);
    if (medium.form.talks && deed.operationName === 'Accept') {
      whilePresent(() => customers.say(id, random.pick(CUSTOMER_LINES)));
      yield 0.8;
    }
    yield* finishDraft(medium, agent, id, random);
  }
}

interface Order {
  readonly operationName: string;
  readonly [parameter: string]: unknown;
}

/** What the substitute does with an interaction of a medium, if it can be done there. */
function deedsFor(medium: InteractionMedium, random: Random): Order[] {
  const orders: Order[] = [
    { operationName: 'Accept', nickname: 'Vertretung' },
    { operationName: 'SendStartTypingNotification' },
    { operationName: 'SendMessage', text: random.pick(AGENT_LINES) },
    { operationName: 'AttachUserData', userData: { Anliegen: 'geprüft', Priorität: random.below(5) } },
    { operationName: 'Reply', queueUri: '/queues/outbound', body: `<p>${random.pick(AGENT_LINES)}</p>` },
    { operationName: 'MarkFavorite' },
    { operationName: 'AddComment', comment: 'Rückruf nicht nötig ✔' },
    { operationName: 'SetDisposition', disposition: 'resolved' },
    { operationName: 'Complete' },
  ];
  return orders.filter(({ operationName }) => Object.hasOwn(medium.form.verbs, operationName));
}

/** An answer that has been begun is written and sent, or thrown away. */
function* finishDraft(medium: InteractionMedium, agent: Agent, parentId: string, random: Random): Story {
  const draft = medium.store.answersTo(parentId, agent)[0];
  if (!draft) return;
  const { medium: name } = medium;
  const text = random.pick(AGENT_LINES);
  const written = { from: 'service@shop.example', to: ['juergen@kunde.example'], message: text, body: text };
  const content = { [name]: written, queueName: 'outbound' };
  const end = random.below(3) === 0 ? 'Cancel' : 'Send';
  for (const operationName of ['Save', end]) {
    perform(medium, agent, draft, { operationName, ...content });
    yield random.between(0.5, 1);
  }
}

/** Does it if it still can be done: a person may have been faster, or may have done something else. */
function perform(medium: InteractionMedium, agent: Agent, id: string, order: Order): void {
  try {
    medium.perform(agent, id, order);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** The customer does it, unless the conversation is gone. */
function whilePresent(deed: () => void): void {
  try {
    deed();
  } catch {
    // It was ended meanwhile.
  }
}
