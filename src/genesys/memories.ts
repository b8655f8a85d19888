import type { AgentEvent } from './event.js';
import type { Topic } from './topic.js';

/** What one agent's topics have told before, for those who ask later. */
export class Memories {
  readonly #states = new Map<Topic, unknown>();

  /** What has been remembered of a topic, empty if nothing was seen. */
  recall<S>(topic: Topic<S>): S {
    if (!topic.memory) throw new TypeError(`${topic.channel} has no memory`);
    let state = this.#states.get(topic as Topic) as S | undefined;
    if (state === undefined) {
      state = topic.memory.create();
      this.#states.set(topic as Topic, state);
    }
    return state;
  }

  /** Takes in an event, in log order. Throws what the topic's memory throws. */
  remember(topic: Topic, event: AgentEvent): void {
    topic.memory?.remember(this.recall(topic), event);
  }

  /** The topic is no longer subscribed: what follows from here on would go unseen. */
  interrupted(topic: Topic): void {
    const state = this.#states.get(topic);
    if (state !== undefined) topic.memory?.interrupted?.(state);
  }
}
