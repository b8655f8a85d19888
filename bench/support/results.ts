/** What the gateway answers to the documents, made without it. */
import { execute, parse } from 'graphql';
import type { Place } from '../../src/genesys/event.js';
import { placed } from '../../src/genesys/memory-log.js';
import { chatTopic } from '../../src/media/chats.js';
import { workbinTopic } from '../../src/media/workbins.js';
import { schema } from '../../src/schema.js';
import { channels, dataText, documents, type Kind } from './events.js';

/** The result that an event has for one of the documents, as JSON: what a server sends that has it ready. */
export async function resultText(kind: Kind, document = documents[kind]): Promise<string> {
  const topic = { chats: chatTopic, workbins: workbinTopic }[kind];
  const place: Place = { epoch: 'epoch', seq: 1 };
  const read = topic.read({ channel: channels[kind], data: JSON.parse(dataText(kind, 123_456)) });
  const rootValue = placed({ ...place, ...read, receivedAt: new Date() }, { seal: () => 'cursor' });
  const result = await execute({ schema, document: parse(document), rootValue, contextValue: {} });
  if (result.errors) throw new Error(`The event does not fit its document: ${JSON.stringify(result.errors)}`);
  return JSON.stringify(result);
}
