import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { amount } from '../amount';
import { contact, line, listCode, localDate, municipalityCode, place, regionId, text } from '../values';

const serviceId = z.uuid();
export const startYear = z.int().min(2000).max(2100);

/** What the directory says of a service. Capacity, state and links have events of their own, because they are dated. */
export const serviceDetails = z.object({
  name: line,
  forms: z.array(listCode),
  targetGroups: z.array(listCode),
  place,
  /** Municipalities served beside the place itself. */
  territory: z.array(municipalityCode),
  /** Who may come, on what terms, at what price. */
  conditions: text,
  contact,
  lifeSituations: z.array(listCode),
});
export type ServiceDetails = z.output<typeof serviceDetails>;

/** `link_needed` is an open wish: a follow-on that does not exist yet (D011). */
export const linkType = z.enum(['follows_on', 'cooperates_with', 'link_needed']);
export type LinkType = z.output<typeof linkType>;

export const serviceEvents = defineEvents({
  ServiceRegistered: {
    version: 1,
    schema: z.object({
      serviceId,
      regionId,
      organisationId: z.uuid(),
      serviceType: listCode,
      /** Number in the national register, seven digits. */
      registrationId: z
        .string()
        .regex(/^\d{7}$/)
        .nullable(),
      details: serviceDetails,
      /** An active service has a first day, a planned one only the year in which it should start. */
      start: z.union([z.object({ from: localDate }), z.object({ plannedYear: startYear })]),
    }),
  },
  ServiceDetailsChanged: { version: 1, schema: z.object({ serviceId, details: serviceDetails, from: localDate }) },
  ServiceRegistrationNumberRecorded: { version: 1, schema: z.object({ serviceId, registrationId: z.string().regex(/^\d{7}$/) }) },
  ServiceStartMoved: { version: 1, schema: z.object({ serviceId, plannedYear: startYear }) },
  ServiceStarted: { version: 1, schema: z.object({ serviceId, from: localDate }) },
  ServiceSuspended: { version: 1, schema: z.object({ serviceId, from: localDate, reason: line }) },
  ServiceResumed: { version: 1, schema: z.object({ serviceId, from: localDate }) },
  ServiceClosed: { version: 1, schema: z.object({ serviceId, from: localDate, reason: line }) },
  ServiceCapacityChanged: {
    version: 1,
    schema: z.object({ serviceId, form: listCode, unit: listCode, before: amount.nullable(), after: amount, from: localDate }),
  },
  /** Directed: from this service to `toServiceId`; for `link_needed` that end is still missing. */
  ServiceLinkRecorded: {
    version: 1,
    schema: z.object({
      serviceId,
      linkId: z.uuid(),
      type: linkType,
      toServiceId: z.uuid().nullable(),
      targetGroup: listCode.nullable(),
      note: line.nullable(),
      from: localDate,
    }),
  },
  ServiceLinkEnded: { version: 1, schema: z.object({ serviceId, linkId: z.uuid(), to: localDate }) },
  ServiceLinkNeedMet: { version: 1, schema: z.object({ serviceId, linkId: z.uuid(), metByLinkId: z.uuid(), on: localDate }) },
});
export type ServiceEvent = EventOf<typeof serviceEvents>;
