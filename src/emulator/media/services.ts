import type { World } from '../world.js';
import type { Medium } from './medium.js';

/** States of a service ("ServiceStateChangeMessage"); an open set, hence the string. */
export type ServiceState = 'Active' | 'Inactive' | 'ReadOnly' | 'Unknown' | (string & {});

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly state: ServiceState;
}

const TYPES = [
  ['Voice', 'SIP_Main'],
  ['Provisioning', 'Provisioning'],
  ['Reporting', 'StatSrv_Main'],
  ['MultiMediaState', 'IxnSrv_Main'],
  ['MultiMediaContent', 'UCS_Main'],
  ['Chat', 'ChatSrv_Main'],
] as const;

/**
 * The servers behind GWS, as far as it tells of them: "ServiceStateChangeMessage". There is no REST resource,
 * and nothing is said about the present when somebody subscribes.
 */
export class Services implements Medium {
  readonly routes = [];
  #services: Service[];

  constructor(private readonly world: World) {
    const random = world.random.fork('services');
    this.#services = TYPES.map(([type, name]) => ({ id: random.uuid(), name, type, state: 'Active' }));
  }

  get all(): readonly Service[] {
    return this.#services;
  }

  /** Changes the state of a service, given by id or by type, and tells everybody. */
  set(idOrType: string, state: ServiceState): void {
    const service = this.#services.find(({ id, type }) => id === idOrType || type === idOrType);
    if (!service) throw new Error(`There is no service '${idOrType}'.`);
    const changed = { ...service, state };
    this.#services = this.#services.map((each) => (each === service ? changed : each));
    this.world.outbox.post('*', '/notifications/services', {
      messageType: 'ServiceStateChangeMessage',
      service: changed,
    });
  }
}
