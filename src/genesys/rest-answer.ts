import { codeOfStatus, type ErrorCode, GatewayError } from '../errors.js';
import { pruned } from '../lib/depth.js';
import { oneLine } from '../lib/one-line.js';

/** GWS's JSON answer, its members unread; `statusCode` is normalised. */
export type Envelope = Readonly<Record<string, unknown>> & { readonly statusCode: number };

/** One HTTP answer as it came, the body within bounds. */
export interface Answer {
  /** What was asked, for messages: `GET /me/workbins/{}`. Without ids. */
  readonly asked: string;
  readonly httpStatus: number;
  readonly contentType: string | undefined;
  /** How it is packed, in lower case; GWS is asked not to. */
  readonly encoding?: string | undefined;
  readonly text: string;
  /** The body as it came. */
  readonly bytes: Buffer;
}

/** What GWS's answer says: an envelope if it has one, and its statusCode if that is GWS's own number. */
export interface Reading {
  readonly answer: Answer;
  readonly envelope?: Envelope | undefined;
  /** Why there is no envelope. */
  readonly met?: string;
}

const LONGEST_MESSAGE = 300;

/** Looks for the envelope. Never throws, and never repeats the body: it may hold what a customer wrote. */
export function readAnswer(answer: Answer): Reading {
  const type = answer.contentType?.split(';')[0]?.trim().toLowerCase();
  const named = type === undefined || type === '' ? 'an answer without content type' : oneLine(type, 80);
  if (isPacked(answer))
    return { answer, met: `an answer packed by ${oneLine(answer.encoding ?? '', 20)}, unasked,` };
  const text = answer.text.replace(/^\ufeff/, '').trim();
  if (text === '') return { answer, met: 'an empty answer' };
  if (!/^[[{]/.test(text)) return { answer, met: named };
  let json: unknown;
  try {
    json = pruned(JSON.parse(text));
  } catch {
    return { answer, met: `${named} that does not parse` };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { answer, met: 'a JSON array' };
  const members = json as Record<string, unknown>;
  const statusCode = statusOf(members, answer.httpStatus);
  if (statusCode !== undefined) return { answer, envelope: { ...members, statusCode } };
  // A failure would name itself: an object without any status, under a good HTTP status, is what was asked for.
  const fine = answer.httpStatus >= 200 && answer.httpStatus < 300;
  const silent = !('statusCode' in members) && !('status' in members);
  if (fine && silent) return { answer, envelope: { ...members, statusCode: 0 } };
  return { answer, met: 'JSON without statusCode' };
}

/** Whether GWS wants credentials: statusCode 20, a redirect to a login page, or 401 where no statusCode says otherwise. */
export function wantsLogin({ answer, envelope }: Reading): boolean {
  if (envelope?.statusCode === 20) return true;
  if ([302, 303, 307].includes(answer.httpStatus)) return true;
  return answer.httpStatus === 401 && (envelope === undefined || envelope.statusCode === -1);
}

/** Whether it is the documented refusal of a stale or missing CSRF token: HTTP 403 and a plain text that names it. */
export function wantsCsrf({ answer }: Reading): boolean {
  return answer.httpStatus === 403 && /csrf/i.test(answer.text);
}

/** The envelope of a success (statusCode 0, or 7: partly done). @throws {GatewayError} for everything else. */
export function successOf(reading: Reading): Envelope {
  const { answer, envelope, met } = reading;
  const { asked, httpStatus } = answer;
  if (envelope === undefined) {
    const code = codeOfHttp(httpStatus);
    if (code === undefined) {
      const sentence = `GWS is not understood: expected JSON from ${asked}, got ${met} with status ${httpStatus}.`;
      throw new GatewayError('UPSTREAM_ERROR', sentence, { httpStatus });
    }
    throw new GatewayError(code, `GWS answered ${httpStatus} to ${asked}.`, { httpStatus });
  }
  const { statusCode, statusMessage, errorDescription, description } = envelope;
  if (statusCode === 0 || statusCode === 7) return envelope;
  // -1 is the 8.5.0 word 'error', which names no reason: the HTTP status may know better.
  const code = (statusCode === -1 ? codeOfHttp(httpStatus) : undefined) ?? codeOfStatus(statusCode);
  const told = [statusMessage, errorDescription, description].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  const reason = told === undefined ? '' : `: ${oneLine(told, LONGEST_MESSAGE)}`;
  throw new GatewayError(code, `GWS answered statusCode ${statusCode} to ${asked}${reason}`, {
    statusCode,
    httpStatus,
  });
}

/** A document as it came. @throws {GatewayError} when GWS says instead why there is none. */
export function documentOf(reading: Reading): Buffer {
  const { answer, envelope } = reading;
  const { httpStatus, bytes } = answer;
  const fine = httpStatus >= 200 && httpStatus < 300;
  // A document may be JSON itself: only one that tells of a failure is GWS's own.
  if (!fine || isPacked(answer) || (envelope !== undefined && envelope.statusCode !== 0)) successOf(reading);
  return bytes;
}

/** Whether it would have to be unpacked first, to nobody knows what size: it never is. */
function isPacked({ encoding }: Answer): boolean {
  return encoding !== undefined && encoding !== '' && encoding !== 'identity';
}

/** The code for an HTTP status that comes without an envelope; undefined below 400, where GWS should have spoken JSON. */
function codeOfHttp(status: number): ErrorCode | undefined {
  if (status < 400) return undefined;
  switch (status) {
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'FORBIDDEN';
    case 404:
      return 'NOT_FOUND';
    case 408:
    case 504:
      return 'UPSTREAM_TIMEOUT';
    case 503:
      return 'UPSTREAM_UNAVAILABLE';
    default:
      return status >= 500 ? 'UPSTREAM_ERROR' : 'BAD_REQUEST';
  }
}

/** `statusCode`, or its older alias `status`: a number, a numeric string, 'ok' (0) or 'error' (-1). */
function statusOf(members: Record<string, unknown>, httpStatus: number): number | undefined {
  const { statusCode, status } = members;
  const own = numeric(statusCode);
  if (own !== undefined) return own;
  const word = typeof status === 'string' ? status.trim().toLowerCase() : undefined;
  if (word === 'ok') return 0;
  if (word === 'error') return -1;
  const alias = numeric(status);
  // Servlet containers answer errors as {"status":503,…}: that is HTTP's number, not GWS's.
  return alias === httpStatus ? undefined : alias;
}

function numeric(value: unknown): number | undefined {
  if (typeof value === 'string' && /^\s*-?\d{1,9}\s*$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
