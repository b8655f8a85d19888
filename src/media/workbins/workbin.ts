/** Workbins and their kinds, as clients see them. */
import { builder, type Types } from '../../builder.js';
import type { InteractionRecord } from '../base/interaction.js';
import { openFields } from '../base/open-enum.js';
import { travelsEach } from '../base/travel.js';
import { ContentMedium, Interaction } from '../interactions.js';
import { readAll, readSome } from './contents.js';
import { WorkbinOwner } from './owner.js';
import type { KindRecord, WorkbinRecord } from './reading.js';
import { WorkbinType } from './vocabulary.js';

/** What lies in a workbin, where it has been read already. */
interface Lying {
  readonly lying: ReadonlyMap<string, InteractionRecord>;
}

const ownsKind = 'Who owns workbins of this kind.';

/** What a workbin has in common with all others of its kind. */
function kindFields<T extends KindRecord>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, T>) {
  return {
    id: t.id({ description: "GWS's id of the workbin.", resolve: ({ id }) => id }),
    workbinName: t.string({
      nullable: true,
      description: 'Its technical name. GWS: `workbinName` or `name`.',
      resolve: ({ workbinName }) => workbinName ?? null,
    }),
    displayName: t.string({
      nullable: true,
      description: 'The name to show. GWS: `displayName` or `viewName`.',
      resolve: ({ displayName }) => displayName ?? null,
    }),
    active: t.boolean({
      nullable: true,
      description: 'Whether it is in use. Only GWS 8.5.0 says so.',
      resolve: ({ active }) => active ?? null,
    }),
    uri: t.string({
      nullable: true,
      description: "GWS's address of it. Not meant to be called: use `id`.",
      resolve: ({ uri }) => uri ?? null,
    }),
  };
}

/** A kind of workbin, whoever owns one. */
export const WorkbinKind = builder.objectRef<KindRecord>('WorkbinKind').implement({
  description:
    'A kind of workbin that the contact centre has. Which of them there are says nothing of who owns one: a workbin is this `id` with an owner.',
  fields: (t) => ({ ...kindFields(t), ...openFields(t, 'type', WorkbinType, ({ type }) => type, ownsKind) }),
});

/** A place where interactions wait. */
export const Workbin = builder.objectRef<WorkbinRecord & Partial<Lying>>('Workbin').implement({
  description:
    'A place where interactions wait to be handled. Its `id` names the kind of workbin, of which every agent, place or group has one: a workbin is known by `id` and `owner` together.',
  fields: (t) => ({
    ...kindFields(t),
    ...openFields(t, 'type', WorkbinType, ({ type }) => type, ownsKind),
    owner: t.field({
      type: WorkbinOwner,
      description: 'Whose workbin this one is.',
      resolve: async ({ owner: whose }, _arguments, context) => {
        if (whose.kind === 'user') return { userId: whose.userId };
        if (whose.kind === 'own') return { userId: (await context.agent()).identity.id };
        return { [whose.kind]: whose.name };
      },
    }),
    contents: t.field({
      ...travelsEach,
      type: [Interaction],
      nullable: true,
      description:
        'What lies in it. Interactions of media that this gateway does not know are left out. GWS: `?subresources=*`; of some media `?subresources={medium}` or `/{medium}`.',
      args: {
        media: t.arg({
          type: [ContentMedium],
          description: 'Only interactions of these media; no more than them is read, if GWS knows how.',
        }),
      },
      resolve: async ({ owner, id, lying }, { media }, context) => {
        if (lying) return [...lying.values()].filter(({ medium }) => !media || media.includes(medium));
        const reader = await context.reader();
        return media ? readSome(owner, id, reader, [...new Set(media)]) : readAll(owner, id, reader);
      },
    }),
  }),
});
