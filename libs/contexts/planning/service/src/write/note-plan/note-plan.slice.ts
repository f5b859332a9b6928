import { notePlanRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const notePlan = planCommand({
  name: 'NotePlan',
  summary: { cs: 'Zapsat vzetí na vědomí', en: 'Record that a plan was noted' },
  path: '/noting',
  params: planParams,
  body: notePlanRequest,
  command: ({ body }) => body,
});
