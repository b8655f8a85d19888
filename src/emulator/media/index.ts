import type { World } from '../world.js';
import { Chats } from './chats/chats.js';
import { simpleKinds } from './items.js';
import type { Medium } from './medium.js';
import { Services } from './services.js';
import { Users } from './users.js';
import { Workbins } from './workbins/workbins.js';

/** Everything that the contact centre offers. */
export interface Media {
  readonly services: Services;
  readonly chats: Chats;
  readonly workbins: Workbins;
  readonly users: Users;
  readonly all: readonly Medium[];
}

/** Builds the media. A new one is its file and a line in here. */
export function createMedia(world: World, endSession: (httpSession: string) => void): Media {
  const services = new Services(world);
  const chats = new Chats(world);
  const workbins = new Workbins(world, [chats.kind, ...simpleKinds()]);
  const users = new Users(world, () => all, endSession);
  const all: Medium[] = [services, chats, workbins, users];
  return { services, chats, workbins, users, all };
}
