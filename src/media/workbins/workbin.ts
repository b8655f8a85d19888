/** A workbin, as clients see it. */
import { builder } from '../../builder.js';
import type { InteractionRecord } from '../base/interaction.js';
import { openFields } from '../base/open-enum.js';
import { Interaction } from '../interactions.js';
import { WorkbinOwner } from './owner.js';
import { contentsOf, type WorkbinRecord } from './reading.js';
import { WorkbinType } from './vocabulary.js';

/** What lies in a workbin, where it has been read already. */
interface Lying {
  readonly lying: ReadonlyMap<string, InteractionRecord>;
}

/** A place where interactions wait. */
export const Workbin = builder.objectRef<WorkbinRecord & Partial<Lying>>('Workbin').implement({
  description:
    'A place where interactions wait to be handled. Its `id` names the kind of workbin, of which every agent, place or group has one: a workbin is known by `id` and `owner` together.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the workbin." }),
    workbinName: t.exposeString('workbinName', {
      nullable: true,
      description: 'Its technical name. GWS: `workbinName` or `name`.',
    }),
    displayName: t.exposeString('displayName', {
      nullable: true,
      description: 'The name to show. GWS: `displayName` or `viewName`.',
    }),
    ...openFields(t, 'type', WorkbinType, ({ type }) => type, 'Who owns workbins of this kind.'),
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
      type: [Interaction],
      nullable: true,
      description:
        'What lies in it, read by a request of its own. Interactions of media that this gateway does not know are left out. GWS: `?subresources=*`.',
      resolve: async (parent, _arguments, context) =>
        parent.lying ? [...parent.lying.values()] : contentsOf(parent, await context.reader()),
    }),
    uri: t.exposeString('uri', {
      nullable: true,
      description: "GWS's address of it. Not meant to be called: use `id`.",
    }),
  }),
});
