import { openConsultationRequest, planParams } from '@triada/planning-contracts';
import { rulesOn } from '@triada/planning-domain';
import { planCommand } from '../plan-command';

export const openConsultation = planCommand({
  name: 'OpenConsultation',
  summary: { cs: 'Otevřít připomínkové řízení', en: 'Open the consultation' },
  path: '/consultations',
  params: planParams,
  body: openConsultationRequest,
  command: ({ body, newId, region, today }) => ({
    consultationId: newId('consultation'),
    ...body,
    rules: rulesOn(region, today),
  }),
});
