import { councilDecidedV1 } from '@triada/financing-contracts';
import type { CouncilDecisionEvent, CouncilDecisionState } from '@triada/financing-domain';
import { definePublication } from '@triada/platform';
import { councilDecisionAggregate } from '../aggregates';

export const councilDecisionPublication = definePublication<CouncilDecisionState, CouncilDecisionEvent>({
  aggregate: councilDecisionAggregate,
  map: {
    CouncilDecided: ({ data: { outcome, resolutionNumber, date, fromYear } }, { schemeId, regionId, municipality, planHash }) =>
      councilDecidedV1.of({ schemeId, regionId, municipality, state: outcome, resolutionNumber, date, fromYear, planHash }),
  },
});
