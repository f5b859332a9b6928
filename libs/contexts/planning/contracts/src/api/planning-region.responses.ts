import { z } from 'zod';
import { actorResponse, municipalityResponse, organisationResponse, periodResponse, resolutionResponse } from './values';

export const planningCycleResponse = z.object({
  cycleId: z.string(),
  planType: z.string(),
  title: z.string(),
  period: periodResponse.nullable(),
  historical: z.boolean(),
  supporter: z.string().nullable(),
  predecessor: z.string().nullable(),
  planId: z.string().nullable().describe('Plan of the cycle, once it is drafted.'),
});

export const ruleSettingsResponse = z.object({
  version: z.int(),
  from: z.string(),
  settings: z.object({
    quotaPerGroup: z.int(),
    municipalityCoverage: z.enum(['required', 'advisory']),
    consultationDays: z.int(),
    recommendation: z.enum(['required', 'optional']),
  }),
});

export const planningRegionListResponse = z.object({
  regions: z.array(
    z.object({
      regionId: z.string(),
      name: z.string(),
      municipalities: z.int().describe('Number of municipalities on that day.'),
      owner: organisationResponse.nullable().describe('Null = vacant.'),
    }),
  ),
});

export const planningRegionResponse = z.object({
  regionId: z.string(),
  name: z.string(),
  asOf: z.string(),
  letterhead: z.object({ lines: z.array(z.string()), contact: z.string().nullable() }),
  set: z
    .object({ version: z.int(), from: z.string(), municipalities: z.array(municipalityResponse) })
    .nullable()
    .describe('Set in force on the day; null before the foundation.'),
  sets: z.array(z.object({ version: z.int(), from: z.string(), count: z.int(), reason: z.string().nullable() })),
  owner: organisationResponse.nullable(),
  ownerSince: z.string().nullable(),
  handOvers: z.array(
    z.object({
      former: organisationResponse.nullable(),
      successor: organisationResponse.nullable(),
      from: z.string(),
      resolution: resolutionResponse.nullable(),
      openDuties: z.array(z.string()),
      actor: actorResponse,
    }),
  ),
  coordinators: z.array(z.object({ organisation: organisationResponse, from: z.string(), to: z.string().nullable() })),
  rules: ruleSettingsResponse,
  ruleVersions: z.array(ruleSettingsResponse),
  cycles: z.array(planningCycleResponse),
});

export const planningTimelineResponse = z.object({
  regionId: z.string(),
  planType: z.string(),
  entries: z.array(
    z.object({
      kind: z.enum(['cycle', 'gap']),
      from: z.string().nullable(),
      to: z.string().nullable(),
      cycle: planningCycleResponse.nullable(),
    }),
  ),
});

export const coverageResponse = z.object({
  regionId: z.string(),
  asOf: z.string(),
  required: z.boolean().describe('Whether the rules of the region block a submission over an empty seat (D058).'),
  ruleVersion: z.int(),
  municipalities: z.array(municipalityResponse.extend({ seats: z.int().describe('Mandates that hold on the day.') })),
  unrepresented: z.array(municipalityResponse),
});

export const planTypesResponse = z.object({
  planTypes: z.array(
    z.object({
      code: z.string(),
      version: z.int(),
      nameCs: z.string(),
      nameEn: z.string(),
      tiers: z.array(z.object({ code: z.string(), nameCs: z.string(), nameEn: z.string() })),
    }),
  ),
  phases: z.array(z.object({ code: z.string(), nameCs: z.string(), nameEn: z.string() })),
});
