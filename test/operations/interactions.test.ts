/** The six media whose interactions agents accept, work on and finish: what all do, and what each does besides. */
import { describe, expect, it } from 'vitest';
import type { ItemMedium } from '../../src/emulator/media/medium.js';
import {
  accepted,
  type Doing,
  describeDoings,
  done,
  failed,
  failing,
  type Numbered,
  ofTheOnlyOne,
  openDesktop,
  refused,
  type Scene,
  scenes,
  silent,
  timedOut,
} from '../support/desktop.js';
import { eventually } from '../support/eventually.js';

interface MediumUnderTest {
  readonly prefix: string;
  /** As the embedded contact centre calls it, and as the message's member is called. */
  readonly medium: Exclude<ItemMedium, 'chat'>;
  readonly event: string;
  /** What an interaction becomes when an agent takes it. @default 'Processing' */
  readonly active?: string;
  /** The arguments that name an interaction. @default 'id: $id' */
  readonly which?: string;
  /** Where the number of an operation is told, by verb and for the rest. */
  readonly numbered: (verb: string) => Numbered;
  /** What is done in this medium only. */
  readonly own: (at: At) => readonly Doing[];
}

/** What a medium's table is made of. */
interface At {
  readonly offered: Scene;
  readonly taken: Scene;
  /** An answer was begun, `$draft`. */
  readonly drafted: Scene;
  /** The mutation of a verb on `$id`, or on what else is named. */
  does(verb: string, args?: string, which?: string): string;
  /** The verb is done, and this notification tells of the interaction. */
  told(verb: string, notificationType: string, interaction?: object): object;
  failure(verb: string, why?: string): object;
}

const media: readonly MediumUnderTest[] = [
  {
    prefix: 'email',
    medium: 'email',
    event: 'EmailStateChange',
    numbered: () => 'notification',
    own: ({ taken, drafted, does, told, failure }) => {
      const written = `email: { to: ["lena@kunde.example"], from: "service@shop.example", cc: ["a@b.example"],
        subject: "Größe", body: "<p>Grüezi</p>", bodyAsPlainText: "Grüezi", mime: "text/html" }`;
      const nobody = written.replace('service@shop.example', 'nowhere');
      const on = 'id: $draft';
      const composing = { state: 'Composing', emailType: 'Outbound' };
      return [
        [
          taken,
          'emailCreate(queueId: "q 1", userData: { a: 1 })',
          told('Create', 'StatusChange', { state: 'Composing' }),
        ],
        [
          taken,
          does('Reply', 'queueId: "7", body: "<p>Ja</p>", quoteOriginal: true'),
          told('Reply', 'StatusChange', composing),
        ],
        [
          taken,
          does('ReplyAll', 'queueId: "7", subjectPrefix: "AW: "'),
          told('ReplyAll', 'StatusChange', { ...composing, subject: expect.stringMatching(/^AW: /) }),
        ],
        [drafted, does('Save', written, on), told('Save', 'EmailSaved', { subject: 'Größe' })],
        [
          drafted,
          does('Send', `${written}, queueName: "out", saveLAR: true`, on),
          told('Send', 'StatusChange', { state: 'Sent' }),
        ],
        [drafted, does('Cancel', '', on), told('Cancel', 'StatusChange', { state: 'Canceled' })],
        [
          drafted,
          does('AddAttachment', 'documentId: "d1", name: "Größe.pdf", size: 12, mime: "application/pdf"', on),
          told('AddAttachment', 'AttachmentAdded', {
            attachments: [expect.objectContaining({ id: 'd1', name: 'Größe.pdf' })],
          }),
        ],
        [
          scenes(drafted, async ({ act }) => {
            await act('emailAddAttachment(id: $draft, documentId: "d1")');
          }),
          does('RemoveAttachment', 'documentId: "d1"', on),
          told('RemoveAttachment', 'AttachmentRemoved', { attachments: [] }),
        ],
        [drafted, does('Send', `${nobody}, queueName: "out"`, on), failure('Send', expect.any(String))],
        [
          drafted,
          does('AddAttachment', 'documentId: "nowhere"', on),
          failure('AddAttachment', expect.any(String)),
        ],
        [
          taken,
          'emailCreate(queueId: "nowhere")',
          { ...failure('Create', 'Queue not found'), ...ofTheOnlyOne },
        ],
        [taken, does('Cancel'), refused('INVALID_STATE', { statusCode: 2, listed: false })],
      ];
    },
  },
  {
    prefix: 'facebook',
    medium: 'facebook',
    event: 'FacebookStateChange',
    numbered: (verb) => (['Reply', 'Send'].includes(verb) ? 'both' : 'notification'),
    own: ({ taken, drafted, does, told, failure }) => {
      const written = 'facebook: { from: "Shop", message: "Danke 🎁" }';
      const on = 'id: $draft';
      return [
        [taken, 'facebookCreate(queueId: "7")', told('Create', 'StatusChange', { state: 'Composing' })],
        [
          taken,
          does('Reply', 'queueId: "7", commentId: "c1"'),
          told('Reply', 'StatusChange', { state: 'Composing' }),
        ],
        [drafted, does('Save', written, on), told('Save', 'FacebookSaved', { message: 'Danke 🎁' })],
        [
          drafted,
          does('Send', `${written}, queueId: "7"`, on),
          told('Send', 'StatusChange', { state: 'Sent' }),
        ],
        [drafted, does('Cancel', '', on), told('Cancel', 'StatusChange', { state: 'Canceled' })],
        [
          drafted,
          does('Send', `${written.replace('Shop', 'nowhere')}, queueId: "7"`, on),
          failure('Send', 'Unable to post'),
        ],
      ];
    },
  },
  {
    prefix: 'facebooksession',
    medium: 'facebooksession',
    event: 'FacebooksessionStateChange',
    active: 'Chatting',
    numbered: (verb) => (verb === 'Transfer' ? 'both' : 'notification'),
    own: ({ taken, does, told, offered }) => {
      const log = (message: object) =>
        done({ __typename: 'MessageLogUpdate', raw: { messages: [expect.objectContaining(message)] } });
      return [
        [
          offered,
          does('Accept', 'nickname: "Zoë"'),
          told('Accept', 'StatusChange', { state: 'Chatting', participants: [] }),
        ],
        [
          taken,
          does('SendMessage', 'text: "Grüezi"'),
          log({ type: 'Text', text: 'Grüezi', visibility: 'All' }),
        ],
        [taken, does('SendToAgents', 'text: "psst"'), log({ text: 'psst', visibility: 'Agents' })],
        [taken, does('SendStartTypingNotification'), accepted()],
        [taken, does('SendStopTypingNotification'), accepted()],
        [taken, does('Leave'), told('Leave', 'StatusChange', { state: 'LeftChat' })],
        [offered, does('SendMessage', 'text: "zu früh"'), refused('INVALID_STATE', { listed: false })],
        [
          scenes(taken, silent('facebooksession')),
          does('SendMessage', 'text: "?", timeoutMs: 100'),
          timedOut,
        ],
      ];
    },
  },
  {
    prefix: 'tweet',
    medium: 'tweet',
    event: 'TweetStateChange',
    numbered: (verb) => (['Create', 'Follow', 'Unfollow'].includes(verb) ? 'both' : 'notification'),
    own: ({ taken, drafted, does, told, failure }) => {
      const written = 'tweet: { from: "shop", message: "Danke 🎁" }';
      const on = 'id: $draft';
      const followed = { __typename: 'TweetOperationResponse', raw: { success: 'true' } };
      const notFollowed = { __typename: 'TweetOperationResponse', raw: { success: 'false' } };
      return [
        [taken, 'tweetCreate(queueId: "7")', told('Create', 'StatusChange', { state: 'Composing' })],
        [
          taken,
          does('Reply', 'queueId: "7", isRetweet: false'),
          told('Reply', 'StatusChange', { state: 'Composing' }),
        ],
        [
          taken,
          does('Retweet', 'queueId: "7"'),
          told('Retweet', 'StatusChange', { state: 'Composing', message: expect.stringMatching(/^RT @/) }),
        ],
        [drafted, does('Save', written, on), told('Save', 'TweetSaved', { message: 'Danke 🎁' })],
        [
          drafted,
          does('Send', `${written}, queueId: "7"`, on),
          told('Send', 'StatusChange', { state: 'Sent' }),
        ],
        [drafted, does('Cancel', '', on), told('Cancel', 'StatusChange', { state: 'Canceled' })],
        [
          taken,
          does('MarkFavorite'),
          told('MarkFavorite', 'PropertiesUpdated', { twitterIsFavorited: 'true' }),
        ],
        [
          taken,
          does('RemoveFavorite'),
          told('RemoveFavorite', 'PropertiesUpdated', { twitterIsFavorited: 'false' }),
        ],
        [taken, 'tweetFollow(twitterUserId: "3141592653", from: "shop")', done(followed, 'both')],
        [taken, 'tweetUnfollow(twitterUserId: "3141592653", from: "shop")', done(followed, 'both')],
        [
          taken,
          'tweetFollow(twitterUserId: "1", from: "nowhere")',
          failed(notFollowed, 'both', 'Unable to perform twitter operation'),
        ],
        [
          drafted,
          does('Send', `${written.replace('shop', 'nowhere')}, queueId: "7"`, on),
          failure('Send', 'Account not found'),
        ],
      ];
    },
  },
  {
    prefix: 'openmedia',
    medium: 'openmedia',
    event: 'OpenmediaStateChange',
    which: 'mediaType: "claim", id: $id',
    numbered: () => 'both',
    own: ({ taken, told, failure }) => [
      [
        taken,
        'openmediaCreate(mediaType: "claim", queueId: "7")',
        told('Create', 'StatusChange', { state: 'Processing', mediaType: 'claim' }),
      ],
      [
        taken,
        'openmediaCreate(mediaType: "claim", queueId: "nowhere")',
        failure('Create', 'Queue not found'),
      ],
    ],
  },
  {
    prefix: 'workitem',
    medium: 'workitem',
    event: 'WorkitemStateChange',
    numbered: () => 'both',
    own: () => [],
  },
];

describe.each(media)(
  '$prefix',
  ({ prefix, medium, event, active = 'Processing', which = 'id: $id', numbered, own }) => {
    const does = (verb: string, args = '', where = which) =>
      `${prefix}${verb}(${[where, args].filter(Boolean).join(', ')})`;
    const told = (verb: string, notificationType: string, interaction: object = {}) =>
      done({ __typename: event, raw: { notificationType, [medium]: interaction } }, numbered(verb));
    const failure = (verb: string, why?: string) =>
      failed({ __typename: event, raw: { notificationType: 'Error' } }, numbered(verb), why);
    const completed = (verb: string) => told(verb, 'StatusChange', { state: 'Completed' });

    const offered: Scene = ({ emulator, names }) => {
      names.set('id', emulator.offerInteraction('a1', { medium, item: { userData: { Segment: 'Gold' } } }));
    };
    const taken = scenes(offered, async ({ act }) => {
      await act(does('Accept'));
    });
    const drafted = scenes(taken, async ({ act, names }) => {
      const { event: begun } = await act(does('Reply', 'queueId: "7"'));
      names.set('draft', begun.raw[medium].id);
    });
    const gone = scenes(taken, async ({ act }) => {
      await act(does('Transfer', 'target: { userId: $a2 }'));
    });

    const all: readonly Doing[] = [
      [offered, does('Accept', 'saveLAR: true'), told('Accept', 'StatusChange', { state: active })],
      [offered, does('Reject'), completed('Reject')],
      [taken, does('Complete', 'queueName: "Archive", saveLAR: false'), completed('Complete')],
      [taken, does('Transfer', 'target: { userId: $a2 }'), completed('Transfer')],
      [
        taken,
        does('AttachUserData', 'userData: { n: 7 }'),
        told('AttachUserData', 'PropertiesUpdated', { userData: { Segment: 'Gold', n: 7 } }),
      ],
      [
        taken,
        does('UpdateUserData', 'userData: { Segment: "Silver" }'),
        told('UpdateUserData', 'PropertiesUpdated', { userData: { Segment: 'Silver' } }),
      ],
      [
        taken,
        does('DeleteUserData', 'keys: ["Segment"]'),
        told('DeleteUserData', 'PropertiesUpdated', { userData: {} }),
      ],
      [
        taken,
        does('SetDisposition', 'disposition: "Sold", dispositionKey: "D"'),
        told('SetDisposition', 'PropertiesUpdated', { userData: { Segment: 'Gold', D: 'Sold' } }),
      ],
      [
        taken,
        does('AddComment', 'comment: "Nett."'),
        told('AddComment', 'PropertiesUpdated', { comment: 'Nett.' }),
      ],
      [taken, does('SetInFocus'), accepted(numbered('SetInFocus'))],

      [taken, does('Accept'), refused('INVALID_STATE', { statusCode: 2, listed: false })],
      [
        taken,
        does('Complete', '', which.replace('$id', '"nobody"')),
        refused('NOT_FOUND', { statusCode: 6 }),
      ],
      [taken, does('Transfer', 'target: { userId: "nobody" }'), failure('Transfer', 'Invalid target')],
      [gone, does('Complete'), failure('Complete', 'The interaction is locked by another user')],
      [scenes(taken, failing(medium)), does('Complete'), failure('Complete')],
      [scenes(taken, silent(medium)), does('Complete', 'timeoutMs: 100'), timedOut],
    ];

    describeDoings(new RegExp(`^${prefix}[A-Z]`), [
      ...all,
      ...own({ offered, taken, drafted, does, told, failure }),
    ]);

    it('is handed from one agent to another, who finishes it', async () => {
      await using desktop = await openDesktop();
      const { gateway, names, act } = desktop;
      await gone(desktop);
      const query = `{ found: ${medium}${medium === 'openmedia' ? '(mediaType: "claim", id:' : '(id:'} ${JSON.stringify(names.get('id'))}) { state capabilities } }`;
      await eventually('it is offered to the colleague', async () => {
        const { data } = await gateway.query(query, { as: 'a2' });
        return data?.['found']?.state === 'INVITED';
      });
      expect(await act(does('Accept'), 'a2')).toMatchObject(
        told('Accept', 'StatusChange', { state: active }),
      );
      expect(await act(does('Complete'), 'a2')).toMatchObject(completed('Complete'));
    });
  },
);
