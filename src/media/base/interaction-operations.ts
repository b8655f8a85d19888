/** What can be done with the interactions of a medium: with one, to answer one, and to begin one. */
import type { Collection } from '../../genesys/reader.js';
import type { Topic } from '../../genesys/topic.js';
import type { InteractionRecord } from './interaction.js';
import { aboutAnswer, aboutIt, aboutNew, capabilitiesOf } from './interaction-verbs.js';
import { type OperationsOptions, operations, type Verb } from './operations.js';
import { idParameter, type Parameter, required } from './parameter.js';

type Verbs = Readonly<Record<string, Verb>>;

export interface InteractionOperationsOptions {
  /** What the names of the mutations begin with, e.g. `email`. */
  readonly prefix: string;
  /** What people call one, e.g. `Facebook post`. */
  readonly noun: string;
  /** The arguments, besides the id, that say where it is. */
  readonly where?: Readonly<Record<string, Parameter>>;
  /** Where they are. */
  collection(values: Readonly<Record<string, unknown>>): Collection<InteractionRecord>;
  readonly topic: Topic;
  /** Whether an event is about the interaction. @default aboutIt */
  readonly about?: OperationsOptions['about'];
  /** What is done with one. */
  readonly verbs: Verbs;
  /** What begins another, which has an id of its own, told by the event. */
  readonly answers?: Verbs;
  /** What begins one out of nothing. */
  readonly beginnings?: Verbs;
}

/** Declares the mutations of a medium whose interactions GWS tells of alike. */
export function interactionOperations(options: InteractionOperationsOptions): void {
  const {
    prefix,
    noun,
    where = {},
    collection,
    topic,
    about = aboutIt,
    verbs,
    answers,
    beginnings,
  } = options;
  const ofOne = {
    ...{ prefix, topic },
    resource: { ...where, id: required(idParameter(`The interaction id of the ${noun}.`)) },
    address: (values) => ({ path: collection(values).one(String(values['id'])) }),
    capabilities: (values, session) => capabilitiesOf(collection(values), values['id'], session),
  } satisfies Partial<OperationsOptions>;
  operations({ ...ofOne, about, verbs });
  if (answers) operations({ ...ofOne, about: aboutAnswer, verbs: answers });
  if (!beginnings) return;
  operations({
    ...{ prefix, topic },
    resource: where,
    address: (values) => ({ path: collection(values).all }),
    about: aboutNew,
    verbs: beginnings,
  });
}
