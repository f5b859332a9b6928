import { planAsOfResponse, planParams } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { projectView } from '../project/project.projection';
import { historyOf, pastPlan } from './history-of';

/** The plan as of a day: as known then (`recordedUntil`), as known now (`validUntil`), or both at once. */
export const getPlanAsOf = defineQuery({
  name: 'GetPlanAsOf',
  summary: { cs: 'Plán k určitému dni', en: 'A plan as of a day' },
  path: '/planning/plans/:planId/as-of',
  params: planParams.extend({
    recordedUntil: z.iso.datetime({ offset: true }).optional().describe('As known then: what was recorded until this instant.'),
    validUntil: z.iso.date().optional().describe('As known now: what was true until the end of this day.'),
  }),
  response: planAsOfResponse,
  reads: [projectView],
  handle: async ({ history, params: { planId, recordedUntil, validUntil }, today, views }) => {
    const until = recordedUntil && new Date(recordedUntil).toISOString();
    return pastPlan(views, await historyOf(history, planId), planId, { recordedUntil: until, validUntil }, today);
  },
});
