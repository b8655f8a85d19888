import { suite } from './audit.js';
import { frameRows } from './transport-ws/frames.js';
import { handshake } from './transport-ws/handshake.js';
import { messages } from './transport-ws/messages.js';
import { operations } from './transport-ws/operations.js';
import { subscriptions } from './transport-ws/subscriptions.js';

/** @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
export const graphqlTransportWs = suite('graphql-transport-ws', [
  ...handshake,
  ...messages,
  ...operations,
  ...subscriptions,
  ...frameRows,
]);
