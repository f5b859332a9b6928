import { z } from 'zod';
import { flagResponse, planSummaryResponse } from './plan.responses';
import { municipalityResponse, organisationResponse, targetGroupResponse } from './values';

const dutyResponse = z.object({ code: z.string(), phase: z.string(), nameCs: z.string(), nameEn: z.string(), done: z.boolean() });

export const completenessResponse = z.object({
  planId: z.string(),
  title: z.string(),
  submittable: z.boolean(),
  validityMissing: z.boolean(),
  missingMunicipalities: z.array(municipalityResponse),
  unrepresentedMunicipalities: z.array(municipalityResponse),
  groupsWithoutVision: z.array(
    targetGroupResponse.extend({ reason: z.enum(['none', 'for-review', 'unconfirmed', 'other-year']) }),
  ),
  incompleteMeasures: z.array(
    z.object({ measureId: z.string(), code: z.string(), title: z.string(), missing: z.array(z.string()) }),
  ),
});

export const regionDashboardResponse = z.object({
  regionId: z.string(),
  name: z.string(),
  owner: organisationResponse.nullable().describe('Null = vacant: only the authority may change the plans (D031).'),
  plans: z.array(planSummaryResponse.extend({ duties: z.array(dutyResponse), openProposals: z.int(), openFlags: z.int() })),
  due: z
    .array(
      z.object({
        date: z.string(),
        what: z.enum(['consultation-ends', 'round-ends', 'validity-ends', 'project-ends']),
        planId: z.string().nullable(),
        title: z.string(),
      }),
    )
    .describe('What ends next, by day.'),
  unrepresented: z.array(municipalityResponse),
});

export const flaggedMeasuresResponse = z.object({
  regionId: z.string(),
  measures: z.array(
    z.object({
      planId: z.string(),
      planTitle: z.string(),
      measureId: z.string(),
      title: z.string(),
      targetGroup: z.string().nullable(),
      flags: z.array(flagResponse),
    }),
  ),
});
