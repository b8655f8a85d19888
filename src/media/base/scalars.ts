import { GraphQLError } from 'graphql';
import { builder } from '../../builder.js';
import { isDeeper, mostLevels } from '../../lib/depth.js';
import { isoOf } from '../../lib/time.js';

/** Reads a scalar out of a document; an argument's JSON may be written as a literal. */
builder.scalarType('JSON', {
  description:
    'Any JSON value, as it came from GWS or is meant for it. Keys are not interpreted: `__proto__` is a key like any other. At most 200 levels deep: what GWS nests deeper is null.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (isDeeper(value)) throw new GraphQLError(`Expected JSON of at most ${mostLevels} levels.`);
    return value;
  },
});

builder.scalarType('DateTime', {
  description:
    'A moment in ISO 8601, UTC, with milliseconds, e.g. `2024-05-14T07:41:07.000Z`. GWS writes time stamps in half a dozen ways; the text as it came stands in the field of the same name with `Raw`.',
  serialize: isoOf,
  parseValue: (value) => {
    const date = typeof value === 'string' ? new Date(value) : undefined;
    if (!date || Number.isNaN(date.getTime())) {
      throw new GraphQLError('Expected a DateTime in ISO 8601, e.g. "2024-05-14T07:41:07Z".');
    }
    return date;
  },
});

builder.scalarType('Cursor', {
  description:
    "A place in the agent's log. Opaque: keep it, compare it for equality, give it back; nothing else about it is promised.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string') throw new GraphQLError('Expected a Cursor, a string.');
    return value;
  },
});
