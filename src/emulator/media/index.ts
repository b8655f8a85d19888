import type { World } from '../world.js';
import { Chats } from './chats/chats.js';
import { emails } from './emails.js';
import { facebook } from './facebook.js';
import { facebooksessions } from './facebooksessions.js';
import { Interactions } from './interactions/interactions.js';
import type { Medium } from './medium.js';
import { openmedia } from './openmedia.js';
import { Services } from './services.js';
import { tweets } from './tweets.js';
import { Users } from './users.js';
import { Workbins } from './workbins/workbins.js';
import { workitems } from './workitems.js';

/** The media that are told by a form. */
const FORMS = [emails, facebook, tweets, facebooksessions, workitems, openmedia];

/** Everything that the contact centre offers. */
export interface Media {
  readonly services: Services;
  readonly chats: Chats;
  readonly interactions: Interactions;
  readonly workbins: Workbins;
  readonly users: Users;
  readonly all: readonly Medium[];
}

/** Builds the media. A new one is its file and a line in here. */
export function createMedia(world: World, endSession: (httpSession: string) => void): Media {
  const services = new Services(world);
  const chats = new Chats(world);
  const interactions = new Interactions(world, FORMS);
  const workbins = new Workbins(world, [chats.kind, ...interactions.media]);
  const users = new Users(world, () => all, endSession);
  const all: Medium[] = [services, chats, ...interactions.media, workbins, users];
  return { services, chats, interactions, workbins, users, all };
}
