import { firstPhase, type PlanEvent, type PlanEventOf } from '@triada/planning-domain';
import type { OverviewConsultation, OverviewRevision, OverviewRound, PlanOverview } from './plan-overview.document';

type Of<Type extends PlanEvent['type']> = PlanEventOf<Type>['data'];
type Doc = PlanOverview;

export const begunOverview = ({ planId, ...data }: Of<'PlanDrafted'>): Doc => ({
  id: planId,
  ...data,
  phase: firstPhase,
  purpose: [],
  targetGroups: [],
  territory: [],
  rounds: [],
  consultations: [],
  revisions: [],
  amendment: null,
  extended: false,
  expired: false,
  evaluations: [],
  measures: 0,
});

const round = (doc: Doc, roundId: string, change: (known: OverviewRound) => OverviewRound): Doc => ({
  ...doc,
  rounds: doc.rounds.map((known) => (known.roundId === roundId ? change(known) : known)),
});

const place = (doc: Doc, addition: Of<'MeasureAdded'>['addition'], by: 1 | -1): Doc => {
  const counted = { ...doc, measures: doc.measures + by };
  if (!addition) return counted;
  const { roundId, groupId } = addition;
  return round(counted, roundId, (known) => ({
    ...known,
    taken: { ...known.taken, [groupId]: (known.taken[groupId] ?? 0) + by },
  }));
};

const consultation = (doc: Doc, consultationId: string, change: Partial<OverviewConsultation>): Doc => ({
  ...doc,
  consultations: doc.consultations.map((known) => (known.consultationId === consultationId ? { ...known, ...change } : known)),
});

const revision = (doc: Doc, number: number, change: Partial<OverviewRevision>): Doc => ({
  ...doc,
  revisions: doc.revisions.map((known) => (known.revision === number ? { ...known, ...change } : known)),
});

/** One step per event type that changes the overview of a plan. */
export const overviewSteps = {
  PlanDescribed: (doc: Doc, { title, purpose }: Of<'PlanDescribed'>): Doc => ({ ...doc, title, purpose }),
  TargetGroupsSet: (doc: Doc, { targetGroups }: Of<'TargetGroupsSet'>): Doc => ({ ...doc, targetGroups }),
  TerritorySet: (doc: Doc, { municipalities }: Of<'TerritorySet'>): Doc => ({ ...doc, territory: municipalities }),
  ValiditySet: (doc: Doc, { validity }: Of<'ValiditySet'>): Doc => ({ ...doc, validity }),
  PhaseSwitched: (doc: Doc, { to }: Of<'PhaseSwitched'>): Doc => ({ ...doc, phase: to }),
  MeasureAdded: (doc: Doc, { addition }: Of<'MeasureAdded'>): Doc => place(doc, addition, 1),
  MeasureWithdrawn: (doc: Doc, { addition }: Of<'MeasureWithdrawn'>): Doc => place(doc, addition, -1),
  RoundOpened: (doc: Doc, data: Of<'RoundOpened'>): Doc => ({
    ...doc,
    rounds: [...doc.rounds, { ...data, open: true, taken: {} }],
  }),
  RoundRulesApplied: (doc: Doc, { roundId, quota, ruleVersion }: Of<'RoundRulesApplied'>): Doc =>
    round(doc, roundId, (known) => ({ ...known, quota, ruleVersion })),
  RoundClosed: (doc: Doc, { roundId }: Of<'RoundClosed'>): Doc => round(doc, roundId, (known) => ({ ...known, open: false })),
  ConsultationOpened: (doc: Doc, data: Of<'ConsultationOpened'>): Doc => ({
    ...doc,
    consultations: [...doc.consultations, { ...data, closed: null, settlement: null }],
  }),
  ConsultationClosed: (doc: Doc, { consultationId, ...closed }: Of<'ConsultationClosed'>): Doc =>
    consultation(doc, consultationId, { closed }),
  CommentsSettled: (doc: Doc, { consultationId, ...settlement }: Of<'CommentsSettled'>): Doc =>
    consultation(doc, consultationId, { settlement }),
  RevisionClosed: (doc: Doc, { revision: number, hash }: Of<'RevisionClosed'>): Doc => ({
    ...doc,
    revisions: [...doc.revisions, { revision: number, hash, recommended: null, submitted: false, decision: null }],
  }),
  PlanRecommended: (doc: Doc, data: Of<'PlanRecommended'>): Doc => revision(doc, data.revision, { recommended: data.resolution }),
  PlanSubmitted: (doc: Doc, data: Of<'PlanSubmitted'>): Doc => revision(doc, data.revision, { submitted: true }),
  PlanAdopted: (doc: Doc, data: Of<'PlanAdopted'>): Doc => ({
    ...revision(doc, data.revision, { decision: { kind: 'adopted', resolution: data.resolution } }),
    amendment: null,
  }),
  PlanNoted: (doc: Doc, data: Of<'PlanNoted'>): Doc => ({
    ...revision(doc, data.revision, { decision: { kind: 'noted', resolution: data.resolution } }),
    amendment: null,
  }),
  PlanReturned: (doc: Doc, data: Of<'PlanReturned'>): Doc =>
    revision(doc, data.revision, { submitted: false, decision: { kind: 'returned', resolution: data.resolution } }),
  AmendmentOpened: (doc: Doc, data: Of<'AmendmentOpened'>): Doc => ({ ...doc, amendment: data.revision }),
  PlanExtended: (doc: Doc, { validity }: Of<'PlanExtended'>): Doc => ({ ...doc, validity, extended: true }),
  PlanEvaluated: (doc: Doc, data: Of<'PlanEvaluated'>): Doc => ({ ...doc, evaluations: [...doc.evaluations, data] }),
  PlanExpired: (doc: Doc): Doc => ({ ...doc, expired: true }),
};

export type OverviewEvent = PlanEventOf<'PlanDrafted'> | PlanEventOf<keyof typeof overviewSteps>;
