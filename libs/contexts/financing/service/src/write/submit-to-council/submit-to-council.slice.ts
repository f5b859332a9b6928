import { submitToCouncilRequest } from '@triada/financing-contracts';
import type { SubmitToCouncil } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { councilDecisionAggregate } from '../../aggregates';
import { councilParams, councilSubject, councilTarget } from '../council-params';

export const submitToCouncil = defineCommand({
  name: 'SubmitToCouncil',
  summary: { cs: 'Předložit zastupitelstvu', en: 'Submit to a council' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/councils/:municipality/submission',
  params: councilParams,
  body: submitToCouncilRequest,
  aggregate: councilDecisionAggregate,
  target: councilTarget,
  creates: true,
  command: ({ body, params }): SubmitToCouncil['data'] => ({ ...body, ...params, decisionId: councilTarget({ params }) }),
  subject: councilSubject,
});
