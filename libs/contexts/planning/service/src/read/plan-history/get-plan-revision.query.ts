import { planAsOfResponse, planParams } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { projectView } from '../project/project.projection';
import { closedRevision, pastAnswer } from './history-of';

/** The content of revision N, replayed from the log, with the hash computed and the hash stored (X01). */
export const getPlanRevision = defineQuery({
  name: 'GetPlanRevision',
  summary: { cs: 'Revize plánu', en: 'A revision of a plan' },
  path: '/planning/plans/:planId/revisions/:revision',
  params: planParams.extend({ revision: z.coerce.number().int().min(1) }),
  response: planAsOfResponse,
  reads: [projectView],
  handle: async ({ history, params: { planId, revision }, today, views }) =>
    pastAnswer(views, await closedRevision(history, planId, revision), { revision }, today),
});
