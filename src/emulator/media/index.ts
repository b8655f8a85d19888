import type { World } from '../world.js';
import { Calls } from './calls/calls.js';
import { Channels } from './channels/channels.js';
import { ContactCenterSession } from './channels/session.js';
import { Chats } from './chats/chats.js';
import { Contacts } from './contacts.js';
import { Devices } from './devices/devices.js';
import { emails } from './emails.js';
import { facebook } from './facebook.js';
import { facebooksessions } from './facebooksessions.js';
import { ImSessions } from './im-sessions/im-sessions.js';
import { Interactions } from './interactions/interactions.js';
import type { Medium } from './medium.js';
import { openmedia } from './openmedia.js';
import { Outbound } from './outbound.js';
import { Passwords } from './passwords.js';
import { Services } from './services.js';
import { tweets } from './tweets.js';
import { UcsContacts } from './ucs/customers.js';
import { History } from './ucs/history.js';
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
  readonly devices: Devices;
  readonly channels: Channels;
  readonly session: ContactCenterSession;
  readonly calls: Calls;
  readonly imSessions: ImSessions;
  readonly outbound: Outbound;
  readonly passwords: Passwords;
  readonly customers: UcsContacts;
  readonly all: readonly Medium[];
}

/** Builds the media. A new one is its file and a line in here. */
export function createMedia(world: World, endSession: (httpSession: string) => void): Media {
  const services = new Services(world);
  const chats = new Chats(world);
  const interactions = new Interactions(world, FORMS);
  const workbins = new Workbins(world, [chats.kind, ...interactions.media]);
  const users = new Users(world, () => all);
  const devices = new Devices(world);
  const channels = new Channels(world, devices);
  const session = new ContactCenterSession(world, devices, channels, endSession);
  const calls = new Calls(world, devices);
  const imSessions = new ImSessions(world, devices);
  const outbound = new Outbound(world);
  const passwords = new Passwords(world);
  const customers = new UcsContacts(world);
  const equipment = { devices, channels, session, calls, imSessions, outbound, passwords, customers };
  const reading = [new Contacts(world, devices), new History(world, customers)];
  const all: Medium[] = [
    services,
    chats,
    ...interactions.media,
    workbins,
    users,
    ...Object.values(equipment),
    ...reading,
  ];
  return { services, chats, interactions, workbins, users, ...equipment, all };
}
