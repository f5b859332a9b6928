import { closeConsultationRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { consultationParams } from '../plan-params';

export const closeConsultation = planCommand({
  name: 'CloseConsultation',
  summary: { cs: 'Uzavřít připomínkové řízení', en: 'Close the consultation' },
  path: '/consultations/:consultationId/closing',
  params: consultationParams,
  body: closeConsultationRequest,
  command: ({ params, body }) => ({ consultationId: params.consultationId, ...body }),
});
