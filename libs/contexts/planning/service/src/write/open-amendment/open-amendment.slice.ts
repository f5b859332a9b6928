import { openAmendmentRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const openAmendment = planCommand({
  name: 'OpenAmendment',
  summary: { cs: 'Otevřít změnu plánu', en: 'Open an amendment' },
  path: '/amendments',
  params: planParams,
  body: openAmendmentRequest,
  command: ({ body }) => body,
});
