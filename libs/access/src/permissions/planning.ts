import type { Permission } from '../roles';

/** The authority alone: regions, owners, rules. */
const authority: Permission = { roles: ['authority_administrator'], scope: 'installation' };
/**
 * Whoever runs the planning of the region. Whether the coordinator's organisation still owns it is a rule of planning
 * (`planning.owner-vacant`, `planning.not-the-owner`), because it changes with the hand-over and not with the account.
 */
const coordination: Permission = { roles: ['authority_administrator', 'coordinator'], scope: 'region' };
/** A group adds measures by its manager. */
const groupWork: Permission = { roles: ['authority_administrator', 'coordinator', 'group_manager'], scope: 'subject' };
/** Sent by processes of the product; a person may repeat it by hand. */
const follow: Permission = { roles: ['authority_administrator', 'coordinator', 'process'], scope: 'region' };
/** Plans are public from the first draft (czech-domain 4.1). */
const everybody: Permission = { roles: ['public'], scope: 'installation' };
/** The workshop behind the plan. */
const workshop: Permission = {
  roles: [
    'authority_administrator',
    'coordinator',
    'group_manager',
    'municipality_representative',
    'provider',
    'member',
    'auditor',
  ],
  scope: 'region',
};

/** Operations of the planning context: who may, and within which scope. A route without a row here fails CI. */
export const planningPermissions: Readonly<Record<string, Permission>> = {
  FoundPlanningRegion: authority,
  RenamePlanningRegion: authority,
  ChangeMunicipalities: authority,
  HandOverPlanning: authority,
  AppointCoordinator: authority,
  ChangeRuleSettings: authority,
  OpenPlanningCycle: coordination,
  ChangeCyclePeriod: coordination,
  AbandonPlanningCycle: coordination,

  BeginProject: coordination,
  ProlongProject: coordination,
  LinkProjectToPlan: coordination,
  UnlinkProjectFromPlan: coordination,
  EndProject: coordination,
  SubmitClosingReport: coordination,
  CloseProject: coordination,

  DraftPlan: coordination,
  DescribePlan: coordination,
  SetTargetGroups: coordination,
  SetTerritory: coordination,
  SetPlanValidity: coordination,
  SwitchPhase: coordination,
  DraftVision: follow,
  ConfirmVision: coordination,
  AddPlanItem: coordination,
  ChangePlanItem: coordination,
  RemovePlanItem: coordination,
  AddMeasure: coordination,
  AddMeasureInRound: groupWork,
  ChangeMeasure: coordination,
  WithdrawMeasure: coordination,
  MovePlanNode: coordination,
  OrderPlanNodes: coordination,
  OpenRound: coordination,
  ApplyRulesToRound: coordination,
  CloseRound: coordination,
  RecordProposal: follow,
  CompleteProposal: coordination,
  AcceptProposal: coordination,
  DismissProposal: coordination,
  OpenConsultation: coordination,
  CloseConsultation: coordination,
  SettleComments: coordination,
  CloseRevision: coordination,
  RecommendPlan: coordination,
  SubmitPlan: coordination,
  AdoptPlan: coordination,
  NotePlan: coordination,
  ReturnPlan: coordination,
  OpenAmendment: coordination,
  ExtendPlan: coordination,
  EvaluatePlan: coordination,
  ExpirePlan: coordination,
  FlagMeasuresOfService: follow,
  ResolveMeasureFlag: coordination,
  MarkMeasuresFunded: follow,

  ListPlanTypes: everybody,
  ListPlanningRegions: everybody,
  GetPlanningRegion: everybody,
  GetPlanningTimeline: everybody,
  GetMunicipalityCoverage: everybody,
  ListProjects: everybody,
  GetProject: everybody,
  ListPlans: everybody,
  GetPlan: everybody,
  GetPlanRevision: everybody,
  GetPlanAsOf: everybody,
  ComparePlanRevisions: everybody,
  GetRevisionTimeline: everybody,
  GetMeasure: everybody,
  GetVisionProvenance: everybody,
  GetRegionDashboard: workshop,
  GetPlanCompleteness: workshop,
  GetRoundDecisions: workshop,
  ListFlaggedMeasures: workshop,
  ListProposals: workshop,
};
