import type { Command } from '@triada/kernel';
import type { RuleVersion } from '../planning-region/planning-region.state';
import type { Period, Resolution, Scope, Source, TargetGroup, Validity, Votes } from '../shared/values';
import type { Addition, MeasureDetail, Proposer } from './plan.events';

/** Text as it comes in: a paragraph that keeps its id, or a new one. */
export interface TextInput {
  readonly paragraphId?: string;
  readonly text: string;
}

interface NewMeasure extends Scope {
  readonly measureId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly text: readonly TextInput[];
  readonly detail: MeasureDetail;
}

interface Decision {
  readonly revision: number;
  /** Hash that the resolution names; must be that of the closed revision (X01). */
  readonly hash: string;
  readonly resolution: Resolution;
}

/** What the planning region says at the moment of the command; looked up strongly, stored with the decision as rule version. */
export interface RegionFacts {
  readonly municipalities: readonly string[];
  readonly period: Period | null;
  readonly rules: RuleVersion;
}

interface PlanCommands {
  DraftPlan: { planId: string; regionId: string; cycleId: string; planType: string; title: string; period: Period | null };
  DescribePlan: { title: string; purpose: readonly TextInput[] };
  SetTargetGroups: { targetGroups: TargetGroup[] };
  SetTerritory: { municipalities: string[] };
  SetPlanValidity: { validity: Validity; reserved: Period | null };
  SwitchPhase: { to: string; reason: string | null };
  DraftVision: {
    visionId: string;
    targetGroup: string;
    text: readonly TextInput[];
    endYear: number | null;
    source: Source | null;
  };
  ConfirmVision: { visionId: string; userRepresentative: string; meetingId: string | null };
  AddPlanItem: Scope & {
    itemId: string;
    tier: string;
    parentId: string | null;
    title: string;
    text: readonly TextInput[];
    source: Source | null;
  };
  ChangePlanItem: { itemId: string; title?: string; text?: readonly TextInput[]; source: Source | null };
  RemovePlanItem: { itemId: string; reason: string };
  AddMeasure: NewMeasure & { source: Source | null; proposer: Proposer | null };
  AddMeasureInRound: NewMeasure & { addition: Addition; source: Source | null; proposer: Proposer | null };
  ChangeMeasure: {
    measureId: string;
    title?: string;
    text?: readonly TextInput[];
    detail: Partial<MeasureDetail>;
    source: Source | null;
  };
  WithdrawMeasure: { measureId: string; reason: string };
  MovePlanNode: { nodeId: string; parentId: string | null };
  OrderPlanNodes: { parentId: string | null; order: string[] };
  OpenRound: { roundId: string; title: string; groups: string[]; to: string | null; rules: RuleVersion };
  ApplyRulesToRound: { roundId: string; rules: RuleVersion };
  CloseRound: { roundId: string };
  RecordProposal: {
    proposalId: string;
    text: string;
    targetGroups: string[];
    groupId: string | null;
    source: Source | null;
    proposer: Proposer | null;
  };
  CompleteProposal: { proposalId: string; proposer: Proposer };
  AcceptProposal: NewMeasure & { proposalId: string; addition: Addition | null };
  DismissProposal: { proposalId: string; reason: string };
  OpenConsultation: { consultationId: string; from: string; to: string; channels: string[]; rules: RuleVersion };
  CloseConsultation: { consultationId: string; comments: number; bodies: number };
  SettleComments: { consultationId: string; accepted: number; partly: number; rejected: number; resolution: Resolution | null };
  CloseRevision: { label: string | null; reason: string | null; source: Source | null };
  RecommendPlan: { revision: number; resolution: Resolution };
  SubmitPlan: {
    revision: number;
    addressee: string;
    overrideReason: string | null;
    region: RegionFacts;
    unrepresented: string[];
  };
  AdoptPlan: Decision & { votes: Votes };
  NotePlan: Decision;
  ReturnPlan: Decision & { reason: string };
  OpenAmendment: { reason: string; resolution: Resolution | null; source: Source | null };
  ExtendPlan: { validity: Validity; resolution: Resolution; reserved: Period | null };
  EvaluatePlan: { year: number | null; text: string; fulfilled: number; partly: number; notFulfilled: number; cancelled: number };
  ExpirePlan: { archived: boolean };
  FlagMeasuresOfService: {
    serviceId: string;
    kind: 'service-closed' | 'service-suspended' | 'capacity-changed';
    detail: string | null;
    from: string;
  };
  ResolveMeasureFlag: { measureId: string; flagId: string; note: string };
  MarkMeasuresFunded: { schemeId: string; measureIds: string[]; from: string };
}

export type PlanCommandType = keyof PlanCommands;
export type PlanCommandOf<Type extends PlanCommandType> = Command<Type, PlanCommands[Type]>;
export type PlanCommand = { [Type in PlanCommandType]: PlanCommandOf<Type> }[PlanCommandType];
