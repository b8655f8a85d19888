import { collection, unknown } from '../../answers.js';
import { type GwsRequest, get, post, type Route } from '../../router.js';
import { uriOf } from '../../world.js';
import type { Operations, Request } from './operations.js';
import type { Store } from './store.js';

/** The REST of a medium: its collections, its single resources, and the operations on both. */
export function doors(store: Store, operations: Operations): Route[] {
  const { form, world } = store;
  const { medium, plural, collections, wholeCollection, downloads } = form;

  const list = ({ agent, query }: GwsRequest, mediaType?: string) =>
    collection(plural, store.current(agent, mediaType), query, (item) =>
      uriOf(`${collections[0].replace(':mediaType', String(item['mediaType']))}/${item['id']}`),
    );

  const at = (base: string): Route[] => {
    const mediaTypeOf = ({ param }: GwsRequest) =>
      base.endsWith('/:mediaType') ? param('mediaType') : undefined;
    const asked = (request: GwsRequest): Request => ({
      agent: request.agent,
      body: request.body,
      referenceId: world.nextReference(request.agent),
      mediaType: mediaTypeOf(request),
    });
    return [
      get(base, (request) => list(request, mediaTypeOf(request))),
      post(base, (request) => operations.onAll(asked(request))),
      get(`${base}/:interactionId`, (request) => {
        const { agent, param } = request;
        const { interaction, seat } = store.seated(agent, param('interactionId'), mediaTypeOf(request));
        return { statusCode: 0, [medium]: interaction.resource(seat) };
      }),
      post(`${base}/:interactionId`, (request) =>
        operations.onOne(request.param('interactionId'), asked(request)),
      ),
    ];
  };

  const download = ({ agent, param }: GwsRequest) => {
    const { interaction } = store.seated(agent, param('interactionId'));
    const document = downloads?.read(interaction, param('documentId'));
    if (!document) throw unknown('Document', param('documentId'));
    return document;
  };

  return [
    ...collections.flatMap(at),
    ...(wholeCollection === undefined ? [] : [get(wholeCollection, (request) => list(request))]),
    ...(downloads?.paths ?? []).map((path) => get(path, download)),
  ];
}
