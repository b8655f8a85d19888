import type { Agent } from '../../agents.js';
import type { State } from './form.js';
import type { Interaction, Seat } from './interaction.js';

/** The interaction rings at an agent's desk. */
export function offer(interaction: Interaction, agent: Agent): void {
  interaction.parked = false;
  interaction.tell(interaction.seat(agent, 'Invited'), 'StatusChange');
}

/**
 * An agent takes the interaction. A conversation is joined in three steps: the state, still without participants,
 * then the participants, then the whole history ("FacebookPMAccept").
 */
export function take(interaction: Interaction, seat: Seat, referenceId?: number, nickname?: string): void {
  interaction.parked = false;
  seat.state = interaction.active;
  interaction.tell(seat, 'StatusChange', referenceId);
  if (!interaction.session) return;
  interaction.session.enter(seat, nickname);
  interaction.tell(seat, 'ParticipantsUpdated');
  interaction.tellMessages(seat, interaction.session.history());
}

/** The interaction leaves an agent's hands, and is from now on what `state` says. */
export function part(
  interaction: Interaction,
  seat: Seat,
  state: State,
  referenceId?: number,
  only?: readonly string[],
): void {
  seat.state = state;
  interaction.session?.exit(seat);
  interaction.tell(seat, 'StatusChange', referenceId, only);
}

/** The back end takes it away from everybody. */
export function revoke(interaction: Interaction): void {
  for (const seat of interaction.live) part(interaction, seat, 'Revoked');
}
