import { NotFound } from '@triada/kernel';
import { visionProvenanceResponse } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { approvedMinutesIntake } from '../../intake/approved-minutes.intake';
import { groupIntake } from '../../intake/group.intake';
import { organisationIntake } from '../../intake/organisation.intake';
import { visionParams } from '../../write/plan-params';
import { overviewOf } from '../plan/overview-of';
import { visionAnswer } from '../plan-answers';
import { contentOf } from '../plan-facts';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { provenancesOf } from '../provenance';
import { planVisionView } from './plan-vision.projection';

/** D075: one call from a version of a vision to its point of the minutes, the meeting and the attendance. */
export const getVisionProvenance = defineQuery({
  name: 'GetVisionProvenance',
  summary: { cs: 'Vize a její původ', en: 'A vision and where it comes from' },
  path: '/planning/plans/:planId/visions/:visionId',
  params: visionParams,
  response: visionProvenanceResponse,
  reads: [planOverview, planVisionView, approvedMinutesIntake, groupIntake, organisationIntake],
  handle: async ({ isInsider, params: { planId, visionId }, views }) => {
    const overview = await overviewOf(views, planId);
    const insider = isInsider(overview.regionId);
    const visions = await views.of(planVisionView).find({ where: { planId }, sort: ['version'] });
    const vision = visions.find(({ id }) => id === visionId);
    if (!vision) throw new NotFound('planning.unknown-vision', { visionId });
    const provenanceOf = await provenancesOf(views, [vision.source], insider);
    return {
      planId,
      planTitle: overview.title,
      validity: overview.validity,
      vision: visionAnswer(contentOf({ overview, entries: [], visions }), vision),
      versions: visions
        .filter(({ targetGroup }) => targetGroup === vision.targetGroup)
        .map(({ id, version, draftedOn }) => ({ visionId: id, version, draftedOn })),
      confirmation: vision.confirmation && {
        ...vision.confirmation,
        userRepresentative: insider ? vision.confirmation.userRepresentative : null,
      },
      provenance: provenanceOf(vision.source),
    };
  },
});
