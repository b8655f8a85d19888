/** What agents write before it is sent: emails, Facebook posts and tweets begin as drafts. */
import { builder } from '../../builder.js';
import { became, cancelVerb, changed, saveLAR } from './interaction-verbs.js';
import type { Verb } from './operations.js';
import { objectParameter, type Parameter, queueParameter, required, textParameter } from './parameter.js';

/** Save, Send and Cancel, of a draft that is told by this noun. */
export function draftVerbs(options: {
  readonly noun: string;
  /** What is written, by the name of its argument: `email`. */
  readonly written: Readonly<Record<string, Parameter>>;
  /** What GWS says when it was saved. */
  readonly saved: string;
  /** The queue that it is sent through. */
  readonly through: Readonly<Record<string, Parameter>>;
}): Record<string, Verb> {
  const { noun, written, saved, through } = options;
  return {
    Save: { description: 'Keeps the draft.', parameters: written, done: changed(saved) },
    Send: {
      description: 'Sends the draft.',
      parameters: { ...written, ...through, saveLAR },
      // The documentation does not say which.
      done: became('SENT', 'COMPLETED'),
    },
    ...cancelVerb(noun),
  };
}

/** The queue that something written goes out through. @param wire GWS's name for its address */
export function outgoingQueue(wire: 'queueUri' | 'queuePath'): Readonly<Record<string, Parameter>> {
  return { queueId: required(queueParameter('The queue that it goes out through.', wire)) };
}

/** What is written for the public: by whom, and a text. @param wire GWS's name for it */
export function postParameter(inputType: string, noun: string, wire: string): Parameter {
  const type = builder.inputType(inputType, {
    description: `A ${noun} as the agent has written it. GWS: \`${wire}\`.`,
    fields: (t) => ({
      from: t.string({ required: true, description: 'The account of the contact centre that it is from.' }),
      message: t.string({ required: true, description: 'What is written, without markup.' }),
    }),
  });
  const members = {
    from: textParameter('', { longest: 1_000 }),
    message: textParameter('', { longest: 100_000 }),
  };
  return required(objectParameter(type, `The ${noun}.`, members, wire));
}
