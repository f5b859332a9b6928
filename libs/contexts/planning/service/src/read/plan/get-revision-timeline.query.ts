import { planParams, revisionTimelineResponse } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { actorShown } from '../actor';
import { named } from '../names';
import { phaseAnswer, projectMarksOf } from '../plan-answers';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planRevisionView, type PlanRevisionDoc } from '../plan-revision/plan-revision.projection';
import { projectView } from '../project/project.projection';
import { overviewOf } from './overview-of';

const revisionAnswer = ({ actor, decision, submitted, ...doc }: PlanRevisionDoc, insider: boolean) => ({
  ...doc,
  actor: actorShown(actor, insider),
  submitted: submitted && {
    ...submitted,
    actor: actorShown(submitted.actor, insider),
    unrepresented: submitted.unrepresented.map(named),
  },
  decision: decision && { ...decision, actor: actorShown(decision.actor, insider) },
});

/** Revisions of a plan: who closed them, on whose behalf, why, what changed, what bodies decided (D043). */
export const getRevisionTimeline = defineQuery({
  name: 'GetRevisionTimeline',
  summary: { cs: 'Revize plánu v čase', en: 'Time line of the revisions' },
  path: '/planning/plans/:planId/revisions',
  params: planParams,
  response: revisionTimelineResponse,
  reads: [planOverview, planRevisionView, projectView],
  handle: async ({ isInsider, params: { planId }, views }) => {
    const { regionId, title, validity, phase } = await overviewOf(views, planId);
    const revisions = await views.of(planRevisionView).find({ where: { planId }, sort: ['revision'] });
    const projects = await projectMarksOf(views, planId);
    const insider = isInsider(regionId);
    const answers = revisions.map((revision) => revisionAnswer(revision, insider));
    return { planId, title, validity, phase: phaseAnswer(phase), projects, revisions: answers };
  },
});
