import {
  planDecider,
  planEvents,
  planningRegionDecider,
  planningRegionEvents,
  projectDecider,
  projectEvents,
} from '@triada/planning-domain';
import { defineAggregate } from '@triada/platform';

/** Stands for commands on something that does not exist yet; the authority's own streams carry it too. */
const authority = 'authority';

export const planningRegionAggregate = defineAggregate({
  category: 'planning-region',
  decider: planningRegionDecider,
  events: planningRegionEvents,
  regionOf: (region) => (region.kind === 'founded' ? region.regionId : authority),
});

export const projectAggregate = defineAggregate({
  category: 'project',
  decider: projectDecider,
  events: projectEvents,
  regionOf: (project) => (project.kind === 'unknown' ? authority : project.regionId),
});

export const planAggregate = defineAggregate({
  category: 'plan',
  decider: planDecider,
  events: planEvents,
  regionOf: (plan) => (plan.kind === 'plan' ? plan.regionId : authority),
});

/** Id of the aggregate behind a stream: `plan-<id>` → `<id>`. */
export const idOfStream = (aggregate: { readonly category: string }, stream: string): string =>
  stream.slice(aggregate.category.length + 1);
