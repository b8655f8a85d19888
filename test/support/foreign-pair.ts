import type { GatewayOptions } from '../../src/gateway.js';
import { type ForeignGws, type ForeignOptions, startForeignGws } from './foreign-gws.js';
import { startGateway, type TestGateway } from './gateway.js';

/** A foreign GWS, and a gateway in front of it that has been told of its habits. */
export interface ForeignPair extends AsyncDisposable {
  readonly gws: ForeignGws;
  readonly gateway: TestGateway;
}

export async function startForeignPair(
  options: Partial<GatewayOptions> = {},
  foreign: ForeignOptions = {},
): Promise<ForeignPair> {
  const gws = await startForeignGws(foreign);
  const upstream = { url: new URL(gws.url), appendMessageType: false, ...options.upstream };
  const gateway = await startGateway(gws.url, { ...options, upstream });
  return {
    gws,
    gateway,
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await gws[Symbol.asyncDispose]();
    },
  };
}
