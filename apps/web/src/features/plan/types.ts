import type {
  comparisonResponse,
  measureResponse,
  planContentResponse,
  planEntryResponse,
  planResponse,
  planRevisionResponse,
  planSummaryResponse,
  provenanceResponse,
  visionResponse,
} from '@triada/planning-contracts';
import type { z } from 'zod';

export type PlanSummary = z.output<typeof planSummaryResponse>;
export type Plan = z.output<typeof planResponse>;
export type PlanContent = z.output<typeof planContentResponse>;
export type PlanEntry = z.output<typeof planEntryResponse>;
export type Vision = z.output<typeof visionResponse>;
export type Revision = z.output<typeof planRevisionResponse>;
export type Measure = z.output<typeof measureResponse>;
export type Provenance = z.output<typeof provenanceResponse>;
export type Comparison = z.output<typeof comparisonResponse>;
