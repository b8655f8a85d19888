/** `union Interaction`: what can lie in a workbin, whichever of the seven media it belongs to. */
import { builder } from '../builder.js';
import { isObject } from '../lib/decode.js';
import { type InteractionRecord, interactionTypeName } from './base/interaction.js';
import { ChatInteraction } from './chats.js';
import { EmailInteraction } from './emails.js';
import { FacebookInteraction } from './facebook.js';
import { FacebookSessionInteraction } from './facebooksession.js';
import { OpenMediaInteraction } from './openmedia.js';
import { TweetInteraction } from './twitter.js';
import { WorkitemInteraction } from './workitems.js';

const types = [
  ChatInteraction,
  EmailInteraction,
  FacebookInteraction,
  TweetInteraction,
  FacebookSessionInteraction,
  WorkitemInteraction,
  OpenMediaInteraction,
] as const;

/** What can lie in a workbin. */
export const Interaction = builder.unionType('Interaction', {
  description:
    'An interaction of one of the seven media that workbins hold. What they have in common is in `InteractionState`.',
  types: types.map(({ ref }) => ref),
  resolveType: (interaction) => interactionTypeName(interaction as InteractionRecord),
});

/** Of which medium interactions in workbins are wanted. */
export const ContentMedium = builder.enumType('ContentMedium', {
  description: 'Of which medium interactions in workbins are wanted.',
  values: Object.fromEntries(
    types.map(({ medium }) => [
      medium.toUpperCase(),
      { value: medium, description: `GWS: \`${medium}\`, \`${contentMemberOf(medium)}\`.` },
    ]),
  ),
});

/** What the list of a medium's interactions is called in a workbin's content, and the end of its address. */
export function contentMemberOf(medium: string): string {
  return types.find((type) => type.medium === medium)?.contentMembers[0] ?? medium;
}

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
