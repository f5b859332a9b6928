import { recordMandatoryExpenditureRequest } from '@triada/financing-contracts';
import type { RecordMandatoryExpenditure } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { councilDecisionAggregate } from '../../aggregates';
import { councilParams, councilSubject, councilTarget } from '../council-params';

export const recordMandatoryExpenditure = defineCommand({
  name: 'RecordMandatoryExpenditure',
  summary: { cs: 'Zapsat mandatorní výdaj roku', en: 'Record mandatory expenditure of a year' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/councils/:municipality/mandatory-expenditure',
  params: councilParams,
  body: recordMandatoryExpenditureRequest,
  aggregate: councilDecisionAggregate,
  target: councilTarget,
  command: ({ body }): RecordMandatoryExpenditure['data'] => body,
  subject: councilSubject,
});
