import { confirmVisionRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { visionParams } from '../plan-params';

export const confirmVision = planCommand({
  name: 'ConfirmVision',
  summary: { cs: 'Potvrdit vizi zástupcem uživatelů', en: 'Confirm a vision by a user representative' },
  path: '/visions/:visionId/confirmation',
  params: visionParams,
  body: confirmVisionRequest,
  command: ({ params, body }) => ({ visionId: params.visionId, ...body }),
});
