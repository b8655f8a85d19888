import type { Emulator } from '../../src/emulator/index.js';
import type { Random } from '../../src/emulator/random.js';
import type { Published } from './checker.js';
import type { ChaosClient } from './client.js';
import { channels, type Desk } from './kinds.js';
import { mark, textOf } from './marks.js';

/** What happens to one agent, by the seed: numbered messages, and changes of what lies on the desk. */
export class Traffic {
  /** In the order in which GWS was told to tell it. */
  readonly published: Published[] = [];
  readonly outcomes: Record<string, number> = {};
  #next = 0;
  #filed: string[] = [];
  #rung: string[] = [];
  #marks = 0;

  constructor(
    private readonly emulator: Emulator,
    readonly desk: Desk,
    private readonly random: Random,
    private readonly rate: number,
  ) {}

  /** Lets happen what is due. */
  run(nowMs: number, client: ChaosClient): void {
    while (this.#next <= nowMs) {
      this.#next += (1_000 / this.rate) * this.random.between(0.1, 1.9);
      this.#happen(client);
    }
  }

  /** A numbered message on each topic. */
  all(): void {
    for (const channel of channels) this.#tell(channel);
  }

  textOf(n: number): string | undefined {
    return this.published[n - 1]?.text;
  }

  #happen(client: ChaosClient): void {
    const { emulator, random } = this;
    const { chatId } = this.desk;
    const dice = random.next();
    if (dice < 0.5) this.#tell(random.pick(channels));
    else if (dice < 0.75) this.#say();
    else if (dice < 0.8) emulator.customerTypes(chatId, random.next() < 0.5);
    else if (dice < 0.88) this.#file();
    else if (dice < 0.93) this.#ring();
    else this.#annotate(client);
  }

  /** Something enters the workbin, or leaves it. */
  #file(): void {
    const { userName, workbinId } = this.desk;
    const itemId = this.#filed.length > 2 ? this.#filed.shift() : undefined;
    const owner = { user: userName };
    if (itemId) this.emulator.removeFromWorkbin(workbinId, { itemId, owner });
    else
      this.#filed.push(this.emulator.addToWorkbin(workbinId, { medium: 'email', owner, item: this.#item() }));
  }

  /** A workitem rings, or is taken away. */
  #ring(): void {
    const id = this.#rung.length > 1 ? this.#rung.shift() : undefined;
    const offer = { medium: 'workitem', item: this.#item() } as const;
    if (id) this.emulator.revokeInteraction(id);
    else this.#rung.push(this.emulator.offerInteraction(this.desk.userName, offer));
  }

  /** The agent writes something on the email, through the gateway. */
  #annotate(client: ChaosClient): void {
    const { userName, emailId } = this.desk;
    const args = `id: "${emailId}", userData: { mark: "${mark(userName)}${++this.#marks}" }, wait: ACCEPTED`;
    client.mutate(`mutation { outcome: emailAttachUserData(${args}) { __typename } }`, (outcome) => {
      this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1;
    });
  }

  #item(): Record<string, unknown> {
    return { subject: mark(this.desk.userName), userData: { whose: mark(this.desk.userName) } };
  }

  #tell(channel: string): void {
    const { userName } = this.desk;
    const text = this.#number(channel);
    this.emulator.publish(userName, channel, { messageType: 'Numbered', text });
  }

  #say(): void {
    this.emulator.customerSays(this.desk.chatId, this.#number('/v2/me/chats'));
  }

  #number(channel: string): string {
    const n = this.published.length + 1;
    const text = textOf(this.desk.userName, n);
    this.published.push({ n, channel, text, at: performance.now() });
    return text;
  }
}
