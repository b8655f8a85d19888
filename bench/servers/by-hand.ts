/**
 * The least that an event costs which is read and written at all: GWS's text parsed, the document's fields picked by hand,
 * the result stringified and sent. No GraphQL, no log, no limits: what Node and `ws` leave for them is between this and the floor.
 */
import { answerText, kindOf } from '../support/events.js';
import { serveBench } from '../support/subject.js';
import { bareSubscribers } from '../support/subscribers.js';

type Json = Record<string, unknown>;

const agents = Number(process.argv[2]);
const subscribers = await bareSubscribers(agents, (id) => id);

function chatEvents({ notificationType, referenceId, chat }: Json) {
  const it = chat as Json;
  return {
    __typename: 'ChatStateChange',
    notificationType,
    referenceId,
    receivedAt: new Date(),
    topic: '/v2/me/chats',
    chat: {
      id: it['id'],
      medium: 'CHAT',
      state: it['state'],
      stateRaw: it['state'],
      capabilities: it['capabilities'],
      chatType: it['chatType'],
      receivedDate: it['receivedDate'],
      subject: it['subject'],
      contactId: it['contactId'],
      participants: (it['participants'] as Json[]).map((each) => ({
        nickname: each['nickname'],
        type: each['type'],
        participantId: each['participantId'],
        path: each['path'],
        visibility: each['visibility'],
      })),
      userDataEntries: Object.entries(it['userData'] as Json).map(([key, value]) => ({ key, value })),
    },
  };
}

function workbinEvents({ action, referenceId, chatStateResourceV2 }: Json) {
  const { id, subject, receivedDate } = chatStateResourceV2 as Json;
  return {
    __typename: 'WorkbinStateChange',
    action,
    actionRaw: action,
    medium: 'CHAT',
    receivedAt: new Date(),
    referenceId,
    topic: '/v2/me/workbins',
    interaction: { id, medium: 'CHAT', subject, receivedDate },
  };
}

await serveBench({
  port: subscribers.port,
  publish(event) {
    const kind = kindOf(event, agents);
    const [{ data }] = JSON.parse(answerText(kind, event));
    const result =
      kind === 'chats' ? { chatEvents: chatEvents(data) } : { workbinEvents: workbinEvents(data) };
    for (const { socket, made: id } of subscribers.of(event))
      socket.send(JSON.stringify({ id, type: 'next', payload: { data: result } }));
  },
});
