import { changeMeasureRequest } from '@triada/planning-contracts';
import { changedDetail } from '../new-detail';
import { planCommand } from '../plan-command';
import { measureParams } from '../plan-params';

export const changeMeasure = planCommand({
  name: 'ChangeMeasure',
  summary: { cs: 'Změnit opatření', en: 'Change a measure' },
  path: '/measures/:measureId',
  params: measureParams,
  body: changeMeasureRequest,
  command: ({ params, body, newId }) => ({ ...body, measureId: params.measureId, detail: changedDetail(body.detail, newId) }),
});
