/**
 * Putting interactions into workbins and taking them out. GWS has a verb for each medium, eight to add and
 * eight to pull, each for four kinds of owner; clients have two mutations.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkbinsOverview
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import type { AgentSession } from '../genesys/session.js';
import type { Topic } from '../genesys/topic.js';
import { saveLAR } from './base/interaction-verbs.js';
import { operations } from './base/operations.js';
import {
  badArgument,
  checkId,
  checkText,
  idParameter,
  type Parameter,
  required,
  textParameter,
} from './base/parameter.js';
import { stateChangeIn } from './base/state-change.js';
import { InteractionStatus } from './base/vocabulary.js';
import { chatTopic } from './chats.js';
import { emailTopic } from './emails.js';
import { facebookTopic } from './facebook.js';
import { facebooksessionTopic } from './facebooksession.js';
import { openmediaTopic } from './openmedia.js';
import { tweetTopic } from './twitter.js';
import {
  addressOf,
  concerns,
  interestIn,
  type OwnerArgument,
  ownerFrom,
  type StateMessage,
  WorkbinAction,
  WorkbinOwnerInput,
  workbinTopic,
} from './workbins.js';
import { workitemTopic } from './workitems.js';

type Arguments = Readonly<Record<string, unknown>>;

/** How GWS's verbs end for each medium, and where GWS tells of its interactions. */
const media: Readonly<Record<string, readonly [suffix: string, topic: Topic]>> = {
  CHAT: ['Chat', chatTopic],
  EMAIL: ['Email', emailTopic],
  FACEBOOK: ['Facebook', facebookTopic],
  TWEET: ['Tweet', tweetTopic],
  FACEBOOKSESSION: ['Facebooksession', facebooksessionTopic],
  WORKITEM: ['Workitem', workitemTopic],
  OPENMEDIA: ['Openmedia', openmediaTopic],
};

const WorkbinMedium = builder.enumType('WorkbinMedium', {
  description: 'Which verb of GWS is used: there is one for each medium.',
  values: {
    CHAT: { description: 'For chats. GWS: `AddChat`, `PullChat`.' },
    EMAIL: { description: 'For emails. GWS: `AddEmail`, `PullEmail`.' },
    FACEBOOK: { description: 'For Facebook posts. GWS: `AddFacebook`, `PullFacebook`.' },
    TWEET: { description: 'For tweets. GWS: `AddTweet`, `PullTweet`.' },
    FACEBOOKSESSION: {
      description: 'For private Facebook messages. GWS: `AddFacebooksession`, `PullFacebooksession`.',
    },
    WORKITEM: { description: 'For work items. GWS: `AddWorkitem`, `PullWorkitem`.' },
    OPENMEDIA: { description: 'For other media. GWS: `AddOpenmedia`, `PullOpenmedia`.' },
    ANY: { description: 'The verb without a medium. GWS: `AddInteraction`, `PullInteraction`.' },
  },
});

function checkOwner(value: unknown, name: string): void {
  const { userId, agentGroup, placeGroup } = value as OwnerArgument;
  if (userId != null) checkId(userId, `${name}.userId`);
  for (const [kind, group] of Object.entries({ agentGroup, placeGroup })) {
    if (group == null) continue;
    checkText(group, `${name}.${kind}`, 512);
    if (group.trim() === '') throw badArgument(`${name}.${kind}`, 'must not be blank');
  }
}

const resource: Readonly<Record<string, Parameter>> = {
  workbinId: required(idParameter("GWS's id of the workbin.")),
  owner: {
    type: WorkbinOwnerInput,
    required: false,
    description: "Whose workbin; the agent's own if left out.",
    check: checkOwner,
  },
  medium: { type: WorkbinMedium, required: true, description: "The interaction's medium." },
};

const interaction = { id: required(idParameter('The interaction id.')) };

function whoseOf({ owner }: Arguments, session: AgentSession) {
  return ownerFrom(owner as OwnerArgument | null | undefined, session);
}

/** The interaction, as its medium tells of it on its own topic. */
function interactionIn(event: AgentEvent) {
  return event.type === 'WorkbinStateChange' ? undefined : stateChangeIn(event)?.interaction;
}

/** The workbin tells that the interaction came or went. */
function tells(action: string) {
  return ({ type, message }: AgentEvent, { id }: Arguments) => {
    if (type !== 'WorkbinStateChange') return false;
    const { action: told, interaction: item } = message as StateMessage;
    // A removal may be told without the interaction; then it is as good as any other.
    return WorkbinAction.read(told) === action && (item === undefined || item.id === id);
  };
}

/**
 * What else is told with the same number: of a move between workbins, that the interaction left where it was; and by
 * the medium, how it is now.
 */
function tellsBesides(action: string) {
  return (event: AgentEvent, { workbinId }: Arguments) => {
    if (interactionIn(event)) return true;
    if (event.type !== 'WorkbinStateChange') return false;
    const { id, action: told } = event.message as StateMessage;
    return id !== workbinId || ![action, null, 'UNRECOGNIZED'].includes(WorkbinAction.read(told));
  };
}

/** The medium tells that the interaction is in one of these states, which follows from it. */
function became(...states: string[]) {
  return (event: AgentEvent, { id }: Arguments) => {
    const interaction = interactionIn(event);
    return interaction?.id === id && states.includes(InteractionStatus.read(interaction?.state) ?? '');
  };
}

const verbOf =
  (beginning: string) =>
  ({ medium }: Arguments) =>
    `${beginning}${media[String(medium)]?.[0] ?? 'Interaction'}`;

operations({
  prefix: 'workbin',
  resource,
  address: (values, session) => {
    const workbinId = String(values['workbinId']);
    return { ...addressOf(whoseOf(values, session), workbinId), resourceId: workbinId };
  },
  topic: workbinTopic,
  // Of failures no documentation tells: they are expected where the medium tells of its interactions.
  elsewhere: ({ medium }) =>
    Object.entries(media).flatMap(([name, [, topic]]) => (medium === name || medium === 'ANY' ? topic : [])),
  interests: (values, session) => [
    interestIn(whoseOf(values, session), String(values['workbinId']), session),
  ],
  about: (event, values, session) =>
    interactionIn(event)?.id === values['id'] ||
    (event.type === 'WorkbinStateChange' &&
      (event.message as StateMessage).id === values['workbinId'] &&
      concerns(whoseOf(values, session), event, session)),
  verbs: {
    AddInteraction: {
      description: 'Puts an interaction that the agent handles into a workbin.',
      parameters: {
        ...interaction,
        saveLAR,
      },
      name: verbOf('Add'),
      done: tells('ITEM_ADDED'),
      besides: tellsBesides('ITEM_ADDED'),
      secondhand: became('IN_WORKBIN'),
    },
    PullInteraction: {
      description: 'Takes an interaction out of a workbin; the agent becomes its owner.',
      parameters: {
        ...interaction,
        nickname: textParameter('For chats: the name the customer sees.', { longest: 256 }),
      },
      name: verbOf('Pull'),
      done: tells('ITEM_REMOVED'),
      besides: tellsBesides('ITEM_REMOVED'),
      secondhand: became('INVITED', 'ACCEPTED', 'PROCESSING', 'COMPOSING', 'CHATTING'),
    },
  },
});
