/** What lies in workbins, followed. */
import type { Model } from '../../genesys/follow.js';
import type { AgentSession } from '../../genesys/session.js';
import type { InteractionRecord } from '../base/interaction.js';
import { orNone } from '../base/model.js';
import { readAll } from './contents.js';
import { concerns } from './interest.js';
import type { Owner } from './owner.js';
import { readWorkbin, type WorkbinRecord, workbinsOf } from './reading.js';
import { WorkbinAction } from './vocabulary.js';
import type { StateMessage } from './wire.js';

/** Workbins by id, each with what lies in it. */
export type Workbins = ReadonlyMap<string, WorkbinRecord & { readonly lying: Lying }>;

type Lying = ReadonlyMap<string, InteractionRecord>;

/** One workbin of an owner, or all of them. */
export function workbinModel(whose: Owner, session: AgentSession, id?: string): Model<Workbins> {
  return {
    async read(reader) {
      const workbins =
        id === undefined
          ? await reader.all(workbinsOf(whose))
          : await orNone(readWorkbin(whose, id, reader, true));
      const read = workbins.map(async (each) => {
        const lying = new Map((await readAll(whose, each.id, reader)).map((item) => [keyOf(item), item]));
        return [each.id, { ...each, lying }] as const;
      });
      return new Map(await Promise.all(read));
    },
    apply(workbins, event) {
      if (event.type !== 'WorkbinStateChange') return undefined;
      const { id: told, action, interaction } = event.message as StateMessage;
      const workbin = workbins.get(told);
      if (!workbin || !concerns(whose, event, session)) return undefined;
      const lying = interaction && after(workbin.lying, WorkbinAction.read(action), interaction);
      return lying ? new Map(workbins).set(told, { ...workbin, lying }) : 'unknown';
    },
  };
}

function after(lying: Lying, action: string | null, interaction: InteractionRecord): Lying | undefined {
  const changed = new Map(lying);
  if (action === 'ITEM_ADDED') return changed.set(keyOf(interaction), interaction);
  if (action !== 'ITEM_REMOVED') return undefined;
  changed.delete(keyOf(interaction));
  return changed;
}

function keyOf({ medium, id }: InteractionRecord): string {
  return `${medium} ${id}`;
}
