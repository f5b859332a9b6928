import { addMeasureRequest, planParams } from '@triada/planning-contracts';
import { newDetail } from '../new-detail';
import { planCommand } from '../plan-command';

export const addMeasure = planCommand({
  name: 'AddMeasure',
  summary: { cs: 'Přidat opatření', en: 'Add a measure' },
  path: '/measures',
  params: planParams,
  body: addMeasureRequest,
  command: ({ body, newId }) => ({ ...body, measureId: newId('measure'), detail: newDetail(body.detail, newId) }),
});
