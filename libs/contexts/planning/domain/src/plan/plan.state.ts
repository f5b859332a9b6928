import { noEntities, type Entities } from '../shared/entities';
import type { Paragraph, Period, Resolution, Source, TargetGroup, Validity, Votes } from '../shared/values';
import type { PlanType } from './plan-types';
import type { Addition, MeasureDetail, Proposer } from './plan.events';

/** One entry of the tree: priority, goal, measure, activity. */
export interface PlanNode {
  readonly id: string;
  readonly tier: string;
  readonly parentId: string | null;
  readonly rank: number;
  readonly level: 'group' | 'whole';
  readonly targetGroup: string | null;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly measure: MeasureDetail | null;
  readonly source: Source | null;
  readonly proposer: Proposer | null;
  readonly addition: Addition | null;
  readonly children: Children;
}

/** How many children an entry has and which rank the next one gets; so that no command has to walk the tree. */
export interface Children {
  readonly count: number;
  readonly nextRank: number;
}

export interface Vision {
  readonly visionId: string;
  readonly targetGroup: string;
  readonly version: number;
  readonly paragraphs: readonly Paragraph[];
  readonly endYear: number | null;
  readonly source: Source | null;
  readonly confirmation: { readonly userRepresentative: string; readonly meetingId: string | null; readonly date: string } | null;
  readonly forReview: boolean;
}

/** What a body adopts: everything that the hash of a revision seals. */
export interface PlanContent {
  readonly title: string;
  readonly planType: PlanType;
  readonly validity: Validity | null;
  readonly purpose: readonly Paragraph[];
  readonly targetGroups: readonly TargetGroup[];
  readonly territory: readonly string[];
  /** Versions by code of the target group, oldest first. */
  readonly visions: Readonly<Record<string, readonly Vision[]>>;
  readonly nodes: Entities<PlanNode>;
  readonly top: Children;
}

export interface Round {
  readonly roundId: string;
  readonly number: number;
  readonly title: string;
  readonly quota: number;
  readonly ruleVersion: number;
  readonly groups: readonly string[];
  readonly open: boolean;
  /** Last day of the round; null = until it is closed. */
  readonly to: string | null;
  /** Places taken, by group. */
  readonly taken: Readonly<Record<string, number>>;
}

export interface Proposal {
  readonly proposalId: string;
  readonly text: string;
  readonly source: Source | null;
  readonly proposer: Proposer | null;
  readonly state: 'open' | 'accepted' | 'dismissed';
}

export interface Consultation {
  readonly consultationId: string;
  readonly from: string;
  readonly to: string;
  readonly closed: { readonly on: string; readonly comments: number } | null;
  readonly settled: boolean;
}

export interface ClosedRevision {
  readonly revision: number;
  readonly hash: string;
  /** The content that was sealed; shared with later states, so it costs nothing to keep. */
  readonly content: PlanContent;
  readonly recommended: Resolution | null;
  readonly submitted: boolean;
  readonly decision: {
    readonly kind: 'adopted' | 'noted' | 'returned';
    readonly resolution: Resolution;
    readonly votes: Votes | null;
  } | null;
}

export interface MeasureFlag {
  readonly flagId: string;
  readonly serviceId: string;
  readonly kind: string;
}

export interface Plan {
  readonly kind: 'plan';
  readonly planId: string;
  readonly regionId: string;
  readonly cycleId: string;
  readonly period: Period | null;
  readonly content: PlanContent;
  readonly phase: string;
  readonly rounds: readonly Round[];
  readonly proposals: Entities<Proposal>;
  readonly consultations: readonly Consultation[];
  readonly revisions: readonly ClosedRevision[];
  /** Number of the revision that an amendment prepares. */
  readonly amendment: number | null;
  readonly flags: Entities<readonly MeasureFlag[]>;
  /** Schemes that fund a measure. */
  readonly funding: Entities<readonly string[]>;
  readonly evaluations: number;
  readonly extended: boolean;
  readonly expired: boolean;
}

/** A plan without the contents of its closed revisions: what views hold and reports need. */
export type PlanFacts = Omit<Plan, 'revisions'> & { readonly revisions: readonly Omit<ClosedRevision, 'content'>[] };

export type PlanState = { readonly kind: 'unknown' } | Plan;

export const initialPlan: PlanState = { kind: 'unknown' };

export const noChildren: Children = { count: 0, nextRank: 0 };

export const emptyContent = (title: string, planType: PlanType, validity: Validity | null): PlanContent => ({
  title,
  planType,
  validity,
  purpose: [],
  targetGroups: [],
  territory: [],
  visions: {},
  nodes: noEntities(),
  top: noChildren,
});
