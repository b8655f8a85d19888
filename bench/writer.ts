import { readFileSync } from 'node:fs';
import { execute, parse } from 'graphql';
import { compileWriter } from '../src/engine/writer.js';
import { chatTopic } from '../src/media/chats.js';
import { schema } from '../src/schema.js';

/** Thirty fields, of an event with 17 capabilities, three participants, and 20 attached data. */
const document = parse(`subscription {
  chatEvents {
    __typename
    ... on Event { cursor receivedAt topic referenceId }
    ... on ChatStateChange {
      notificationType notificationTypeRaw errorMessage errorCode
      chat {
        id medium state stateRaw chatType subject receivedDate contactId parentId assignedTo comment capabilities uri
        participants { participantId nickname type visibility userId }
        userDataEntries { key value }
      }
    }
    ... on MessageLogUpdate { chatId messages { id index type text from { nickname } } }
  }
}`);

const rounds = 9;

/** CPU time of the process for each call, in µs: the median of some rounds, after a warm-up. */
function microseconds(calls: number, call: () => unknown): number {
  for (let each = 0; each < calls; each++) call();
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (let each = 0; each < calls; each++) call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / calls;
  }).sort((one, other) => one - other);
  return times[Math.floor(rounds / 2)] ?? 0;
}

/** What it costs to make the text of one event: by the writer, by graphql-js, and of a result that is there already. */
export async function run(args: readonly string[] = []) {
  const calls = args[0] === '--calls' ? Number(args[1]) : 20_000;
  if (!(calls >= 1)) throw new Error(`--calls must be a number, not ${args[1]}.`);

  const fixture = new URL('test/fixtures/ChatStateChangeMessage.conference.json', `file://${process.cwd()}/`);
  const message = JSON.parse(readFileSync(fixture, 'utf8'));
  message.data.chat.subject = 'Invoice question — urgent';
  message.data.chat.userData = Object.fromEntries(
    Array.from({ length: 20 }, (_, each) => [`Key_${each}`, `datum number ${each} of the chat`]),
  );
  const rootValue = { ...chatTopic.read(message), cursor: 'x'.repeat(60), receivedAt: new Date() };

  const asked = { schema, document, rootValue, contextValue: {} };
  const result = execute(asked);
  const text = JSON.stringify(result);
  const writer = compileWriter({ schema, document });
  if (writer?.write(rootValue, {}) !== text)
    throw new Error('The writer does not write what graphql-js answers.');

  const stringify = microseconds(calls, () => JSON.stringify(result));
  const write = microseconds(calls, () => writer.write(rootValue, {}));
  const encode = microseconds(calls, () => Buffer.from(writer.write(rootValue, {}) ?? ''));
  const graphqlJs = microseconds(calls, () => JSON.stringify(execute(asked)));
  const compile =
    microseconds(calls, () => compileWriter({ schema, document })?.write(rootValue, {})) - write;
  const ratio = (time: number) => Number((time / stringify).toFixed(2));
  const rounded = (time: number) => Number(time.toFixed(2));
  return {
    writerOverStringify: ratio(write),
    graphqlJsOverStringify: ratio(graphqlJs),
    graphqlJsOverWriter: Number((graphqlJs / write).toFixed(2)),
    writerMicroseconds: rounded(write),
    writerAndEncodeMicroseconds: rounded(encode),
    graphqlJsMicroseconds: rounded(graphqlJs),
    stringifyMicroseconds: rounded(stringify),
    compileMicroseconds: rounded(compile),
    bytes: Buffer.byteLength(text),
  };
}
