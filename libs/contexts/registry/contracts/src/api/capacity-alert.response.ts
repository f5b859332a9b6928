import { z } from 'zod';
import { namedCode } from './shared';

export const capacityAlertParams = z.object({
  region: z.string().max(40).optional(),
  serviceType: z.string().max(60).optional(),
  targetGroup: z.string().max(60).optional(),
});

export const capacityAlertResponse = z.object({
  attribution: z.string(),
  /** Days after which an alert that nobody renewed is stale. */
  freshDays: z.number(),
  alerts: z.array(
    z.object({
      alertId: z.string(),
      regionId: z.string(),
      organisation: z.object({ id: z.string(), name: z.string() }),
      serviceId: z.string().nullable(),
      serviceType: namedCode,
      targetGroup: namedCode.nullable(),
      subgroup: z.string().nullable(),
      note: z.string().nullable(),
      raisedOn: z.string(),
      confirmedOn: z.string(),
      staleFrom: z.string(),
      stale: z.boolean(),
      municipality: z.object({ code: z.string(), name: z.string(), lat: z.number().nullable(), lon: z.number().nullable() }),
    }),
  ),
});
