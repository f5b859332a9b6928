import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { line, listCode, localDate, municipalityCode, regionId } from '../values';

const alertId = z.uuid();

export const capacityAlertEvents = defineEvents({
  CapacityAlertRaised: {
    version: 1,
    schema: z.object({
      alertId,
      regionId,
      organisationId: z.uuid(),
      /** The service itself, where the alert is about one. */
      serviceId: z.uuid().nullable(),
      serviceType: listCode,
      targetGroup: listCode.nullable(),
      /** Narrower than any target group: „dětské oběti“. */
      subgroup: line.nullable(),
      /** Where the want is felt; shown on the map. */
      municipality: municipalityCode,
      note: line.nullable(),
      on: localDate,
    }),
  },
  CapacityAlertRenewed: { version: 1, schema: z.object({ alertId, on: localDate }) },
  CapacityAlertWithdrawn: { version: 1, schema: z.object({ alertId, on: localDate }) },
});
export type CapacityAlertEvent = EventOf<typeof capacityAlertEvents>;
