import { planAsOfResponse, planParams } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { projectView } from '../project/project.projection';
import { historyOf, pastPlan, storedHash } from './history-of';

/** The content of revision N, replayed from the log from nothing, with the hash computed and the hash stored (X01). */
export const getPlanRevision = defineQuery({
  name: 'GetPlanRevision',
  summary: { cs: 'Revize plánu', en: 'A revision of a plan' },
  path: '/planning/plans/:planId/revisions/:revision',
  params: planParams.extend({ revision: z.coerce.number().int().min(1) }),
  response: planAsOfResponse,
  reads: [projectView],
  handle: async ({ history, params: { planId, revision }, today, views }) => {
    const events = await historyOf(history, planId);
    storedHash(events, revision);
    return pastPlan(views, events, planId, { revision }, today);
  },
});
