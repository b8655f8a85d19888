import { suite } from './audit.js';
import { operations } from './sse/operations.js';
import { requests } from './sse/requests.js';
import { subscriptions } from './sse/subscriptions.js';

/** Distinct connections mode. @see https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md */
export const graphqlSse = suite('graphql-sse', [...operations, ...subscriptions, ...requests]);
