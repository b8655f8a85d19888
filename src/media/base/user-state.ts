/** What an agent does, on a device or on a channel: ready, not ready and why. */
import { z } from 'zod';
import { builder } from '../../builder.js';
import { text } from '../../lib/decode.js';
import { openEnum, openFields } from './open-enum.js';

/** 8.5.0 names the reason `reasonCode`. */
export const userState = z
  .object({ id: text, displayName: text, state: text, workMode: text, reason: text, reasonCode: text })
  .transform(({ reasonCode, ...state }) => ({ ...state, reason: state.reason ?? reasonCode }));
export type UserStateRecord = z.output<typeof userState>;

/** Whether an agent takes work. */
export const AgentStatus = openEnum('AgentStatus', 'Whether an agent takes work.', {
  Ready: 'The agent takes work.',
  NotReady: 'The agent takes none: `workMode`, `reason` and `displayName` may say why.',
  LoggedOut: 'The agent is not there.',
});

/** What an agent does instead of taking work. */
export const WorkMode = openEnum('WorkMode', 'What an agent does who is not ready.', {
  AuxWork: 'Other work.',
  AfterCallWork: 'What remains to be done after a call.',
});

/** What an agent does now, on a device or channel. */
export const UserState = builder.objectRef<UserStateRecord>('UserState').implement({
  description:
    'What an agent does now, on a device or on a channel. Contact centres have states of their own: see the query `agentStates`.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: "GWS's id of the state." }),
    displayName: t.exposeString('displayName', { nullable: true, description: 'Its name, to show.' }),
    ...openFields(t, 'state', AgentStatus, ({ state }) => state, 'Whether the agent takes work.'),
    ...openFields(t, 'workMode', WorkMode, ({ workMode }) => workMode, 'What the agent does instead.'),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why the agent takes no work. GWS: `reason` or `reasonCode`.',
    }),
  }),
});
