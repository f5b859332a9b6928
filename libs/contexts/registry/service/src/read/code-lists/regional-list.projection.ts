import { codeListDecider, codeListEvents, type CodeListEvent, type CodeListState } from '@triada/registry-domain';
import { codeListId } from '../../aggregates';
import { stateProjection } from '../state-view';

/** What planning regions added to the national lists. */
export const regionalLists = stateProjection({
  view: 'regional-lists',
  version: 1,
  decider: codeListDecider,
  on: Object.keys(codeListEvents) as CodeListEvent['type'][],
  indexes: ['regionId'],
  idOf: (event) => codeListId(event.data.regionId, event.data.list),
  fields: ({ regionId }: CodeListState) => ({ regionId }),
});
