import type { SchemeEvent } from '@triada/financing-domain';
import { defineProjection } from '@triada/kernel';

type Computed = Extract<SchemeEvent, { type: 'ContributionsComputed' }>['data'];

/** The last computation of a year with everything it came from. */
export interface ContributionRoundDoc extends Computed {
  readonly id: string;
  readonly regionId: string;
  readonly computedOn: string;
  readonly settledOn: string | null;
}

export const roundId = (schemeId: string, year: number): string => `${schemeId}:${year}`;

export const contributionRoundProjection = defineProjection<ContributionRoundDoc, SchemeEvent>({
  view: 'contribution-round',
  version: 1,
  indexes: ['schemeId', 'regionId', 'year'],
  on: ['ContributionsComputed', 'YearSettled'],
  project: (event) => {
    if (event.type === 'ContributionsComputed') {
      const id = roundId(event.data.schemeId, event.data.year);
      const { region: regionId, validFrom: computedOn } = event.place;
      return [{ id, change: () => ({ ...event.data, id, regionId, computedOn, settledOn: null }) }];
    }
    if (event.type === 'YearSettled') {
      const { settledOn } = event.data;
      return [{ id: roundId(event.data.schemeId, event.data.year), change: (doc) => doc && { ...doc, settledOn } }];
    }
    return [];
  },
});
