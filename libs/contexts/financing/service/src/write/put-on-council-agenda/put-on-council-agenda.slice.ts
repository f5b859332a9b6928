import { putOnCouncilAgendaRequest } from '@triada/financing-contracts';
import type { PutOnCouncilAgenda } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { councilDecisionAggregate } from '../../aggregates';
import { councilParams, councilSubject, councilTarget } from '../council-params';

export const putOnCouncilAgenda = defineCommand({
  name: 'PutOnCouncilAgenda',
  summary: { cs: 'Zařadit na program zastupitelstva', en: 'Put on the agenda of a council' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/councils/:municipality/agenda',
  params: councilParams,
  body: putOnCouncilAgendaRequest,
  aggregate: councilDecisionAggregate,
  target: councilTarget,
  command: ({ body }): PutOnCouncilAgenda['data'] => body,
  subject: councilSubject,
});
