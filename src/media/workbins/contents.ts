/** What lies in a workbin, and the ways in which GWS can be asked for it. */
import { isNotFound } from '../../errors.js';
import type { Reader } from '../../genesys/reader.js';
import { type Envelope, path } from '../../genesys/rest.js';
import { isObject } from '../../lib/decode.js';
import type { InteractionRecord } from '../base/interaction.js';
import { contentMemberOf, readContents } from '../interactions.js';
import { addressOf, type Owner } from './owner.js';

/** A workbin with everything in it. */
export function readWhole(whose: Owner, workbinId: string, reader: Reader): Promise<Envelope> {
  const { path: where, query } = addressOf(whose, workbinId);
  return reader.get(where, { ...query, subresources: '*' });
}

/** All that lies in a workbin. */
export async function readAll(whose: Owner, workbinId: string, reader: Reader): Promise<InteractionRecord[]> {
  try {
    return contentIn(await readWhole(whose, workbinId, reader));
  } catch (error) {
    if (whose.kind !== 'user' || !isNotFound(error)) throw error;
    // Documented for another agent's workbins is only the read by medium, and only for these three.
    return readEach(whose, workbinId, reader, ['email', 'chat', 'workitem']);
  }
}

/** What lies in a workbin of some media: no more is asked for than that, if GWS knows how. */
export async function readSome(
  whose: Owner,
  workbinId: string,
  reader: Reader,
  media: readonly string[],
): Promise<InteractionRecord[]> {
  if (media.length === 0) return [];
  const read = whose.kind === 'own' || whose.kind === 'user' ? readEach : readList;
  const found = await read(whose, workbinId, reader, media).catch((error: unknown) => {
    // GWS may know the workbin, and not the media by our words.
    if (isNotFound(error)) return readAll(whose, workbinId, reader);
    throw error;
  });
  return found.filter(({ medium }) => media.includes(medium));
}

/** Documented for groups: one request, with a list of media in the singular. */
async function readList(whose: Owner, workbinId: string, reader: Reader, media: readonly string[]) {
  const { path: where, query } = addressOf(whose, workbinId);
  return contentIn(await reader.get(where, { ...query, subresources: media }));
}

/** Documented for agents: a request for each medium, named in the plural. */
async function readEach(whose: Owner, workbinId: string, reader: Reader, media: readonly string[]) {
  const reads = media
    .map(contentMemberOf)
    .map((member) =>
      'userId' in whose
        ? reader.get(path`/users/${whose.userId}/workbins/${workbinId}/${member}`, { subresources: '*' })
        : reader.get(path`/workbins/${workbinId}/${member}`, { fields: '*' }),
    );
  const found = (await Promise.all(reads)).flatMap(contentIn);
  // The documented answer to one medium shows the others as well.
  return [...new Map(found.map((each) => [`${each.medium} ${each.id}`, each])).values()];
}

function contentIn(envelope: Envelope): InteractionRecord[] {
  return readContents(isObject(envelope['workbin']) ? envelope['workbin'] : envelope);
}
