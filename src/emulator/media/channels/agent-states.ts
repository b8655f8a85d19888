import { get, type Route } from '../../router.js';

/** The state of an agent on a device or a channel. */
export interface UserState {
  readonly id: string;
  readonly displayName: string;
  readonly state: string;
  readonly workMode?: string;
  readonly reason?: string;
}

interface AgentState extends UserState {
  /** What an agent POSTs to get into it. */
  readonly operationName: string;
}

/** The states that this centre knows; the last two are its own invention, as centres have them. */
const AGENT_STATES: readonly AgentState[] = [
  {
    id: '9430250E-0A1B-421F-B372-F29E69366DED',
    operationName: 'Ready',
    displayName: 'Ready',
    state: 'Ready',
  },
  {
    id: '900D55CC-2BB0-431F-8BF9-D3525B383BE6',
    operationName: 'NotReady',
    displayName: 'Not Ready',
    state: 'NotReady',
  },
  {
    id: '2B36138D-C564-4562-A8CB-3C32D564F296',
    operationName: 'AuxWork',
    displayName: 'AuxWork',
    state: 'NotReady',
    workMode: 'AuxWork',
  },
  {
    id: 'D3663509-3D82-4DD3-A82E-2EA8EFA02AEF',
    operationName: 'AfterCallWork',
    displayName: 'AfterCallWork',
    state: 'NotReady',
    workMode: 'AfterCallWork',
  },
  {
    id: '6E0F1B1C-2222-4C3D-9E4F-ABCDEF012345',
    operationName: 'OutToLunch',
    displayName: 'Lunch break',
    state: 'NotReady',
    reason: 'Lunch',
  },
  {
    id: '1C7D5A40-9B1E-4A57-8E0B-5D2F9C3B7A61',
    operationName: 'Schulung',
    displayName: 'Schulung 🎓',
    state: 'NotReady',
    reason: 'Schulung – Größe 2',
  },
];

export const LOGGED_OUT: UserState = {
  id: '4F6C7C61-5B0A-4E0C-A1C0-1E2D3C4B5A69',
  displayName: 'Logged Out',
  state: 'LoggedOut',
};

export const STATE_VERBS: readonly string[] = AGENT_STATES.map(({ operationName }) => operationName);

/** The state that an operation leads to. */
export function stateOf(verb: string): UserState {
  const found = AGENT_STATES.find(({ operationName }) => operationName === verb);
  if (!found) throw new Error(`There is no agent state '${verb}'.`);
  const { operationName, ...state } = found;
  return state;
}

/** `GET /settings/agent-states`, in the form of all settings. */
export const agentStatesRoute: Route = get('/settings/agent-states', () => ({
  statusCode: 0,
  key: 'id',
  settings: AGENT_STATES,
}));
