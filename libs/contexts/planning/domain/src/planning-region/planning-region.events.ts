import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { day, municipalityCode, period, resolution } from '../shared/values';

/** Rules of the planning region as data; a decision stores the version that it was tested against (X02). */
export const ruleSettings = z.object({
  quotaPerGroup: z.int().min(0).describe('Measures that one group may add in one round (D071).'),
  municipalityCoverage: z
    .enum(['required', 'advisory'])
    .describe('Whether a municipality without a representative blocks submission (D058).'),
  consultationDays: z.int().min(0).describe('Least length of a consultation in days.'),
  recommendation: z.enum(['required', 'optional']).describe('Whether the steering group must recommend before submission.'),
});
export type RuleSettings = z.output<typeof ruleSettings>;

/** Header of printed outputs. */
export const letterhead = z.object({ lines: z.array(z.string()), contact: z.string().nullable() });

export const planningRegionEvents = defineEvents({
  PlanningRegionFounded: {
    version: 1,
    schema: z.object({
      regionId: z.string(),
      name: z.string(),
      letterhead,
      municipalities: z.array(municipalityCode),
      from: day,
    }),
  },
  PlanningRegionRenamed: { version: 1, schema: z.object({ name: z.string(), letterhead }) },
  MunicipalitiesChanged: {
    version: 1,
    schema: z.object({
      version: z.int(),
      municipalities: z.array(municipalityCode),
      added: z.array(municipalityCode),
      removed: z.array(municipalityCode),
      from: day,
      reason: z.string(),
    }),
  },
  /** One step from one owner to another; `successor` null = the owner is vacant from that day (D031). */
  PlanningHandedOver: {
    version: 1,
    schema: z.object({
      former: z.uuid().nullable(),
      successor: z.uuid().nullable(),
      from: day,
      resolution: resolution.nullable(),
      openDuties: z.array(z.string()),
    }),
  },
  /** The coordinator organisation holds on days `from <= d < to`. */
  CoordinatorAppointed: { version: 1, schema: z.object({ organisationId: z.uuid(), from: day, to: day.nullable() }) },
  RuleSettingsChanged: { version: 1, schema: z.object({ version: z.int(), settings: ruleSettings, from: day }) },
  PlanningCycleOpened: {
    version: 1,
    schema: z.object({
      cycleId: z.uuid(),
      planType: z.string(),
      title: z.string(),
      period: period.nullable(),
      historical: z.boolean().describe('Known only by its period and supporter, no plan is kept for it.'),
      supporter: z.string().nullable(),
      predecessor: z.uuid().nullable(),
    }),
  },
  CyclePeriodChanged: {
    version: 1,
    schema: z.object({ cycleId: z.uuid(), period, before: period.nullable(), reason: z.string() }),
  },
  PlanningCycleAbandoned: { version: 1, schema: z.object({ cycleId: z.uuid(), reason: z.string() }) },
});

export type PlanningRegionEvent = EventOf<typeof planningRegionEvents>;
