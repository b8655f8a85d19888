/**
 * How a fact about GWS is known: `doc` from a page of the documentation, `code` from what clients of it do, `inferred`
 * from documented siblings.
 */
export type Evidence = 'doc' | 'code' | 'inferred';

/** What every fact says besides itself. */
export interface Fact {
  /** The medium, named as its tests are: `test/media/<section>.test.ts`. */
  readonly section: Section;
  /** The page that says it. @default the overview of the section */
  readonly page?: string;
  /** Why the gateway cannot or must not offer it. Left out: it is offered. */
  readonly why?: string;
}

/** The overviews of the media; undefined where the documentation has none. */
export const overviews = {
  calls: 'CallsAPIOverview',
  channels: 'ChannelStateNotifications',
  chats: 'ChatOverview',
  contacts: 'ContactsGetContacts',
  devices: 'DevicesAPIOverview',
  emails: 'EmailOverview',
  facebook: 'FacebookOverview',
  facebooksession: 'FacebookPMOverview',
  history: 'ContactHistoryOverview',
  'im-sessions': 'IMOverview',
  me: 'UsersOverview',
  openmedia: 'OpenMediaOverview',
  outbound: undefined,
  'multimedia-events': 'DigitalUserEventsSubscribe',
  services: 'ServiceStateNotifications',
  smssessions: 'SMSAddComment',
  twitter: 'TwitterOverview',
  users: 'UsersOverview',
  workbins: 'WorkbinsOverview',
  workitems: 'WorkitemOverview',
  other: undefined,
} as const;

export type Section = keyof typeof overviews;

/** Facts of one kind of evidence: words, separated by white space. */
export type ByEvidence = { readonly [each in Evidence]?: string };

/** One by one, what is written together. */
export function wordsOf(facts: ByEvidence): { readonly evidence: Evidence; readonly word: string }[] {
  const kinds: readonly Evidence[] = ['doc', 'code', 'inferred'];
  return kinds.flatMap((evidence) =>
    (facts[evidence] ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ evidence, word })),
  );
}

export const preRelease =
  'Of the pre-release API 8.5.0 only: since 8.5.2 every medium has a resource and a topic of its own.';
