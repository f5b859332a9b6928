import { planTypesResponse } from '@triada/planning-contracts';
import { phases, planTypes } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { phaseAnswer } from '../plan-answers';

/** Types of plans with their levels (D111), and the phases of planning. */
export const listPlanTypes = defineQuery({
  name: 'ListPlanTypes',
  summary: { cs: 'Typy plánů a fáze plánování', en: 'Types of plans and phases of planning' },
  path: '/planning/plan-types',
  params: z.object({}),
  response: planTypesResponse,
  reads: [],
  handle: async () => ({ planTypes: planTypes, phases: phases.map(phaseAnswer) }),
});
