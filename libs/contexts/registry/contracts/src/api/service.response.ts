import { z } from 'zod';
import { serviceState } from '../events/values';
import { directoryEntry } from './directory.response';
import { namedCode } from './shared';

const capacity = z.object({ form: namedCode, unit: namedCode, amount: z.string().describe('Exact decimal in this unit') });

export const serviceParams = z.object({
  serviceId: z.uuid(),
  asOf: z.iso.date().optional().describe('Day for which it is told; today when left out'),
});

export const serviceDetailResponse = z.object({
  asOf: z.string(),
  entry: directoryEntry,
  registrationId: z.string().nullable(),
  /** What holds on the day, by form and unit; never to be added across units. Of a planned service nothing is counted. */
  capacities: z.array(capacity),
  capacityChanges: z.array(capacity.extend({ from: z.string() })),
  states: z.array(z.object({ state: serviceState, from: z.string() })),
  links: z.array(
    z.object({
      linkId: z.string(),
      type: z.enum(['follows_on', 'cooperates_with', 'link_needed']),
      to: z.object({ serviceId: z.string(), name: z.string() }).nullable(),
      targetGroup: namedCode.nullable(),
      note: z.string().nullable(),
      from: z.string(),
      until: z.string().nullable(),
      metByLinkId: z.string().nullable(),
    }),
  ),
});

export const serviceHistoryResponse = z.object({
  serviceId: z.string(),
  changes: z.array(
    z.object({
      revision: z.number(),
      type: z.string(),
      on: z.string().describe('Day from which it is true'),
      recordedAt: z.string(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
});

export const lateServicesResponse = z.object({
  on: z.string(),
  services: z.array(
    z.object({ serviceId: z.string(), name: z.string(), regionId: z.string(), kind: namedCode, plannedYear: z.number() }),
  ),
});

const overviewLine = z.object({
  serviceType: namedCode,
  form: namedCode,
  unit: namedCode,
  amount: z.string(),
  services: z.number(),
});

export const capacityOverviewParams = z.object({
  region: z.string().max(40).optional(),
  serviceType: z.string().max(60).optional(),
  on: z.iso.date().optional(),
});

export const capacityOverviewResponse = z.object({
  on: z.string(),
  /** Of services in operation on the day; one line per type, form and unit, because units are never added. */
  lines: z.array(overviewLine),
  /** Planned services stand apart with their year; they are no capacity (D052). */
  planned: z.array(
    z.object({ serviceId: z.string(), name: z.string(), serviceType: namedCode, plannedYear: z.number(), late: z.boolean() }),
  ),
});

export const linkNeedsParams = z.object({ region: z.string().max(40).optional(), targetGroup: z.string().max(60).optional() });

export const linkNeedsResponse = z.object({
  groups: z.array(
    z.object({
      targetGroup: namedCode,
      needs: z.array(
        z.object({
          linkId: z.string(),
          serviceId: z.string(),
          serviceName: z.string(),
          note: z.string().nullable(),
          from: z.string(),
        }),
      ),
    }),
  ),
});
