import type { Agent } from '../../agents.js';
import { notNow, unsupported } from '../../answers.js';
import { type FailureText, failureText } from '../../async-failures.js';
import { LateFailure } from '../../late-failure.js';
import { operationName } from '../../router.js';
import { reference } from '../../world.js';
import type { Verb } from './form.js';
import { isLive } from './interaction.js';
import type { Store } from './store.js';

/** Who asks for something, and under which reference. */
export interface Request {
  readonly agent: Agent;
  readonly body: unknown;
  /** What happens without a request, as in the script, has none. */
  readonly referenceId?: number | undefined;
  /** The `{mediaType}` of the URL, where there is one. */
  readonly mediaType?: string | undefined;
}

/** Carries out the operations of a medium: what is refused at once, what fails later, and what works. */
export class Operations {
  constructor(private readonly store: Store) {}

  /** An operation on one interaction. Throws a refusal as GWS would word it. */
  onOne(id: string, { agent, body, referenceId, mediaType }: Request): object {
    const { store } = this;
    const { interaction, seat } = store.seated(agent, id, mediaType);
    const { name, verb } = chosen(store.form.verbs, body);
    const locked = !isLive(seat) && interaction.live.length > 0;
    if (!locked && !interaction.allows(seat, name)) throw notNow(name);
    const act = verb(body);
    return this.#carryOut(
      { agent, name, referenceId },
      () => {
        if (locked) throw new LateFailure('The interaction is locked by another user');
        act({ room: store, interaction, seat, referenceId });
        store.settle(interaction);
      },
      (failure) => interaction.tellError(agent, failure, referenceId),
    );
  }

  /** An operation on the whole collection. If it fails later there is no interaction to be named. */
  onAll({ agent, body, referenceId, mediaType }: Request): object {
    const { store } = this;
    const { channel, messageType, failed, collectionVerbs } = store.form;
    const { name, verb } = chosen(collectionVerbs, body);
    const act = verb(body);
    return this.#carryOut(
      { agent, name, referenceId },
      () => act({ room: store, agent, mediaType, referenceId }),
      (failure) =>
        store.world.outbox.post(agent.userName, channel, {
          ...(failed?.(name) ?? { messageType, notificationType: 'Error' }),
          ...failure,
          ...reference(referenceId),
        }),
    );
  }

  /** From here on the answer is yes. What goes wrong now, the agent hears by CometD, or not at all. */
  #carryOut(
    { agent, name, referenceId }: { agent: Agent; name: string; referenceId: number | undefined },
    act: () => void,
    fail: (failure: FailureText) => void,
  ): object {
    const { form, world } = this.store;
    const { medium, errorMessage, answersReference } = form;
    const failure = world.asyncFailures.take(agent.userName, medium, name);
    try {
      if (!failure) act();
      else if (!failure.silent) fail(failureText({ errorMessage, ...failure }));
    } catch (error) {
      if (!(error instanceof LateFailure)) throw error;
      fail(error.text);
    }
    const answered = answersReference === 'all' || answersReference.includes(name);
    return { statusCode: 0, ...(answered ? reference(referenceId) : {}) };
  }
}

function chosen<On>(
  verbs: Readonly<Record<string, Verb<On>>>,
  body: unknown,
): { name: string; verb: Verb<On> } {
  const name = operationName(body);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw unsupported(name);
  return { name, verb };
}
