import { NotFound } from '@triada/kernel';
import { measureResponse } from '@triada/planning-contracts';
import { entriesOf, treeOf, type TreeEntry } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { approvedMinutesIntake } from '../../intake/approved-minutes.intake';
import { groupIntake } from '../../intake/group.intake';
import { organisationIntake } from '../../intake/organisation.intake';
import { serviceIntake } from '../../intake/service.intake';
import { measureParams } from '../../write/plan-params';
import { actorShown } from '../actor';
import { groupNamesOf, organisationsOf, servicesOf } from '../names';
import { overviewOf } from '../plan/overview-of';
import { entryAnswer, projectMarksOf } from '../plan-answers';
import { contentOf } from '../plan-facts';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { projectView } from '../project/project.projection';
import { provenancesOf } from '../provenance';
import { planEntryView } from './plan-entry.projection';

/** The one way from the top of the tree down to an entry (D111). */
const pathTo = (tree: readonly TreeEntry[], id: string): readonly TreeEntry[] => {
  const byId = new Map(entriesOf(tree).map((entry) => [entry.id, entry]));
  const path: TreeEntry[] = [];
  for (let entry = byId.get(id); entry; entry = entry.parentId === null ? undefined : byId.get(entry.parentId))
    path.unshift(entry);
  return path;
};

/** A measure with its place, the services it rests on, and its way back to the point of the minutes and those who were there. */
export const getMeasure = defineQuery({
  name: 'GetMeasure',
  summary: { cs: 'Opatření a jeho původ', en: 'A measure and where it comes from' },
  path: '/planning/plans/:planId/measures/:measureId',
  params: measureParams,
  response: measureResponse,
  reads: [planOverview, planEntryView, projectView, approvedMinutesIntake, groupIntake, organisationIntake, serviceIntake],
  handle: async ({ isInsider, params: { planId, measureId }, views }) => {
    const overview = await overviewOf(views, planId);
    const insider = isInsider(overview.regionId);
    const entries = await views.of(planEntryView).find({ where: { planId } });
    const doc = entries.find(({ id, measure }) => id === measureId && measure !== null);
    const path = pathTo(treeOf(contentOf({ overview, entries, visions: [] }).nodes), measureId);
    const entry = path.at(-1);
    if (!doc || !entry) throw new NotFound('planning.unknown-entry', { id: measureId });
    const [services, organisation, groupName, provenanceOf, projects] = await Promise.all([
      servicesOf(views, [...doc.measure!.serviceIds, ...doc.flags.map(({ serviceId }) => serviceId)]),
      organisationsOf(views, [doc.proposer?.organisationId ?? null]),
      groupNamesOf(views, [doc.addition?.groupId ?? null]),
      provenancesOf(views, [doc.source], insider),
      projectMarksOf(views, planId),
    ]);
    return {
      planId,
      planTitle: overview.title,
      validity: overview.validity,
      phase: overview.phase,
      projects,
      entry: entryAnswer(entry),
      path: path.map(({ id, tier, code, title }) => ({ id, tier, code, title })),
      services: doc.measure!.serviceIds.map((serviceId) => ({
        serviceId,
        name: services.get(serviceId)?.name ?? null,
        state: services.get(serviceId)?.state ?? null,
      })),
      flags: doc.flags.map((flag) => ({ ...flag, serviceName: services.get(flag.serviceId)?.name ?? null })),
      funding: doc.funding,
      proposer: doc.proposer && {
        personId: insider ? doc.proposer.personId : null,
        organisation: organisation(doc.proposer.organisationId),
      },
      addition: doc.addition && { ...doc.addition, groupName: groupName(doc.addition.groupId) },
      added: { on: doc.added.on, actor: actorShown(doc.added.actor, insider) },
      provenance: provenanceOf(doc.source),
    };
  },
});
