/** The words of GWS for workbins. */
import { openEnum } from '../base/open-enum.js';

/** Who owns workbins of a kind. */
export const WorkbinType = openEnum('WorkbinType', 'Who owns workbins of a kind.', {
  Agent: 'Every agent has one.',
  Place: 'Every place has one.',
  AgentGroup: 'Every group of agents has one.',
  PlaceGroup: 'Every group of places has one.',
});

/** What happens to the content of a workbin. */
export const WorkbinAction = openEnum('WorkbinAction', 'What happened to the content of a workbin.', {
  ItemAdded: 'An interaction was put into it.',
  ItemRemoved: 'An interaction was taken out of it.',
});
