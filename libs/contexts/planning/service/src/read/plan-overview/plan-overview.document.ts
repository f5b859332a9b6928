import type { Paragraph, Period, PlanEvent, PlanType, Resolution, TargetGroup, Validity } from '@triada/planning-domain';

export interface OverviewRound {
  readonly roundId: string;
  readonly number: number;
  readonly title: string;
  readonly quota: number;
  readonly ruleVersion: number;
  readonly groups: readonly string[];
  readonly open: boolean;
  readonly to: string | null;
  readonly taken: Readonly<Record<string, number>>;
}

export interface OverviewConsultation {
  readonly consultationId: string;
  readonly from: string;
  readonly to: string;
  readonly channels: readonly string[];
  readonly revision: number | null;
  readonly closed: { readonly on: string; readonly comments: number; readonly bodies: number } | null;
  readonly settlement: {
    readonly on: string;
    readonly accepted: number;
    readonly partly: number;
    readonly rejected: number;
    readonly resolution: Resolution | null;
  } | null;
}

export interface OverviewRevision {
  readonly revision: number;
  readonly hash: string;
  readonly recommended: Resolution | null;
  readonly submitted: boolean;
  readonly decision: { readonly kind: 'adopted' | 'noted' | 'returned'; readonly resolution: Resolution } | null;
}

/** A plan without its tree and visions, which have views of their own. */
export interface PlanOverview {
  readonly id: string;
  readonly regionId: string;
  readonly cycleId: string;
  readonly title: string;
  readonly planType: PlanType;
  readonly validity: Validity | null;
  readonly period: Period | null;
  readonly phase: string;
  readonly purpose: readonly Paragraph[];
  readonly targetGroups: readonly TargetGroup[];
  readonly territory: readonly string[];
  readonly rounds: readonly OverviewRound[];
  readonly consultations: readonly OverviewConsultation[];
  readonly revisions: readonly OverviewRevision[];
  readonly amendment: number | null;
  readonly extended: boolean;
  readonly expired: boolean;
  readonly evaluations: readonly Extract<PlanEvent, { type: 'PlanEvaluated' }>['data'][];
  readonly measures: number;
}
