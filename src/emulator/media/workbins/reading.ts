import { collection, list, unknown } from '../../answers.js';
import type { Settings } from '../../options.js';
import { type GwsRequest, get, type Route } from '../../router.js';
import { uriOf, type World } from '../../world.js';
import type { ItemKind } from '../medium.js';
import { otherAgent, readScope, shelfOf } from './scope.js';
import type { Shelf, Shelves, Workbin } from './shelves.js';

/** The reads: "GetWorkbins", "GetWorkbin", "GetWorkbinContent", "GetGroupWorkbinContent". */
export function workbinReads(world: World, shelves: Shelves, kinds: readonly ItemKind[]): Route[] {
  const { settings } = world;
  const mine = shelves.workbins.filter(({ type }) => type === 'Agent' || type === 'Place');
  const listed = (workbins: readonly Workbin[], base: string, { query }: GwsRequest) =>
    collection(
      'workbins',
      workbins.map((workbin) => resource(workbin, base, settings)),
      query,
      ({ id }) => uriOf(`${base}/${id}`),
    );

  const one = (base: string, byUser: boolean) => (request: GwsRequest) => {
    const scope = readScope(world, shelves, request, request.param('workbinId'), byUser);
    const wanted = kindsNamed(kinds, request.query.get('subresources') ?? '');
    const content = contentOf(shelfOf(scope), wanted, settings);
    return { statusCode: 0, workbin: { ...resource(scope.workbin, base, settings), ...content } };
  };

  const items = (base: string, byUser: boolean) => (request: GwsRequest) => {
    const scope = readScope(world, shelves, request, request.param('workbinId'), byUser);
    const wanted = kindsNamed(kinds, request.param('media'));
    const [kind] = wanted;
    if (!kind) throw unknown('Resource', request.param('media'));
    const shelf = shelfOf(scope);
    if (request.query.has('subresources')) {
      const content = contentOf(shelf, wanted, settings);
      return { statusCode: 0, workbin: { ...resource(scope.workbin, base, settings), ...content } };
    }
    const found = shelf.items.filter((item) => item.kind === kind).map((item) => item.resource);
    return collection(kind.plural, found, request.query, ({ id }) => uriOf(`/${kind.plural}/${id}`));
  };

  return [
    get('/workbins', (request) => listed(shelves.workbins, '/workbins', request)),
    get('/me/workbins', (request) => listed(mine, '/me/workbins', request)),
    get('/users/:userId/workbins', (request) => {
      otherAgent(world, request);
      return listed(mine, '/workbins', request);
    }),
    get('/workbins/:workbinId', one('/workbins', false)),
    get('/me/workbins/:workbinId', one('/me/workbins', false)),
    get('/users/:userId/workbins/:workbinId', one('/workbins', true)),
    get('/workbins/:workbinId/:media', items('/workbins', false)),
    get('/me/workbins/:workbinId/:media', items('/me/workbins', false)),
    get('/users/:userId/workbins/:workbinId/:media', items('/workbins', true)),
  ];
}

function resource({ id, workbinName, displayName, type }: Workbin, base: string, settings: Settings) {
  return { id, [settings.workbinNameField]: workbinName, displayName, uri: uriOf(`${base}/${id}`), type };
}

/** The media of a list such as `*`, `chats,emails` or `chat,tweet`; the reference writes both numbers. */
function kindsNamed(kinds: readonly ItemKind[], names: string): ItemKind[] {
  const wanted = list(names);
  return kinds.filter(
    ({ medium, plural }) =>
      wanted.includes('*') ||
      wanted.includes(medium) ||
      wanted.includes(plural) ||
      wanted.includes(`${medium}s`),
  );
}

function contentOf(shelf: Shelf, kinds: readonly ItemKind[], { emptyContent }: Settings): object {
  const members = kinds.map((kind) => {
    const found = shelf.items.filter((item) => item.kind === kind).map((item) => item.resource);
    return [kind.plural, found.length === 0 && emptyContent === 'object' ? {} : found] as const;
  });
  return Object.fromEntries(
    members.filter(([, found]) => emptyContent !== 'omit' || !Array.isArray(found) || found.length > 0),
  );
}
