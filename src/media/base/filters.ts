/** Filters of collections: each is a query parameter named like the field that it looks at. */
import type { RestQuery } from '../../genesys/rest.js';
import { checkText } from './parameter.js';

/**
 * The filters that are given.
 *
 * @throws {GatewayError} `BAD_REQUEST` for one that cannot match anything
 */
export function filtersIn(values: Readonly<Record<string, string | null | undefined>>): RestQuery {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] != null);
  for (const [name, value] of given) checkText(value, name, 512);
  return Object.fromEntries(given);
}
