/**
 * The catalogue: what can go wrong on the way to Genesys and back, its code, and what a client is told.
 *
 * A code is part of the contract (`extensions.code`), a message is a sentence for a person. The log is
 * told more (`cause`, `path`), but never a secret nor what a customer wrote.
 */

/** Every `extensions.code` there is: a closed list. GWS status codes map onto it by {@link codeOfStatus}. */
export const errorCodes = [
  /** No credentials came, or GWS refused them: sign in (again). */
  'UNAUTHENTICATED',
  /** GWS forbids this to this agent (statusCode 3 or 5, HTTP 403). */
  'FORBIDDEN',
  /** GWS knows no such resource, or the agent is not registered with it (statusCode 6, HTTP 404). */
  'NOT_FOUND',
  /** An argument was missing, malformed or out of range (statusCode 1, 10, 11). */
  'BAD_REQUEST',
  /** Not possible in the resource's current state (statusCode 2). */
  'INVALID_STATE',
  /** Exists already, or is in use (statusCode 18, 19). */
  'CONFLICT',
  /** GWS demands a new password before anything else (statusCode 8). */
  'PASSWORD_CHANGE_REQUIRED',
  /** GWS or a server behind it failed, or answered something that is not GWS's language. */
  'UPSTREAM_ERROR',
  /** GWS cannot be reached. */
  'UPSTREAM_UNAVAILABLE',
  /** GWS did not answer in time. */
  'UPSTREAM_TIMEOUT',
  /** GWS accepted a workbin Subscribe and then notified `RequestFailed`. */
  'REQUEST_FAILED',
  /** `after` is not a cursor that this gateway gave to this agent. */
  'CURSOR_INVALID',
  /**
   * This subscriber's mailbox is full of what must not be left out: it reads more slowly than events arrive.
   * Subscribe again after the last cursor (`extensions.cursor`).
   */
  'SUBSCRIBER_TOO_SLOW',
  /** The operation is larger than the gateway takes. */
  'PAYLOAD_TOO_LARGE',
  /** Too many operations, or refused sign-ins, in too short a time: wait `extensions.retryAfterMs`. */
  'RATE_LIMITED',
  /** The gateway is going away; come back in a moment. */
  'GATEWAY_CLOSING',
  /** A mistake of ours. The log knows it by `extensions.incident`. */
  'INTERNAL_ERROR',
  /** GraphQL's own: the document has a syntax error. */
  'GRAPHQL_PARSE_FAILED',
  /** GraphQL's own: the document does not fit the schema. */
  'GRAPHQL_VALIDATION_FAILED',
  /** GraphQL's own: the document does not say which operation is meant. */
  'OPERATION_RESOLUTION_FAILURE',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What a {@link GatewayError} may carry besides its code and sentence. All of it may be shown to a client. */
export interface GatewayErrorDetails {
  /** GWS's own `statusCode`, when it gave one. */
  readonly statusCode?: number;
  /** The HTTP status GWS answered with. */
  readonly httpStatus?: number;
  /** The argument that was wrong, for `BAD_REQUEST`. */
  readonly argument?: string;
  /** After which place to subscribe again. */
  readonly cursor?: string;
  /** How long to wait before the next try, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** An error a client may see as it stands: a code, a sentence, and nothing secret. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: GatewayErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether GWS does not know what it was asked for. */
export function isNotFound(error: unknown): boolean {
  return error instanceof GatewayError && error.code === 'NOT_FOUND';
}

/** Whether GWS, or the way to it, may do better in a moment. */
export function isPassing(error: unknown): boolean {
  return error instanceof GatewayError && error.code.startsWith('UPSTREAM_');
}

/** Whether an error says no to the credentials themselves, so that to repeat them could lock the account. */
export function isRefusal(error: GatewayError): boolean {
  return ['UNAUTHENTICATED', 'FORBIDDEN', 'PASSWORD_CHANGE_REQUIRED'].includes(error.code);
}

/**
 * The code for a GWS `statusCode` other than 0 and 7.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ReturnValues
 */
export function codeOfStatus(statusCode: number): ErrorCode {
  switch (statusCode) {
    case 1:
    case 10:
    case 11:
      return 'BAD_REQUEST';
    case 2:
      return 'INVALID_STATE';
    case 3:
    case 5:
      return 'FORBIDDEN';
    case 6:
      return 'NOT_FOUND';
    case 8:
      return 'PASSWORD_CHANGE_REQUIRED';
    case 18:
    case 19:
      return 'CONFLICT';
    case 20:
      return 'UNAUTHENTICATED';
    default:
      return 'UPSTREAM_ERROR';
  }
}
