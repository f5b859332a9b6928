import { budgetYearParam, mandatoryExpenditureResponse } from '@triada/financing-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { planningRegionIntake } from '../../intake/planning-region.intake';
import { byName, municipalityName } from '../../territory';
import { schemeProjection } from '../scheme/scheme.projection';
import { schemeOf } from '../scheme/scheme.query';
import { councilProjection } from './council.projection';

/** Who counts joint financing among its mandatory expenditure of a year, and by name who does not (D144). */
export const mandatoryExpenditureQuery = defineQuery({
  name: 'MandatoryExpenditure',
  summary: { cs: 'Mandatorní výdaje obcí v roce', en: 'Mandatory expenditure of a year' },
  path: '/financing/schemes/:schemeId/mandatory-expenditure/:year',
  params: z.object({ schemeId: z.uuid(), year: budgetYearParam }),
  response: mandatoryExpenditureResponse,
  reads: [schemeProjection, councilProjection],
  handle: async ({ params: { schemeId, year }, views }) => {
    const doc = await schemeOf(views, schemeId);
    const councils = await views.of(councilProjection).find({ where: { schemeId } });
    const region = await views.of(planningRegionIntake).get(doc.regionId);
    const said = new Map(councils.map(({ municipality, mandatory }) => [municipality, mandatory[year]]));
    const all = byName(
      [...new Set([...(region?.municipalities ?? []), ...doc.state.members])].map((municipality) => ({ municipality })),
    );
    const rows = all.map(({ municipality }) => ({
      municipality,
      name: municipalityName(municipality),
      word: said.get(municipality),
    }));
    return {
      schemeId,
      year,
      included: rows.flatMap(({ municipality, name, word }) => {
        if (!word?.included) return [];
        const { resolutionNumber, date, document } = word;
        return [{ municipality, name, resolutionNumber, date, document }];
      }),
      missing: rows
        .filter(({ word }) => !word?.included)
        .map(({ municipality, name, word }) => ({ municipality, name, said: word !== undefined })),
    };
  },
});
