import { z } from 'zod';
import { code, from, municipality, regionId, remark } from './shared';

export const raiseCapacityAlertRequest = z.strictObject({
  regionId,
  organisationId: z.uuid(),
  serviceId: z.uuid().nullable().default(null),
  serviceType: code,
  targetGroup: code.nullable().default(null),
  subgroup: remark.nullable().default(null).describe('Narrower than any target group; about a kind of people, never about one'),
  municipality: municipality.describe('Where the want is felt; shown on the map'),
  note: remark.nullable().default(null),
  on: from,
});
export const renewCapacityAlertRequest = z.strictObject({ on: from });
export const withdrawCapacityAlertRequest = z.strictObject({ on: from });
