import type { Services } from '../media/services.js';
import type { Random } from '../random.js';
import type { Story } from './timeline.js';

/** Now and then a server goes away and comes back. Provisioning is the one that can be read-only. */
export function* outages(services: Services, random: Random): Story {
  yield 1;
  for (;;) {
    const { id, type } = random.pick(services.all);
    services.set(id, type === 'Provisioning' ? 'ReadOnly' : 'Inactive');
    yield random.between(2, 3);
    services.set(id, 'Active');
    yield random.between(4, 6);
  }
}
