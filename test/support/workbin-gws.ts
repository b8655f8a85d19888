import type { ForeignGws, ForeignRequest } from './foreign-gws.js';

export const workbinChannel = '/v2/me/workbins';

/** What GWS would publish about a Subscribe or Unsubscribe. */
export interface Confirmation {
  readonly messageType: 'WorkbinSubscriptionStateChangeMessage';
  readonly id: string;
  readonly stateResource: string;
  readonly referenceId: number;
  readonly workbinUserId?: string;
  readonly agentGroup?: string;
  readonly placeGroup?: string;
}

export interface WorkbinGws {
  /** `Subscribe /me/workbins/…` and `Unsubscribe …`, in the order in which they came. */
  operations(): string[];
  /** Resolves once so many of these were asked for. */
  asked(operation: string, times?: number): Promise<void>;
}

/**
 * Lets a foreign GWS answer every Subscribe and Unsubscribe, and publish what came of it, as documented.
 *
 * @param publish what is published instead of the confirmation; nothing if undefined
 */
export function confirmWorkbins(
  gws: ForeignGws,
  publish: (confirmation: Confirmation) => object | undefined = (confirmation) => confirmation,
): WorkbinGws {
  let referenceId = 0;
  gws.otherwise((request) => {
    const told = confirmationOf(request, referenceId + 1);
    if (!told) return undefined;
    referenceId++;
    const message = publish(told);
    if (message) gws.publish(workbinChannel, message);
    return { statusCode: 0, referenceId: told.referenceId };
  });
  const operations = () =>
    gws.asked(/^POST .*\/workbins\//).map(({ path, body }) => `${body.operationName} ${path}`);
  return {
    operations,
    async asked(operation, times = 1) {
      for (let posts = 1; ; posts++) {
        if (operations().filter((each) => each === operation).length >= times) return;
        posts = gws.asked(/^POST /).length;
        await gws.received(/^POST /, posts + 1);
      }
    },
  };
}

/** The confirmation of an operation on a workbin; undefined if the request is none. */
export function confirmationOf({ method, path, body }: ForeignRequest, referenceId: number) {
  const [where = '', query = ''] = path.split('?');
  const [, userId, id] = /^(?:\/me|\/users\/([^/]+))\/workbins\/([^/]+)$/.exec(where) ?? [];
  if (method !== 'POST' || id === undefined) return undefined;
  const groups = Object.fromEntries(new URLSearchParams(query));
  return {
    messageType: 'WorkbinSubscriptionStateChangeMessage',
    id: decodeURIComponent(id),
    ...(userId !== undefined && { workbinUserId: decodeURIComponent(userId) }),
    ...groups,
    stateResource: `${body.operationName}d`,
    referenceId,
  } satisfies Confirmation as Confirmation;
}
