import { defineCommand } from '@triada/platform';
import { renewCapacityAlertRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { capacityAlertAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const renewCapacityAlert = defineCommand({
  name: 'RenewCapacityAlert',
  summary: { cs: 'Potvrdit, že kapacita stále chybí', en: 'Renew a capacity alert' },
  method: 'POST',
  path: '/registry/capacity-alerts/:alertId/renewal',
  params: z.object({ alertId: z.uuid() }),
  body: renewCapacityAlertRequest,
  aggregate: capacityAlertAggregate,
  target: ({ params }) => params.alertId,
  command: ({ body, today }) => ({ on: body.on ?? today }),
  subject: ({ state }) => ownedBy(state),
});
