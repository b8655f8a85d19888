/** What can be done with contacts: say who a customer is, and remember who is new. */
import { path } from '../genesys/rest.js';
import { isObject } from '../lib/decode.js';
import { operations } from './base/operations.js';
import { badArgument, flagParameter, textParameter, wordParameter } from './base/parameter.js';
import { HistoryMedium, media } from './history/filter.js';
import { contactTopic, historyTopic } from './history/wire.js';

operations({
  prefix: 'contact',
  resource: {},
  address: () => ({ path: path`/contacts/ucs` }),
  topic: historyTopic,
  elsewhere: () => [contactTopic],
  about: (event) => event.type === 'IdentifyUCSContact',
  verbs: {
    Identify: {
      description:
        'Says who a customer is, and has the customer created who is not known yet. The outcome tells the id. To ask without creating see the query `ucsContactId`.',
      gws: 'IdentifyUCSContact',
      parameters: {
        emailAddress: textParameter("The customer's email address.", { longest: 512 }),
        lastName: textParameter("The customer's family name.", { longest: 512 }),
        phoneNumber: textParameter("The customer's number.", { longest: 512 }),
        medium: wordParameter(HistoryMedium, 'How the customer came. GWS: `mediaType`.', media, {
          wire: 'mediaType',
        }),
        createContactEnabled: flagParameter('Whether to create a customer who is not known.'),
        userData: {
          type: 'JSON',
          required: false,
          description: 'What else is known, by key.',
          check(value, name) {
            if (!isObject(value)) throw badArgument(name, 'must be an object of keys and values');
          },
        },
      },
      check({ emailAddress, lastName, phoneNumber, userData }) {
        if ([emailAddress, lastName, phoneNumber, userData].every((each) => each == null))
          throw badArgument('emailAddress', 'or another trait of the customer must be given');
      },
      done: ({ type }) => type === 'IdentifyUCSContact',
    },
  },
});
