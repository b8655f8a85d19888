// A gateway in a process of its own, for tests that kill it, turn its clock, and count what it holds.
import { createHook } from 'node:async_hooks';
import { readdirSync } from 'node:fs';
import { createGateway } from '../../dist/gateway.js';

const options = JSON.parse(process.argv[2] ?? '{}');

// The wall clock jumps; timers and the monotonic clock do not, as in life.
let offsetMs = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length > 0 ? args : [Date.now()]));
  }
  static now() {
    return RealDate.now() + offsetMs;
  }
};

/** How often each sentence was logged. */
const told = {};
const count = (_attributes, sentence) => {
  told[sentence] = (told[sentence] ?? 0) + 1;
};
const log = { debug: () => {}, info: count, warn: count, error: count };

/** Every timer that is not over, also those that would not keep the process alive. */
const timers = new Set();
if (options.countTimers) {
  createHook({
    init(id, type) {
      if (type === 'Timeout') timers.add(id);
    },
    destroy: (id) => timers.delete(id),
  }).enable();
}

process.on('warning', ({ name }) => count({}, name));

const gateway = createGateway({
  ...options,
  log,
  upstream: { ...options.upstream, url: new URL(options.upstream.url) },
});
const { url, adminUrl } = await gateway.listen();

const listenersOf = (emitter) =>
  emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);

const tally = (names) => {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** What this process holds at this moment. */
function census() {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  return {
    heapBytes: process.memoryUsage().heapUsed,
    files: readdirSync('/proc/self/fd').length,
    resources: tally(process.getActiveResourcesInfo()),
    listeners: listenersOf(process),
    timers: timers.size,
    told,
  };
}

process.on('message', ({ id, ask, clockMs }) => {
  if (ask === 'clock') offsetMs = clockMs;
  process.send({ id, census: ask === 'census' ? census() : undefined });
});
process.on('disconnect', () => process.exit());
process.send({ url, adminUrl });
