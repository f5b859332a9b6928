import { NotFound } from '@triada/kernel';
import { roundDecisionsResponse } from '@triada/planning-contracts';
import { decisionsOfRound, type FoundedRegion } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { roundParams } from '../../write/plan-params';
import { overviewOf } from '../plan/overview-of';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planningRegionView } from '../planning-region/planning-region.projection';
import { regionDoc } from '../planning-region/region-answers';
import { eventsOf } from './plan-archive';

const ruleOfVersion = ({ rules }: FoundedRegion, version: number) => {
  const found = rules.find((known) => known.version === version);
  if (!found) throw new NotFound('planning.unknown-rule-version', { version });
  return { version, quota: found.settings.quotaPerGroup };
};

/** Additions and refusals of a round in the order of the log, and how they come out under another version of the rules (X02). */
export const getRoundDecisions = defineQuery({
  name: 'GetRoundDecisions',
  summary: { cs: 'Rozhodnutí v kole a jejich přezkum', en: 'Decisions of a round, judged again' },
  path: '/planning/plans/:planId/rounds/:roundId/decisions',
  params: roundParams.extend({ ruleVersion: z.coerce.number().int().min(1).optional() }),
  response: roundDecisionsResponse,
  reads: [planOverview, planningRegionView],
  handle: async ({ allow, history, params: { planId, roundId, ruleVersion }, views }) => {
    const { regionId, rounds } = await overviewOf(views, planId);
    allow({ region: regionId });
    const round = rounds.find((known) => known.roundId === roundId);
    if (!round) throw new NotFound('planning.unknown-round', { roundId });
    const rule = ruleVersion === undefined ? undefined : ruleOfVersion((await regionDoc(views, regionId)).region, ruleVersion);
    const { title, quota } = round;
    const decisions = decisionsOfRound(await eventsOf(history, planId), roundId, rule);
    return { planId, roundId, title, quota, ruleVersion: round.ruleVersion, reevaluatedUnder: rule ?? null, decisions };
  },
});
