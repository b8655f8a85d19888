/** `union Interaction`: what can lie in a workbin, whichever of the seven media it belongs to. */
import { builder } from '../builder.js';
import { isObject } from '../lib/decode.js';
import { type InteractionRecord, interactionTypeName } from './base/interaction.js';
import { ChatInteraction } from './chats.js';
import { EmailInteraction } from './emails.js';
import { FacebookInteraction } from './facebook.js';
import { FacebooksessionInteraction } from './facebooksession.js';
import { OpenmediaInteraction } from './openmedia.js';
import { TweetInteraction } from './twitter.js';
import { WorkitemInteraction } from './workitems.js';

const types = [
  ChatInteraction,
  EmailInteraction,
  FacebookInteraction,
  TweetInteraction,
  FacebooksessionInteraction,
  WorkitemInteraction,
  OpenmediaInteraction,
] as const;

/** What can lie in a workbin. */
export const Interaction = builder.unionType('Interaction', {
  description:
    'An interaction of one of the seven media that workbins hold. What they have in common is in `InteractionState`.',
  types: types.map(({ ref }) => ref),
  resolveType: (interaction) => interactionTypeName(interaction as InteractionRecord),
});

/**
 * Reads the content of a workbin: GWS has a member per medium, singular or plural, a list, a lone object, an
 * empty one for "none", or nothing at all. What belongs to no known medium is left out.
 */
export function readContents(workbin: Readonly<Record<string, unknown>>): InteractionRecord[] {
  return types.flatMap((type) => {
    const items = type.contentMembers.flatMap((member) => workbin[member] ?? []);
    return items.flatMap((item) => read(type, item));
  });
}

/** The state resource of a workbin message: its medium in GWS's word, and the interaction if the medium is known. */
export interface ReadState {
  readonly medium: string | undefined;
  readonly interaction: InteractionRecord | undefined;
}

/** Finds and reads the one member of a workbin message whose name ends in `StateResourceV2`. */
export function readStateResource(message: Readonly<Record<string, unknown>>): ReadState {
  for (const type of types) {
    for (const member of type.stateMembers) {
      const resource = message[member];
      if (isObject(resource)) return { medium: type.medium, interaction: read(type, resource)[0] };
    }
  }
  const other = Object.keys(message).find((member) => /StateResourceV\d+$/.test(member));
  return { medium: other?.replace(/StateResourceV\d+$/, ''), interaction: undefined };
}

function read(type: (typeof types)[number], resource: unknown): InteractionRecord[] {
  const interaction = type.read(resource);
  return interaction ? [interaction] : [];
}
