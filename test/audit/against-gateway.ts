import { describe, expect, it } from 'vitest';
import type { Suite, TargetOptions } from '../../src/audit/index.js';
import { startEmulator } from '../../src/emulator/index.js';
import type { GatewayOptions } from '../../src/gateway.js';
import { basic, startGateway } from '../support/gateway.js';

interface Setting {
  /** Whose ids match. */
  readonly of: RegExp;
  readonly gateway?: Partial<GatewayOptions>;
  readonly audit?: Partial<TargetOptions>;
}

/** Each audit of a suite as a test of its own, against a gateway of its own. */
export function auditsOfGateway(suite: Suite, settings: readonly Setting[] = []): void {
  describe(`The audit ${suite.name} of the gateway`, () => {
    const titles = suite
      .audits({ url: 'http://localhost/graphql' })
      .map(({ id, name }) => [`${id}: ${name}`, id] as const);

    it.each(titles)('%s', async (_title, id) => {
      const { gateway: options, audit } = settings.find(({ of }) => of.test(id)) ?? {};
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url, { limits: {}, ...options });
      const url = `${gateway.url}/graphql`;
      const audits = suite.audits({ url, headers: { authorization: basic('a1') }, ...audit });

      expect(await audits.find((each) => each.id === id)?.fn()).toEqual({ status: 'ok' });
    });
  });
}
