import type { Agent } from '../agents.js';
import { AGENT_LINES } from '../content.js';
import { stateOf } from '../media/channels/agent-states.js';
import type { Media } from '../media/index.js';
import type { Random } from '../random.js';
import { callers } from './call-story.js';
import type { Story } from './timeline.js';

/** What happens on an agent's desk besides interactions: calls, messages, breaks and campaigns. */
export function deskStories(media: Media, agent: Agent, chance: Random): Story[] {
  return [
    callers(media.calls, media.customers.all, agent, chance.fork('calls')),
    colleagues(media, agent, chance.fork('im-sessions')),
    breaks(media, agent),
    campaign(media, agent, chance.fork('outbound')),
  ];
}

/** A colleague has a question, unless the agent is busy with somebody else's. */
function* colleagues({ imSessions }: Media, agent: Agent, random: Random): Story {
  yield 4;
  for (;;) {
    if (!imSessions.isBusy(agent)) {
      const userData = { Thema: 'Schadensfall', Nummer: random.below(1000) };
      const id = imSessions.offer(agent, { text: 'Hast du kurz Zeit? 🙏', userData }, random);
      yield 2;
      for (let line = 0; line < 2; line++) {
        imSessions.find(id)?.write(random.pick(AGENT_LINES));
        yield 2;
      }
      imSessions.find(id)?.edit((data) => data.set('erledigt', true));
      yield 2;
      imSessions.find(id)?.moveAll('Completed');
    }
    yield random.between(10, 16);
  }
}

/**
 * The agent goes to lunch and comes back, on all channels of their session. For somebody who only watches, and
 * has none, the telephone is muted instead. Whatever a person does in the meantime is left as it is.
 */
function* breaks({ channels, devices }: Media, agent: Agent): Story {
  const lunch = stateOf('OutToLunch');
  for (;;) {
    yield 7;
    const device = devices.of(agent);
    const away = channels.ready(agent);
    const muted = channels.inUse(agent).length === 0 && !device.doNotDisturb;
    channels.set(agent, away, lunch);
    if (muted) channels.disturb(agent, 'On');
    yield 5;
    const back = away.filter((channel) => channels.stateOn(agent, channel).id === lunch.id);
    channels.set(agent, back, stateOf('Ready'));
    if (muted && device.doNotDisturb) channels.disturb(agent, 'Off');
    yield 8;
  }
}

/** A campaign hands out a record and sees it through. */
function* campaign({ outbound }: Media, agent: Agent, random: Random): Story {
  yield 5;
  for (;;) {
    const id = random.uuid();
    const customFields = { tier: random.pick(['gold', 'silver', 'Stammkunde']), chain_n: random.below(3) };
    outbound.set(agent, { id, phone: `415555${1000 + random.below(9000)}`, customFields });
    for (const state of ['Dialing', 'Completed']) {
      yield 3;
      outbound.set(agent, { id, state });
    }
    yield random.between(6, 10);
  }
}
