import { parseArgs } from 'node:util';
import type { Emulator } from './api.js';
import { CONTROL_HELP } from './control-routes.js';
import { startEmulator } from './emulator.js';

const HELP = `Usage: gws-graphql emulator [options]

A contact centre that speaks Genesys Web Services: REST and CometD on one port.

  --port <n>     TCP port (default 4001, 0 for any free one)
  --host <name>  address to listen on (default 127.0.0.1)
  --seed <n>     same seed, same ids, same traffic (default 1)
  --agents <n>   how many agents exist (default 5)
  --pace <x>     how many times faster than life the script plays (default 1)
  --no-csrf      do not ask for the CSRF header
  --no-ack       CometD without the acknowledge extension
  --websocket    CometD over WebSocket too
  --no-script    nothing happens unless somebody does it
  --record       keep every request for GET /control/requests
  --help         this text`;

/**
 * `gws-graphql emulator`: reads the arguments, opens a contact centre and says where it is. The caller closes
 * it. Resolves with nothing if only help was wanted; throws one sentence when an argument is wrong.
 */
export async function runEmulator(
  argv: readonly string[],
  print: (text: string) => void = console.log,
): Promise<Emulator | undefined> {
  const values = readArguments(argv);
  if (values.help) {
    print(HELP);
    return undefined;
  }
  const emulator = await startEmulator({
    port: readNumber('--port', values.port, 4001),
    host: values.host ?? '127.0.0.1',
    seed: readNumber('--seed', values.seed, 1),
    agents: readNumber('--agents', values.agents, 5),
    pace: readNumber('--pace', values.pace, 1),
    csrf: !values['no-csrf'],
    ack: !values['no-ack'],
    websocket: values.websocket ?? false,
    script: !values['no-script'],
    record: values.record ?? false,
  });
  print(welcome(emulator));
  return emulator;
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        seed: { type: 'string' },
        agents: { type: 'string' },
        pace: { type: 'string' },
        'no-csrf': { type: 'boolean' },
        'no-ack': { type: 'boolean' },
        websocket: { type: 'boolean' },
        'no-script': { type: 'boolean' },
        record: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    // Node explains at length; its first sentence names the argument.
    const [sentence] = String((error as Error).message).split(/\. |\n/);
    throw new Error(`${sentence?.replace(/\.$/, '')}.`, { cause: error });
  }
}

function readNumber(name: string, text: string | undefined, byDefault: number): number {
  if (text === undefined) return byDefault;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new Error(`${name} must be a number, not '${text}'.`);
  return value;
}

function welcome({ url, agents }: Emulator): string {
  const shown = agents
    .slice(0, 5)
    .map(({ userName, supervisor }) => userName + (supervisor ? ' (supervisor)' : ''));
  const more = agents.length > shown.length ? ` ... ${agents.at(-1)?.userName}` : '';
  return `The contact centre listens on ${url}
  REST     ${url}/api/v2/me
  CometD   ${url}/api/v2/notifications
  Agents   ${shown.join(', ')}${more}; password demo

Control desk, from this machine only:
${CONTROL_HELP.replace(/^/gm, '  ')}`;
}
