import { planParams } from '@triada/planning-contracts';
import { z } from 'zod';

export const visionParams = planParams.extend({ visionId: z.uuid() });
export const itemParams = planParams.extend({ itemId: z.uuid() });
export const measureParams = planParams.extend({ measureId: z.uuid() });
export const nodeParams = planParams.extend({ nodeId: z.uuid() });
export const roundParams = planParams.extend({ roundId: z.uuid() });
export const proposalParams = planParams.extend({ proposalId: z.uuid() });
export const consultationParams = planParams.extend({ consultationId: z.uuid() });
export const flagParams = measureParams.extend({ flagId: z.uuid() });
