import { z } from 'zod';
import { resolutionResponse } from './values';

/** Name, number and programme stand on every output of what a project pays for (D060). */
export const projectMarkResponse = z.object({
  projectId: z.string(),
  name: z.string(),
  number: z.string().nullable(),
  programme: z.string().nullable(),
});

export const projectResponse = projectMarkResponse.extend({
  regionId: z.string(),
  begin: z.string(),
  months: z.int().describe('With all prolongations.'),
  end: z.string().describe('Computed, as exact as the begin.'),
  goal: z.string(),
  supporter: z.string().nullable(),
  state: z.enum(['running', 'ended', 'closed']),
  endedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  plans: z.array(z.string()),
  prolongations: z.array(
    z.object({
      months: z.int(),
      end: z.string(),
      reason: z.string(),
      resolution: resolutionResponse.nullable(),
      from: z.string(),
    }),
  ),
  reports: z.array(
    z.object({ reportId: z.string(), title: z.string(), summary: z.string(), date: z.string(), address: z.string().nullable() }),
  ),
});

export const projectListResponse = z.object({ projects: z.array(projectResponse) });
