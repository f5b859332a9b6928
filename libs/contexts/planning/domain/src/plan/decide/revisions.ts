import { daysBetween, ensure, NotFound } from '@triada/kernel';
import { planningRules } from '../../planning-region/planning-region.rules';
import { contentFormat, hashOfContent } from '../plan.content';
import { changesBetween } from '../plan.diff';
import {
  aPlanHasAValidity,
  everyMunicipalityIsRepresented,
  everyTargetGroupHasAnActiveVision,
  latestRevision,
  theRegionKeepsThePeriod,
  theTerritoryIsComplete,
} from '../plan.rules';
import type { Consultation, Plan } from '../plan.state';
import type { Decisions } from './types';

const consultationOf = (plan: Plan, consultationId: string): Consultation => {
  const found = plan.consultations.find((known) => known.consultationId === consultationId);
  if (!found) throw new NotFound('planning.unknown-consultation', { consultationId });
  return found;
};

export const decideRevisions: Decisions<
  'OpenConsultation' | 'CloseConsultation' | 'SettleComments' | 'CloseRevision' | 'RecommendPlan' | 'SubmitPlan'
> = {
  OpenConsultation: ({ data: { rules, ...data } }, { consultations, revisions }) => {
    ensure(
      consultations.every(({ closed }) => closed),
      'planning.consultation-open',
    );
    const days = daysBetween(data.from, data.to) + 1;
    const least = rules.settings.consultationDays;
    ensure(days >= least, 'planning.consultation-too-short', { days, least, rule: planningRules, version: rules.version }, 'to');
    const revision = revisions.at(-1)?.revision ?? null;
    return [{ type: 'ConsultationOpened', data: { ...data, revision }, rule: { id: planningRules, version: rules.version } }];
  },
  CloseConsultation: ({ data, context }, plan) => {
    const { closed, to } = consultationOf(plan, data.consultationId);
    if (closed) return [];
    ensure(context.today >= to, 'planning.consultation-runs', { to });
    return [{ type: 'ConsultationClosed', data: { ...data, on: context.today } }];
  },
  SettleComments: ({ data, context }, plan) => {
    const { closed, settled } = consultationOf(plan, data.consultationId);
    ensure(closed, 'planning.consultation-open');
    if (settled) return [];
    const total = data.accepted + data.partly + data.rejected;
    ensure(total === closed.comments, 'planning.comments-unsettled', { settled: total, received: closed.comments });
    return [{ type: 'CommentsSettled', data: { ...data, on: context.today } }];
  },
  CloseRevision: ({ data }, plan) => {
    aPlanHasAValidity(plan.content);
    const last = plan.revisions.at(-1);
    const hash = hashOfContent(plan.content);
    if (last?.hash === hash) return [];
    const previous = last ? { revision: last.revision, hash: last.hash, resolution: last.decision?.resolution ?? null } : null;
    const changes = [...changesBetween(last?.content ?? null, plan.content)];
    return [
      {
        type: 'RevisionClosed',
        data: { ...data, revision: (last?.revision ?? 0) + 1, hash, format: contentFormat, previous, changes },
      },
    ];
  },
  RecommendPlan: ({ data: { revision, resolution } }, plan) => {
    const closed = latestRevision(plan, revision);
    if (closed.recommended) return [];
    return [{ type: 'PlanRecommended', data: { revision, hash: closed.hash, resolution } }];
  },
  SubmitPlan: ({ data }, plan) => {
    const { revision, addressee, overrideReason, region, unrepresented } = data;
    const closed = latestRevision(plan, revision);
    if (closed.submitted) return [];
    ensure(closed.decision?.kind !== 'returned', 'planning.revision-returned', { revision });
    theRegionKeepsThePeriod(aPlanHasAValidity(closed.content), region.period);
    theTerritoryIsComplete(closed.content, region);
    everyTargetGroupHasAnActiveVision(closed.content);
    everyMunicipalityIsRepresented(unrepresented, overrideReason, region);
    ensure(closed.recommended || region.rules.settings.recommendation === 'optional', 'planning.recommendation-missing', {
      revision,
    });
    const submitted = { revision, hash: closed.hash, addressee, unrepresented, overrideReason };
    return [{ type: 'PlanSubmitted', data: submitted, rule: { id: planningRules, version: region.rules.version } }];
  },
};
