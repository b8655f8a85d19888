/** Where workbins are read: those of an owner, and the kinds there are. */
import type { z } from 'zod';
import type { Collection, Reader } from '../../genesys/reader.js';
import { path, type RestPath } from '../../genesys/rest.js';
import { readWhole } from './contents.js';
import { addressOf, type Owner } from './owner.js';
import { workbin } from './wire.js';

/** A kind of workbin. */
export type KindRecord = z.output<typeof workbin>;

/** A workbin, with whose it is. */
export type WorkbinRecord = KindRecord & { readonly owner: Owner };

/** Where an owner's workbins are. */
export function workbinsOf(whose: Owner): Collection<WorkbinRecord> {
  const group = whose.kind === 'agentGroup' || whose.kind === 'placeGroup';
  const all = {
    own: path`/me/workbins`,
    user: undefined,
    agentGroup: path`/workbins`,
    placeGroup: path`/workbins`,
  };
  return {
    all: whose.kind === 'user' ? path`/users/${whose.userId}/workbins` : (all[whose.kind] as RestPath),
    one: (workbinId) => addressOf(whose, workbinId).path,
    oneQuery: addressOf(whose, 'any').query,
    plural: 'workbins',
    singular: 'workbin',
    read: (resource) => {
      const kind = readKind(resource);
      return kind && { ...kind, owner: whose };
    },
    idOf: (each) => each.id,
    // `/workbins` lists the kinds of all owners.
    ...(group && {
      keep: ({ type }) => type === undefined || type.trim().toLowerCase() === whose.kind.toLowerCase(),
    }),
  };
}

/**
 * One workbin of an owner.
 *
 * @param full whether its contents will be asked for as well: then one request brings both
 */
export async function readWorkbin(whose: Owner, workbinId: string, reader: Reader, full: boolean) {
  const workbins = workbinsOf(whose);
  // What fails with the contents may succeed without them; and with them GWS may leave out the type.
  const envelope = full ? await readWhole(whose, workbinId, reader).catch(() => undefined) : undefined;
  const read = workbins.read(envelope?.['workbin']);
  return read?.type === undefined ? reader.one(workbins, workbinId) : read;
}

/** All kinds of workbins that the contact centre has, whoever owns them. */
export const kinds: Collection<KindRecord> = {
  all: path`/workbins`,
  one: (workbinId) => path`/workbins/${workbinId}`,
  plural: 'workbins',
  singular: 'workbin',
  read: readKind,
  idOf: (each) => each.id,
};

function readKind(resource: unknown): KindRecord | undefined {
  const read = workbin.safeParse(resource);
  return read.success ? read.data : undefined;
}
