/** A story that says, between two things it does, how many seconds pass. */
export type Story = Generator<number, void, void>;

/** Somebody with something to tell: the stories of one teller pause and go on together. */
export interface Teller {
  readonly stories: readonly Story[];
}

interface Scene {
  readonly due: number;
  readonly teller: Teller;
  readonly story: Story;
}

/** Story time by which the script may be late before it gives up catching up. */
const PATIENCE = 5000;
/** Scenes told at a stretch before others get their turn. */
const STRETCH = 500;

/**
 * Plays stories side by side, strictly in the order of story time.
 *
 * Clocks jitter and machines are busy; if each story had a timer of its own, two things planned a tenth of a
 * second apart would now and then happen the other way round. Here one timer wakes whatever is due, and scenes
 * are told in the order in which they were written, late or not. For the same reason story time is counted in
 * whole milliseconds, and those who begin together begin at the same one.
 */
export class Timeline {
  #scenes: Scene[] = [];
  /** Scenes of those who are interrupted; here `due` counts from the moment of going on. */
  #paused: Scene[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** The clock at story time 0. */
  #beginning = performance.now();

  constructor(private readonly pace: number) {}

  /** Begins the stories of all these tellers at the same moment. */
  play(tellers: readonly Teller[]): void {
    const due = this.#now();
    for (const teller of tellers) {
      for (const story of teller.stories) this.#insert({ due, teller, story });
    }
    this.#wind();
  }

  /** Stops the stories of these tellers in the middle of whatever they are telling. */
  pause(tellers: readonly Teller[]): void {
    const now = this.#now();
    const waiting = this.#scenes.filter(({ teller }) => tellers.includes(teller));
    this.#scenes = this.#scenes.filter(({ teller }) => !tellers.includes(teller));
    this.#paused.push(...waiting.map((scene) => ({ ...scene, due: Math.max(0, scene.due - now) })));
    this.#wind();
  }

  /** Goes on where these tellers were paused. */
  resume(tellers: readonly Teller[]): void {
    const now = this.#now();
    const waiting = this.#paused.filter(({ teller }) => tellers.includes(teller));
    this.#paused = this.#paused.filter(({ teller }) => !tellers.includes(teller));
    for (const scene of waiting) this.#insert({ ...scene, due: now + scene.due });
    this.#wind();
  }

  close(): void {
    this.#scenes = [];
    this.#paused = [];
    clearTimeout(this.#timer);
  }

  /** Story time in milliseconds. */
  #now(): number {
    return Math.round((performance.now() - this.#beginning) * this.pace);
  }

  #tell(): void {
    const [first] = this.#scenes;
    const late = first ? this.#now() - first.due : 0;
    // After a suspended laptop wakes, nobody wants to see the night in a second.
    if (late > PATIENCE) this.#beginning += late / this.pace;
    for (let told = 0; told < STRETCH; told++) {
      const scene = this.#scenes[0];
      if (!scene || scene.due > this.#now()) break;
      this.#scenes.shift();
      const step = scene.story.next();
      if (!step.done) this.#insert({ ...scene, due: scene.due + Math.round(step.value * 1000) });
    }
    this.#wind();
  }

  /** Behind everything that is due at the same time: a binary search, for there may be many agents. */
  #insert(scene: Scene): void {
    let low = 0;
    let high = this.#scenes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#scenes[middle]?.due ?? 0) <= scene.due) low = middle + 1;
      else high = middle;
    }
    this.#scenes.splice(low, 0, scene);
  }

  #wind(): void {
    clearTimeout(this.#timer);
    const [scene] = this.#scenes;
    if (!scene) return;
    const wait = (scene.due - this.#now()) / this.pace;
    // Nobody stays awake for the script: it ends with the program that plays it.
    this.#timer = setTimeout(() => this.#tell(), Math.max(0, wait)).unref();
  }
}
