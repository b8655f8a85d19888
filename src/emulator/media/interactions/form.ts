import type { Agent } from '../../agents.js';
import type { Document } from '../../document.js';
import type { Random } from '../../random.js';
import type { World } from '../../world.js';
import type { ItemMedium } from '../medium.js';
import type { Interaction, Seat } from './interaction.js';

/** States of an interaction as one agent sees it; together those of all media. */
export type State =
  | 'Invited'
  | 'Processing'
  | 'Composing'
  | 'Chatting'
  | 'LeftChat'
  | 'Sent'
  | 'Canceled'
  | 'InWorkbin'
  | 'Revoked'
  | 'Completed';

export type Members = Readonly<Record<string, unknown>>;

/** What a new interaction may be given; the rest is left to chance. */
export interface Wishes extends Members {
  readonly id?: string;
  /** Takes the place of what every interaction has. */
  readonly userData?: Members;
  /** The customer's name, where there is a conversation. */
  readonly customer?: string;
}

/** Where the interactions of a medium are, as far as their operations reach out. */
export interface Room {
  readonly world: World;
  /** An agent begins something of their own; nobody is told yet. */
  draft(
    agent: Agent,
    members: Members,
    userData?: Members,
    parentId?: string,
  ): { interaction: Interaction; seat: Seat };
  /** Offers an interaction to the next agent who has not had it yet, if there is one. */
  offerOn(interaction: Interaction): void;
}

/** An operation of an agent on an interaction. */
export interface Deed {
  readonly room: Room;
  readonly interaction: Interaction;
  readonly seat: Seat;
  readonly referenceId: number | undefined;
}

/** An operation of an agent on a whole collection. */
export interface Errand {
  readonly room: Room;
  readonly agent: Agent;
  /** The `{mediaType}` of the URL, where there is one. */
  readonly mediaType: string | undefined;
  readonly referenceId: number | undefined;
}

/**
 * Checks the parameters and answers what is to be done. The two are apart because GWS refuses bad parameters at
 * once, while everything else goes wrong later.
 */
export type Verb<On> = (body: unknown) => (on: On) => void;

/** All that makes a medium different from the others. A new one is a file that says this. */
export interface Form {
  readonly medium: Exclude<ItemMedium, 'chat'>;
  readonly plural: string;
  /** Where requests go: first the place that `uris` print, then the spellings of older pages. */
  readonly collections: readonly [string, ...string[]];
  /** Where everything is listed if `collections` lists only parts. */
  readonly wholeCollection?: string;
  readonly channel: string;
  readonly messageType: string;
  /** What an interaction becomes when an agent takes it. */
  readonly active: 'Processing' | 'Chatting';
  /** Whether customer and agent talk: the interaction has participants and a message log. */
  readonly talks?: boolean;
  /** Whether an interaction that an agent rejects is offered to the next one. */
  readonly offeredOn?: boolean;
  /** What may be done, as the resource lists it. No list: nothing. */
  readonly capabilities: Readonly<Partial<Record<State, readonly string[]>>>;
  /** Documented operations that no capability list ever shows. */
  readonly unlisted: Readonly<Partial<Record<State, readonly string[]>>>;
  readonly verbs: Readonly<Record<string, Verb<Deed>>>;
  readonly collectionVerbs: Readonly<Record<string, Verb<Errand>>>;
  /** Operations whose HTTP answer carries the reference too. */
  readonly answersReference: 'all' | readonly string[];
  /** What the medium says if it fails without a reason of its own. */
  readonly errorMessage: string;
  /** The member that says who began it, such as `emailType`. */
  readonly typeMember?: string;
  /** Path of the `uri`, which is not the path of requests. */
  address(id: string, members: Members, direction: 'Inbound' | 'Outbound'): string;
  /** A customer's interaction, besides what all have. */
  inbound(random: Random): Members;
  /** Members as they look in a state, or as an item in a workbin. Default: all of them, always. */
  show?(interaction: Interaction, state: State | 'Item', seat?: Seat): Members;
  /** The members of the resource that an `Error` mentions besides the id. */
  readonly errorMembers?: readonly string[];
  /** Where documents of an interaction are downloaded, and how they are found. */
  readonly downloads?: {
    readonly paths: readonly string[];
    read(interaction: Interaction, documentId: string): Document | undefined;
  };
  /** How an operation fails that does not fail with `Error`. */
  readonly failed?: (verb: string) => object | undefined;
}
