import type { Media } from '../media/index.js';
import type { World } from '../world.js';
import { customers } from './chat-story.js';
import { deskStories } from './desk-stories.js';
import { interactions } from './interaction-story.js';
import { outages } from './service-story.js';
import { type Story, type Teller, Timeline } from './timeline.js';
import { traffic } from './workbin-story.js';

/** Seconds between two arrivals in an agent's own workbins, and in those of the groups. */
const OWN_BEAT = 1.4;
const GROUP_BEAT = 2.2;
/** When an agent's first customers come, in seconds; each is followed by the next. */
const FIRST_CUSTOMERS = [0.6, 5.1, 9.6];
/** When an agent's first interaction of another medium comes, in seconds. */
const FIRST_INTERACTION = 2.9;
/** The teller of what concerns everybody: services and groups. No agent has this name. */
const EVERYBODY = '*';

/**
 * The life of the contact centre: seeded, so that the same seed brings the same customers, and only where
 * somebody is watching. An agent's traffic begins with their first CometD subscription and rests when their last
 * session is gone; that of the groups and the services runs while anybody is there.
 */
export class Script {
  #running = false;
  readonly #timeline: Timeline;
  /** Everybody whose traffic has begun, and those of them who are watching. */
  readonly #tellers = new Map<string, Teller>();
  readonly #present = new Set<string>();

  constructor(
    private readonly world: World,
    private readonly media: Media,
    private readonly watching: () => Iterable<string>,
  ) {
    this.#timeline = new Timeline(world.settings.pace);
  }

  get running(): boolean {
    return this.#running;
  }

  readonly start = (): void => {
    if (this.#running) return;
    this.#running = true;
    for (const userName of this.watching()) this.arrive(userName);
  };

  readonly stop = (): void => {
    for (const userName of [...this.#present]) this.depart(userName);
    this.#running = false;
  };

  /** An agent is watching: their traffic begins, or goes on. */
  arrive(userName: string): void {
    if (!this.#running || this.#present.has(userName)) return;
    const names = this.#present.size === 0 ? [EVERYBODY, userName] : [userName];
    this.#present.add(userName);
    const known = names.filter((name) => this.#tellers.has(name));
    const unknown = names.filter((name) => !this.#tellers.has(name));
    for (const name of unknown) this.#tellers.set(name, { stories: this.#storiesOf(name) });
    this.#timeline.resume(this.#called(known));
    this.#timeline.play(this.#called(unknown));
  }

  /** An agent is gone: their customers hold their breath. */
  depart(userName: string): void {
    if (!this.#present.delete(userName)) return;
    this.#timeline.pause(this.#called(this.#present.size === 0 ? [EVERYBODY, userName] : [userName]));
  }

  close(): void {
    this.#running = false;
    this.#timeline.close();
  }

  #called(names: readonly string[]): Teller[] {
    return names.flatMap((name) => this.#tellers.get(name) ?? []);
  }

  #storiesOf(name: string): Story[] {
    const { agents, random } = this.world;
    const { chats, services, workbins } = this.media;
    if (name === EVERYBODY) {
      const chance = random.fork('script');
      const groups = ['Billing shared', 'Floor 3'].map((workbin) => workbins.shelf(workbin));
      return [
        outages(services, chance.fork('services')),
        traffic(workbins, groups, chance.fork('groups'), GROUP_BEAT),
      ];
    }
    const agent = agents.named(name);
    const chance = random.fork(`script/${name}`);
    const own = ['Drafts', 'Desk'].map((workbin) => workbins.shelf(workbin, { user: name }));
    return [
      ...FIRST_CUSTOMERS.map((delay) => customers(chats, agent, chance.fork(`customer ${delay}`), delay)),
      interactions(this.media.interactions, agent, chance.fork('interactions'), FIRST_INTERACTION),
      traffic(workbins, own, chance.fork('workbins'), OWN_BEAT),
      ...deskStories(this.media, agent, chance),
    ];
  }
}
