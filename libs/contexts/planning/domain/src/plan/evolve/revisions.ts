import type { PlanEventOf } from '../plan.events';
import type { ClosedRevision, Consultation, Plan } from '../plan.state';

const changeConsultation = (plan: Plan, consultationId: string, change: Partial<Consultation>): Plan => ({
  ...plan,
  consultations: plan.consultations.map((known) => (known.consultationId === consultationId ? { ...known, ...change } : known)),
});

const changeRevision = (plan: Plan, revision: number, change: Partial<ClosedRevision>): Plan => ({
  ...plan,
  revisions: plan.revisions.map((known) => (known.revision === revision ? { ...known, ...change } : known)),
});

export const evolveRevisions = {
  ConsultationOpened: (plan: Plan, { consultationId, from, to }: PlanEventOf<'ConsultationOpened'>['data']): Plan => ({
    ...plan,
    consultations: [...plan.consultations, { consultationId, from, to, closed: null, settled: false }],
  }),
  ConsultationClosed: (plan: Plan, { consultationId, on, comments }: PlanEventOf<'ConsultationClosed'>['data']): Plan =>
    changeConsultation(plan, consultationId, { closed: { on, comments } }),
  CommentsSettled: (plan: Plan, { consultationId }: PlanEventOf<'CommentsSettled'>['data']): Plan =>
    changeConsultation(plan, consultationId, { settled: true }),
  RevisionClosed: (plan: Plan, { revision, hash }: PlanEventOf<'RevisionClosed'>['data']): Plan => ({
    ...plan,
    revisions: [
      ...plan.revisions,
      { revision, hash, content: plan.content, recommended: null, submitted: false, decision: null },
    ],
  }),
  PlanRecommended: (plan: Plan, { revision, resolution }: PlanEventOf<'PlanRecommended'>['data']): Plan =>
    changeRevision(plan, revision, { recommended: resolution }),
  PlanSubmitted: (plan: Plan, { revision }: PlanEventOf<'PlanSubmitted'>['data']): Plan =>
    changeRevision(plan, revision, { submitted: true }),
  PlanAdopted: (plan: Plan, { revision, resolution, votes }: PlanEventOf<'PlanAdopted'>['data']): Plan => ({
    ...changeRevision(plan, revision, { decision: { kind: 'adopted', resolution, votes } }),
    amendment: null,
  }),
  PlanNoted: (plan: Plan, { revision, resolution }: PlanEventOf<'PlanNoted'>['data']): Plan => ({
    ...changeRevision(plan, revision, { decision: { kind: 'noted', resolution, votes: null } }),
    amendment: null,
  }),
  PlanReturned: (plan: Plan, { revision, resolution }: PlanEventOf<'PlanReturned'>['data']): Plan =>
    changeRevision(plan, revision, { submitted: false, decision: { kind: 'returned', resolution, votes: null } }),
  AmendmentOpened: (plan: Plan, { revision }: PlanEventOf<'AmendmentOpened'>['data']): Plan => ({ ...plan, amendment: revision }),
  PlanExtended: (plan: Plan, { validity }: PlanEventOf<'PlanExtended'>['data']): Plan => ({
    ...plan,
    extended: true,
    content: { ...plan.content, validity },
  }),
  PlanEvaluated: (plan: Plan): Plan => ({ ...plan, evaluations: plan.evaluations + 1 }),
  PlanExpired: (plan: Plan): Plan => ({ ...plan, expired: true }),
};
