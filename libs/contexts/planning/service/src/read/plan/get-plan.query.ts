import { planParams, planResponse } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { groupIntake } from '../../intake/group.intake';
import { serviceIntake } from '../../intake/service.intake';
import { groupNamesOf, servicesOf } from '../names';
import { contentAnswer, projectMarksOf, summaryAnswer } from '../plan-answers';
import { planEntryView } from '../plan-entry/plan-entry.projection';
import { contentOf } from '../plan-facts';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planVisionView } from '../plan-vision/plan-vision.projection';
import { projectView } from '../project/project.projection';
import { overviewOf } from './overview-of';

/** The plan as it is being written or lived now, for reading: all levels, stable ids, validity, phase and project numbers on it. */
export const getPlan = defineQuery({
  name: 'GetPlan',
  summary: { cs: 'Plán ke čtení', en: 'A plan for reading' },
  path: '/planning/plans/:planId',
  params: planParams,
  response: planResponse,
  reads: [planOverview, planEntryView, planVisionView, projectView, groupIntake, serviceIntake],
  handle: async ({ params: { planId }, today, views }) => {
    const overview = await overviewOf(views, planId);
    const where = { planId };
    const [entries, visions, projects, groupName] = await Promise.all([
      views.of(planEntryView).find({ where }),
      views.of(planVisionView).find({ where, sort: ['version'] }),
      projectMarksOf(views, planId),
      groupNamesOf(
        views,
        overview.rounds.flatMap(({ groups }) => groups),
      ),
    ]);
    const flagged = entries.filter((entry) => entry.flagged);
    const services = await servicesOf(
      views,
      flagged.flatMap(({ flags }) => flags.map(({ serviceId }) => serviceId)),
    );
    return {
      ...summaryAnswer(overview, today),
      content: contentAnswer(contentOf({ overview, entries, visions })),
      projects,
      rounds: overview.rounds.map(({ groups, taken, ...round }) => ({
        ...round,
        groups: groups.map((groupId) => ({ groupId, name: groupName(groupId), taken: taken[groupId] ?? 0 })),
      })),
      consultations: overview.consultations,
      amendment: overview.amendment,
      evaluations: overview.evaluations,
      flags: Object.fromEntries(
        flagged.map(({ id, flags }) => [
          id,
          flags.map((flag) => ({ ...flag, serviceName: services.get(flag.serviceId)?.name ?? null })),
        ]),
      ),
      funding: Object.fromEntries(entries.filter(({ funding }) => funding.length > 0).map(({ id, funding }) => [id, funding])),
    };
  },
});
