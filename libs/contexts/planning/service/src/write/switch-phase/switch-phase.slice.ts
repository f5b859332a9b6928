import { planParams, switchPhaseRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const switchPhase = planCommand({
  name: 'SwitchPhase',
  summary: { cs: 'Přejít do jiné fáze', en: 'Switch the phase' },
  path: '/phase',
  params: planParams,
  body: switchPhaseRequest,
  command: ({ body }) => body,
});
