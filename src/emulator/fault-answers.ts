import { readMessages, unknownClient } from './bayeux-wire.js';
import { hangUp } from './delivery.js';
import { type Answer, type Exchange, jsonAnswer } from './exchange.js';
import type { FaultRule } from './fault-rule.js';

const PAGE = `<!DOCTYPE html>
<html><head><title>Service unavailable</title></head>
<body><h1>Something is being repaired</h1><p>Die Störung wird behoben. — HAProxy</p></body></html>
`;

/** The `statusCode` that goes with an HTTP status when a rule names none ("Return values"). */
const STATUS_CODE: Readonly<Record<number, number>> = { 200: 0, 400: 1, 401: 20, 403: 5, 404: 6 };
const STATUS_MESSAGE: Readonly<Record<number, string>> = {
  401: 'User is not authenticated',
  403: 'User has no permission to perform this operation',
  404: 'Resource is not found',
  503: 'Voice service is not available at this time',
};

/** Answers in place of GWS, in the way the rule says; or does not answer at all. */
export function answerWrongly(exchange: Exchange, rule: FaultRule, cometd: boolean): void {
  if (rule.kind === 'stall') return;
  if (rule.kind === 'reset') hangUp(exchange.response);
  else exchange.answer({ ...wrongAnswer(exchange, rule, cometd), foreign: true });
}

function wrongAnswer(exchange: Exchange, rule: FaultRule, cometd: boolean): Answer {
  const { status = 200, body } = rule;
  switch (rule.kind) {
    case 'html':
      return { status, body: body ?? PAGE, type: 'text/html;charset=UTF-8' };
    case 'text':
      return { status, body: body ?? 'Not today.', type: 'text/plain;charset=UTF-8' };
    case 'bayeux':
      return { ...jsonAnswer(200, null), body: body ?? '[]' };
    case 'malformed':
      return { ...jsonAnswer(200, null), body: cometd ? '[{"channel":"/meta/con' : '{"statusCode":0,"us' };
    case 'redirect':
      return { status: 302, body: '', headers: { Location: '/login' } };
    case 'status':
      return statusAnswer(exchange, rule, cometd);
    default:
      return { status: 200, body: '' };
  }
}

function statusAnswer({ json }: Exchange, rule: FaultRule, cometd: boolean): Answer {
  const status = rule.status ?? 500;
  const messages = cometd && status === 402 ? readMessages(json) : undefined;
  if (messages) return { ...jsonAnswer(200, null), body: unknownClient(messages) };
  const statusCode = rule.statusCode ?? STATUS_CODE[status] ?? 4;
  const message = rule.statusMessage ?? STATUS_MESSAGE[status] ?? 'Internal error';
  return jsonAnswer(status, statusCode === 0 ? { statusCode } : { statusCode, statusMessage: message });
}
