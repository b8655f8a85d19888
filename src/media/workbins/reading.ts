/** Where workbins and what lies in them are read. */
import type { z } from 'zod';
import { GatewayError } from '../../errors.js';
import type { Collection, Reader } from '../../genesys/reader.js';
import { path, type RestPath } from '../../genesys/rest.js';
import { isObject } from '../../lib/decode.js';
import { readContents } from '../interactions.js';
import { addressOf, type Owner } from './owner.js';
import { workbin } from './wire.js';

/** A workbin, with whose it is. */
export type WorkbinRecord = z.output<typeof workbin> & { readonly owner: Owner };

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
      const read = workbin.safeParse(resource);
      return read.success ? { ...read.data, owner: whose } : undefined;
    },
    idOf: (each) => each.id,
    // `/workbins` lists the kinds of all owners.
    ...(group && {
      keep: ({ type }) => type === undefined || type.trim().toLowerCase() === whose.kind.toLowerCase(),
    }),
  };
}

/** What lies in a workbin. */
export async function contentsOf({ owner: whose, id: workbinId }: WorkbinRecord, reader: Reader) {
  const { path: where, query } = addressOf(whose, workbinId);
  try {
    return readContents(contentIn(await reader.get(where, { ...query, subresources: '*' })));
  } catch (error) {
    if (whose.kind !== 'user' || !(error instanceof GatewayError) || error.code !== 'NOT_FOUND') throw error;
    // Documented for another agent's workbins is only the read by medium, and only for these three.
    const byMedium = ['emails', 'chats', 'workitems'].map((medium) =>
      reader.get(path`/users/${whose.userId}/workbins/${workbinId}/${medium}`, { subresources: '*' }),
    );
    const found = (await Promise.all(byMedium)).flatMap((envelope) => readContents(contentIn(envelope)));
    // The documented answer to one medium shows the others as well.
    return [...new Map(found.map((each) => [`${each.medium} ${each.id}`, each])).values()];
  }
}

function contentIn(envelope: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isObject(envelope['workbin']) ? envelope['workbin'] : envelope;
}
