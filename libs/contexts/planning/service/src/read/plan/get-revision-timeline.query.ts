import { planParams, revisionTimelineResponse } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { named } from '../names';
import { phaseAnswer, projectMarksOf } from '../plan-answers';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planRevisionView, type PlanRevisionDoc } from '../plan-revision/plan-revision.projection';
import { projectView } from '../project/project.projection';
import { overviewOf } from './overview-of';

export const revisionAnswer = ({ submitted, ...doc }: PlanRevisionDoc) => ({
  ...doc,
  submitted: submitted && { ...submitted, unrepresented: submitted.unrepresented.map(named) },
});

/** Revisions of a plan: who closed them, on whose behalf, why, what changed, what bodies decided (D043). */
export const getRevisionTimeline = defineQuery({
  name: 'GetRevisionTimeline',
  summary: { cs: 'Revize plánu v čase', en: 'Time line of the revisions' },
  path: '/planning/plans/:planId/revisions',
  params: planParams,
  response: revisionTimelineResponse,
  reads: [planOverview, planRevisionView, projectView],
  handle: async ({ params: { planId }, views }) => {
    const { title, validity, phase } = await overviewOf(views, planId);
    const revisions = await views.of(planRevisionView).find({ where: { planId }, sort: ['revision'] });
    const projects = await projectMarksOf(views, planId);
    return { planId, title, validity, phase: phaseAnswer(phase), projects, revisions: revisions.map(revisionAnswer) };
  },
});
