import { flagMeasuresRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const flagMeasuresOfService = planCommand({
  name: 'FlagMeasuresOfService',
  summary: { cs: 'Označit opatření dotčené služby', en: 'Flag the measures of a service' },
  path: '/service-changes',
  params: planParams,
  body: flagMeasuresRequest,
  command: ({ body }) => body,
});
