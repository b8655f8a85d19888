import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { GatewayError } from '../errors.js';
import type { Logger } from '../lib/log.js';

/**
 * What a client is told of an error. Ours have a code and a sentence; GraphQL's own (syntax, validation,
 * coercion) speak for themselves; anything else is a mistake of ours, of which the client learns only the
 * incident under which the log knows it.
 *
 * @returns a function that yoga calls with every error on its way out, whatever the transport
 */
export function errorMask(log: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const origin = originOf(error);
    const located = error instanceof GraphQLError ? error : undefined;
    const place = { nodes: located?.nodes ?? null, path: located?.path ?? null };
    if (origin instanceof GatewayError) {
      return new GraphQLError(origin.message, {
        ...place,
        extensions: { code: origin.code, ...origin.details },
      });
    }
    if (origin instanceof GraphQLError) {
      // The outer one, not its origin: it says which variable or field it was.
      const told = located ?? origin;
      // Without a path nothing was executed: the request was wrong.
      if (!told.path) told.extensions['code'] ??= 'BAD_REQUEST';
      if ('originalError' in told.extensions) {
        // What yoga could not read it would repeat there, and so knows that it is no answer of GraphQL's.
        delete told.extensions['originalError'];
        told.extensions['http'] = { status: 400 };
      }
      return told;
    }
    const incident = randomUUID();
    // The name and the stack's places, never the message: it may quote what a customer wrote.
    log.error(
      { incident, error: nameOf(origin), at: placesOf(origin) },
      'An operation met an unexpected error.',
    );
    return new GraphQLError('Unexpected error.', {
      ...place,
      extensions: { code: 'INTERNAL_ERROR', incident },
    });
  };
}

function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function placesOf(error: unknown): string[] {
  if (!(error instanceof Error) || !error.stack) return [];
  // The stack begins with the message, whose lines may look like anything.
  return error.stack
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
