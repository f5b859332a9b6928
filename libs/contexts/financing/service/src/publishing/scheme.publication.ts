import {
  councilsAskedV1,
  keyChosenV1,
  municipalityAccededV1,
  schemeActivatedV1,
  schemeProposedV1,
} from '@triada/financing-contracts';
import type { SchemeEvent, SchemeState } from '@triada/financing-domain';
import { definePublication } from '@triada/platform';
import { schemeAggregate } from '../aggregates';

const firstDayOf = (year: number): string => `${year}-01-01`;

const planOf = ({ plan }: Pick<SchemeState, 'plan'>) => ({
  planId: plan.planId,
  planRevision: plan.revision,
  planHash: plan.hash,
});

export const schemePublication = definePublication<SchemeState, SchemeEvent>({
  aggregate: schemeAggregate,
  map: {
    SchemeProposed: ({ data: { schemeId, regionId, guarantor, name, firstYear, measureIds, plan } }) =>
      schemeProposedV1.of({ schemeId, regionId, ...planOf({ plan }), measureIds, guarantor, name, firstYear }),
    CouncilsAsked: ({ data: { schemeId, municipalities, question, askedOn } }, state) =>
      councilsAskedV1.of({
        schemeId,
        regionId: state.regionId,
        municipalities,
        question,
        askedOn,
        firstYear: state.firstYear,
        ...planOf(state),
      }),
    MunicipalityAcceded: ({ data: { schemeId, municipality, fromYear } }, { regionId }) =>
      municipalityAccededV1.of({ schemeId, regionId, municipality, from: firstDayOf(fromYear) }),
    SchemeActivated: ({ data: { schemeId, fromYear, participants } }, { regionId, plan, measureIds }) =>
      schemeActivatedV1.of({
        schemeId,
        regionId,
        planId: plan.planId,
        planRevision: plan.revision,
        measureIds: [...measureIds],
        from: firstDayOf(fromYear),
        participants,
      }),
    KeyChosen: ({ data: { definition: _, ...choice } }, { regionId }) => keyChosenV1.of({ ...choice, regionId }),
  },
});
