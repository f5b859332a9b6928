import { budgetYearParam, settleYearRequest } from '@triada/financing-contracts';
import type { SettleYear } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';

export const settleYear = defineCommand({
  name: 'SettleYear',
  summary: { cs: 'Vypořádat rok', en: 'Settle a year' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/years/:year/settlement',
  params: schemeParams.extend({ year: budgetYearParam }),
  body: settleYearRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, params }): SettleYear['data'] => ({ ...body, ...params }),
  subject: schemeSubject,
});
