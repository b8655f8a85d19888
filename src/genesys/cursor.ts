import { createHmac, timingSafeEqual } from 'node:crypto';
import { GatewayError } from '../errors.js';
import type { Place } from './event.js';

/** Names the places of one agent's log so that nobody else can make or use the names. */
export interface Cursors {
  /** @returns the opaque name of a place */
  seal(place: Place): string;
  /** @throws {GatewayError} `CURSOR_INVALID` for anything that {@link seal} did not make for this agent */
  open(cursor: string): Place;
}

const pattern = /^([\w-]{12})\.([0-9a-z]{1,11})(!?)\.([\w-]{16})$/;

/**
 * @param secret keys the seals; where it is the same, cursors are understood after a restart too
 * @param agent whose log it is
 */
export function cursorsFor(secret: string | Buffer, agent: string): Cursors {
  const markOf = ({ epoch, seq, bare = false }: Place) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['cursor', agent, epoch, seq, bare]))
      .digest('base64url')
      .slice(0, 16);
  return {
    seal(place) {
      const { epoch, seq, bare } = place;
      const name = `${epoch}.${seq.toString(36)}${bare ? '!' : ''}.${markOf(place)}`;
      return Buffer.from(name).toString('base64url');
    },
    open(cursor) {
      const [, epoch = '', count = '', bare = '', mark = ''] =
        pattern.exec(Buffer.from(cursor.slice(0, 100), 'base64url').toString('latin1')) ?? [];
      const place: Place = { epoch, seq: Number.parseInt(count, 36), ...(bare && { bare: true }) };
      const genuine =
        mark !== '' &&
        timingSafeEqual(Buffer.from(markOf(place)), Buffer.from(mark)) &&
        // One place has one name: base64 would take others.
        this.seal(place) === cursor;
      if (genuine) return place;
      throw new GatewayError(
        'CURSOR_INVALID',
        'Expected a cursor that this gateway gave to this agent. Subscribe without `after`.',
        { argument: 'after' },
      );
    },
  };
}
