import { recordCouncilDecisionRequest } from '@triada/financing-contracts';
import type { RecordCouncilDecision } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { councilDecisionAggregate } from '../../aggregates';
import { councilParams, councilSubject, councilTarget } from '../council-params';

export const recordCouncilDecision = defineCommand({
  name: 'RecordCouncilDecision',
  summary: { cs: 'Zapsat rozhodnutí zastupitelstva', en: 'Record the decision of a council' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/councils/:municipality/decision',
  params: councilParams,
  body: recordCouncilDecisionRequest,
  aggregate: councilDecisionAggregate,
  target: councilTarget,
  command: ({ body }): RecordCouncilDecision['data'] => body,
  subject: councilSubject,
});
