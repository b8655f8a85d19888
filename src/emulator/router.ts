import { z } from 'zod';
import type { Agent } from './agents.js';
import { missing, Refusal } from './answers.js';

/** A request by somebody we know. */
export interface GwsRequest {
  readonly agent: Agent;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The HTTP session that it came in; `EndContactCenterSession` ends it. */
  readonly httpSession: string;
  /** A named part of the path; absent parts are an error in the route, not in the request. */
  param(name: string): string;
}

type Handler = (request: GwsRequest) => object;

/** One door: a method, a path such as `/users/:userId/workbins`, and what happens behind it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handle: Handler;
}

export const get = (path: string, handle: Handler): Route => ({ method: 'GET', path, handle });
export const post = (path: string, handle: Handler): Route => ({ method: 'POST', path, handle });

const operation = z.looseObject({ operationName: z.string() });

/** The verb of a POST: `{"operationName": "..."}` in the body ("API basics"). */
export function operationName(body: unknown): string {
  const read = operation.safeParse(body);
  if (!read.success) throw missing('operationName');
  return read.data.operationName;
}

/** Finds the door for a path below the context path. */
export class Router {
  readonly #routes: readonly { route: Route; pattern: RegExp }[];

  constructor(
    routes: readonly Route[],
    /** Asked first; refuses by throwing. */
    private readonly admit: (agent: Agent, method: string, path: string, body: unknown) => void = () => {},
  ) {
    this.#routes = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
  }

  handle(method: string, path: string, request: Omit<GwsRequest, 'param'>): object {
    this.admit(request.agent, method, path, request.body);
    let pathExists = false;
    for (const { route, pattern } of this.#routes) {
      const match = pattern.exec(path);
      if (!match) continue;
      pathExists = true;
      if (route.method !== method) continue;
      const param = (name: string) => {
        const value = match.groups?.[name];
        if (value === undefined) throw new Error(`The route ${route.path} has no part '${name}'.`);
        return decode(value);
      };
      return route.handle({ ...request, param });
    }
    if (pathExists) throw new Refusal(3, `${method} is not allowed here`, 405);
    throw new Refusal(6, 'Resource is not found');
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
