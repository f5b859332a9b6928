import { budgetYearParam, contributionsResponse } from '@triada/financing-contracts';
import { formulaOf, participantsOf, roundingRuleOf } from '@triada/financing-domain';
import { NotFound, sumOf } from '@triada/kernel';
import { defineQuery, type Views } from '@triada/platform';
import { z } from 'zod';
import { allocationKeyProjection } from '../allocation-key/allocation-key.projection';
import { schemeProjection } from '../scheme/scheme.projection';
import { schemeOf } from '../scheme/scheme.query';
import { contributionRows } from './contribution-rows';
import { contributionRoundProjection, roundId } from './contribution-round.projection';

export const contributionParams = z.object({ schemeId: z.uuid(), year: budgetYearParam });

export const contributionsOf = async ({ schemeId, year }: z.output<typeof contributionParams>, views: Views) => {
  const doc = await schemeOf(views, schemeId);
  const round = await views.of(contributionRoundProjection).get(roundId(schemeId, year));
  if (!round) throw new NotFound('financing.year-not-computed', { year });
  const key = await views.of(allocationKeyProjection).get(round.keyId);
  const rows = contributionRows(doc, round);
  return {
    schemeId,
    regionId: doc.regionId,
    name: doc.name,
    year,
    round: round.round,
    computedOn: round.computedOn,
    settledOn: round.settledOn,
    outdated: participantsOf(doc.state, year).join() !== round.lines.map(({ municipality }) => municipality).join(),
    key: {
      keyId: round.keyId,
      version: round.keyVersion,
      name: key?.name ?? null,
      formula: formulaOf(round.definition),
      rounding: roundingRuleOf(round.definition),
      unit: round.definition.unit,
    },
    total: round.total,
    paid: sumOf(rows.map(({ paid }) => paid)),
    rows,
  };
};

export const contributionsQuery = defineQuery({
  name: 'Contributions',
  summary: { cs: 'Příspěvky obcí s vysvětlením', en: 'Contributions with their explanation' },
  path: '/financing/schemes/:schemeId/contributions/:year',
  params: contributionParams,
  response: contributionsResponse,
  reads: [schemeProjection, contributionRoundProjection, allocationKeyProjection],
  handle: ({ params, views }) => contributionsOf(params, views),
});
