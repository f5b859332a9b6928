import { draftVisionRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const draftVision = planCommand({
  name: 'DraftVision',
  summary: { cs: 'Navrhnout vizi cílové skupiny', en: 'Draft a vision of a target group' },
  path: '/visions',
  params: planParams,
  body: draftVisionRequest,
  command: ({ body, newId }) => ({ visionId: newId('vision'), ...body }),
});
