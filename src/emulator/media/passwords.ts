import { z } from 'zod';
import type { Agent } from '../agents.js';
import { Refusal } from '../answers.js';
import type { GwsRequest } from '../router.js';
import { place, reference, type World } from '../world.js';
import type { Medium } from './medium.js';
import { type Deed, Operations, verb } from './operations.js';

/** What is wrong with a new password; the reference has three codes and one text. */
const WRONG_OLD = { errorCode: 1, errorMessage: 'The old password is not correct' };
const USED_BEFORE = { errorCode: 2, errorMessage: 'The new password was used before' };
const TOO_SIMPLE = { errorCode: 3, errorMessage: 'The new password does not meet the policy' };
const SHORTEST = 4;

const parameters = z.looseObject({ newPassword: z.string(), oldPassword: z.string().optional() });

/**
 * "ChangePassword": the answer says accepted, and what became of it is told on `/v2/me` without a messageType.
 * Supervisors hear of it on `/v2/users`, with the user in question.
 */
export class Passwords implements Medium {
  readonly routes = [];
  readonly operationsOnMe: Readonly<Record<string, (request: GwsRequest) => object>>;
  readonly #used = new Map<Agent, Set<string>>();

  constructor(private readonly world: World) {
    for (const userName of world.settings.mustChangePassword) {
      world.agents.named(userName).mustChangePassword = true;
    }
    const operations = new Operations<Deed>(world, {
      medium: 'password',
      answersReference: true,
      verbs: { ChangePassword: verb(parameters, (deed, wishes) => this.#change(deed, wishes)) },
      fail: (deed, failure) => this.#tell(deed, { errorCode: TOO_SIMPLE.errorCode, ...failure }),
    });
    this.operationsOnMe = {
      ChangePassword: ({ agent, body }) =>
        operations.perform({ agent, referenceId: world.nextReference(agent) }, body),
    };
  }

  /** Whoever has to change their password can do nothing else by REST; CometD tells them the result. */
  readonly admit = (agent: Agent, method: string, path: string, body: unknown): void => {
    if (!agent.mustChangePassword) return;
    const verb = (body as { operationName?: unknown } | null | undefined)?.operationName;
    if (method === 'POST' && /^\/me\/?$/.test(path) && verb === 'ChangePassword') return;
    throw new Refusal(8, 'The password must be changed first', 403);
  };

  #change(deed: Deed, { newPassword, oldPassword }: z.infer<typeof parameters>): void {
    const { agent } = deed;
    const used = this.#used.get(agent) ?? new Set<string>();
    if (oldPassword !== undefined && oldPassword !== agent.password) this.#tell(deed, WRONG_OLD);
    else if (newPassword === agent.password || used.has(newPassword)) this.#tell(deed, USED_BEFORE);
    else if (newPassword.length < SHORTEST) this.#tell(deed, TOO_SIMPLE);
    else {
      this.#used.set(agent, used.add(agent.password));
      agent.password = newPassword;
      agent.mustChangePassword = false;
      this.#tell(deed);
    }
  }

  #tell({ agent, referenceId }: Deed, error?: object): void {
    const notificationType = error ? 'PasswordChangeError' : 'PasswordChangeSuccessful';
    const news = { notificationType, ...error };
    this.world.outbox.post(agent.userName, '/v2/me', { ...news, ...reference(referenceId) });
    for (const { userName, supervisor } of this.world.agents.all) {
      if (!supervisor) continue;
      const { uri } = place(`/users/${agent.id}`);
      this.world.outbox.post(userName, '/v2/users', { ...news, userUri: uri, userId: agent.id });
    }
  }
}
