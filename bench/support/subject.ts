/** The server that is measured, seen from inside its process: what every one of them does for a bench. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { answering, cpuMs } from './answering.js';
import { nowMs } from './figures.js';
import type { Pace } from './load-client.js';

/** A server that carries events to subscribers over `graphql-transport-ws`. */
export interface Subject {
  /** Where its clients come in. */
  readonly port: number;
  /** Lets an event happen, as its upstream would. Events are numbered from 0. */
  publish(event: number): void;
  /** How many subscriptions are open, where its clients are not told. */
  subscriptions?(): number;
}

export interface Load {
  /** Publishes for so long, */
  readonly seconds: number;
  /** each event to so many subscriptions, */
  readonly fanout: number;
  /** so many events ahead of what the clients have. */
  readonly window: number;
}

export interface Delivered {
  readonly deliveries: number;
  readonly missing: number;
  readonly cpuMs: number;
  readonly seconds: number;
}

/** How long to wait for the last deliveries. */
const drainMs = 10_000;

export async function serveBench(subject: Subject): Promise<void> {
  let event = 0;
  let received = 0;
  let heard = () => {};
  const control = createServer((socket) => {
    let rest = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const whole = data.length & ~3;
      rest = Buffer.from(data.subarray(whole));
      if (whole > 0) received = data.readUInt32LE(whole - 4);
      heard();
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));

  /** Waits until the clients have everything, or it takes too long. @returns how many deliveries are missing */
  const drained = (expected: number) =>
    new Promise<number>((resolve) => {
      const settle = () => {
        clearTimeout(timer);
        heard = () => {};
        resolve(expected - received);
      };
      const timer = setTimeout(settle, drainMs);
      heard = () => {
        if (received >= expected) settle();
      };
      heard();
    });

  answering({
    port: () => subject.port,
    controlPort: () => (control.address() as AddressInfo).port,
    subscriptions: () => subject.subscriptions?.(),
    /** Closed loop: as fast as the clients take it. They must have been told to begin. */
    async deliver({ seconds, fanout, window }: Load): Promise<Delivered> {
      received = 0;
      let published = 0;
      const [cpu, began] = [cpuMs(), nowMs()];
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          heard = () => {};
          resolve();
        }, seconds * 1_000);
        heard = () => {
          while (published * fanout - received < window * fanout) {
            published += 1;
            subject.publish(event++);
          }
        };
        heard();
      });
      const missing = await drained(published * fanout);
      return {
        deliveries: received,
        missing,
        cpuMs: cpuMs() - cpu,
        seconds: (nowMs() - began) / 1_000,
      };
    },
    /** Open loop: each event when it is due, whatever the clients do. */
    async pace({ startMs, everyMs, events }: Pace & { events: number }): Promise<Delivered> {
      received = 0;
      const cpu = cpuMs();
      let published = 0;
      await new Promise<void>((resolve) => {
        // Without a pause: timers are coarser than what is measured.
        const turn = () => {
          const due = Math.min(events, Math.floor((nowMs() - startMs) / everyMs) + 1);
          while (published < due) subject.publish(published++);
          if (published < events) setImmediate(turn);
          else resolve();
        };
        turn();
      });
      const missing = await drained(events);
      return { deliveries: received, missing, cpuMs: cpuMs() - cpu, seconds: (nowMs() - startMs) / 1_000 };
    },
  });
}
