import {
  allocationKeyDecider,
  allocationKeyEvents,
  councilDecisionDecider,
  councilDecisionEvents,
  keyQuestionDecider,
  keyQuestionEvents,
  schemeDecider,
  schemeEvents,
} from '@triada/financing-domain';
import { derivedId } from '@triada/kernel';
import { defineAggregate } from '@triada/platform';

export const schemeAggregate = defineAggregate({
  category: 'scheme',
  decider: schemeDecider,
  events: schemeEvents,
  regionOf: ({ regionId }) => regionId,
});

/** One stream per scheme and municipality, so that councils never wait for each other. */
export const councilDecisionAggregate = defineAggregate({
  category: 'council-decision',
  decider: councilDecisionDecider,
  events: councilDecisionEvents,
  regionOf: ({ regionId }) => regionId,
});

export const councilDecisionId = (schemeId: string, municipality: string): string =>
  derivedId('council-decision', schemeId, municipality);

/** A key without a region is the regional authority's, offered to all. */
export const allocationKeyAggregate = defineAggregate({
  category: 'allocation-key',
  decider: allocationKeyDecider,
  events: allocationKeyEvents,
  regionOf: (state) => (state.status === 'undefined' ? null : state.regionId) ?? 'authority',
});

export const keyQuestionAggregate = defineAggregate({
  category: 'key-question',
  decider: keyQuestionDecider,
  events: keyQuestionEvents,
  regionOf: ({ regionId }) => regionId,
});
