import { defineCommand } from '@triada/platform';
import { withdrawCapacityAlertRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { capacityAlertAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const withdrawCapacityAlert = defineCommand({
  name: 'WithdrawCapacityAlert',
  summary: { cs: 'Odvolat upozornění na kapacitu', en: 'Withdraw a capacity alert' },
  method: 'POST',
  path: '/registry/capacity-alerts/:alertId/withdrawal',
  params: z.object({ alertId: z.uuid() }),
  body: withdrawCapacityAlertRequest,
  aggregate: capacityAlertAggregate,
  target: ({ params }) => params.alertId,
  command: ({ body, today }) => ({ on: body.on ?? today }),
  subject: ({ state }) => ownedBy(state),
});
