import { NotFound } from '@triada/kernel';
import { planAsOfResponse, planParams } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { projectView } from '../project/project.projection';
import { pastAnswer } from './history-of';
import { pastStateOf } from './plan-archive';

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
    const point = { recordedUntil: recordedUntil && new Date(recordedUntil).toISOString(), validUntil };
    const past = await pastStateOf(history, planId, point);
    if (!past) throw new NotFound('planning.no-plan-then', { planId });
    return pastAnswer(views, past, point, today);
  },
});
