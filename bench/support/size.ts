/** How much a bench measures: as its goals are meant, or as little as shows that it runs. */
import { parseArgs } from 'node:util';

export interface Size {
  /** Divides agents and sockets. */
  readonly of: (full: number) => number;
  readonly seconds: number;
  readonly rounds: number;
  /** Whether the servers with packages of their own are compared too. */
  readonly peers: boolean;
  readonly profile: boolean;
  readonly smoke: boolean;
}

/** @param argv `--rounds N` (3), `--seconds N` for each figure (4), `--peers`, `--profile`; `--smoke` judges nothing */
export function sizeIn(argv: readonly string[]): Size {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      peers: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      smoke: { type: 'boolean', default: false },
    },
  });
  const { smoke, peers, profile } = values;
  const { rounds = smoke ? '1' : '3', seconds = smoke ? '0.2' : '4' } = values;
  return {
    of: (full) => (smoke ? Math.max(5, Math.round(full / 100)) : full),
    ...{ seconds: Number(seconds), rounds: Number(rounds), peers, profile, smoke },
  };
}
