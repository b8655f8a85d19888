import { GraphQLError } from 'graphql';
import { errorCodes, GatewayError } from '../errors.js';

/**
 * Why subscriptions and sockets end: a closed list. Where an error tells of it, it is the error's `extensions.code`;
 * where a socket is closed for it, the close reason; in metrics, always.
 */
export const endings = [
  ...errorCodes,
  /** There was nothing more to tell. */
  'COMPLETED',
  /** The client completed its subscription, or closed its connection. */
  'CLIENT_LEFT',
  /** The connection broke, or gave no sign of life. */
  'CONNECTION_LOST',
  /** The client did not keep to the protocol: closed with 1002 to 1009, or with a code of graphql-transport-ws. */
  'PROTOCOL_VIOLATED',
] as const;

export type Ending = (typeof endings)[number];

/**
 * The codes with which the gateway closes a socket of its own accord. Clients come back after every one of them, after
 * 4403 once they have signed in again; 4500 and 1011 would be final for graphql-ws's client.
 */
export const closeCodes = {
  GATEWAY_CLOSING: 1012,
  SUBSCRIBER_TOO_SLOW: 1013,
  INTERNAL_ERROR: 1013,
  LIMIT_EXCEEDED: 1013,
  UNAUTHENTICATED: 4403,
} as const satisfies Partial<Record<Ending, number>>;

export type SocketEnding = keyof typeof closeCodes;

/** Why a socket ended that the client, or nobody, closed with this code. */
export function endingOfCode(code: number): Ending {
  if (code === closeCodes.UNAUTHENTICATED) return 'UNAUTHENTICATED';
  return code === 1006 ? 'CONNECTION_LOST' : 'CLIENT_LEFT';
}

/** Why a subscription ended that ended with this error. */
export function endingOfError(error: unknown): Ending {
  if (error instanceof GatewayError) return error.code;
  if (!(error instanceof GraphQLError)) return 'INTERNAL_ERROR';
  // One of GraphQL's own: the request was wrong.
  return error.originalError ? endingOfError(error.originalError) : 'BAD_REQUEST';
}
