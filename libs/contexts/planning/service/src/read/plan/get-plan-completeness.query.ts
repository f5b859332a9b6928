import { completenessResponse, planParams } from '@triada/planning-contracts';
import { completenessOf, municipalitiesOn, unrepresentedOn } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { seatIntake } from '../../intake/seat.intake';
import { measureProposalView } from '../measure-proposal/measure-proposal.projection';
import { named } from '../names';
import { planEntryView } from '../plan-entry/plan-entry.projection';
import { planDocs, planFactsOf } from '../plan-facts';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planVisionView } from '../plan-vision/plan-vision.projection';
import { planningRegionView } from '../planning-region/planning-region.projection';
import { regionDoc } from '../planning-region/region-answers';
import { overviewOf } from './overview-of';

/** What keeps a plan from being submitted, and which measures lack fields (D044, D058, D072, D073, F06). */
export const getPlanCompleteness = defineQuery({
  name: 'GetPlanCompleteness',
  summary: { cs: 'Úplnost plánu', en: 'Completeness of a plan' },
  path: '/planning/plans/:planId/completeness',
  params: planParams,
  response: completenessResponse,
  reads: [planOverview, planEntryView, planVisionView, measureProposalView, planningRegionView, seatIntake],
  handle: async ({ allow, params: { planId }, today, views }) => {
    const overview = await overviewOf(views, planId);
    const { regionId, title } = overview;
    allow({ region: regionId });
    const { region } = await regionDoc(views, regionId);
    const municipalities = municipalitiesOn(region, today)?.municipalities ?? [];
    const unrepresented = unrepresentedOn(municipalities, await views.of(seatIntake).find({ where: { regionId } }), today);
    const report = completenessOf(planFactsOf(await planDocs(views, overview)), { municipalities, unrepresented });
    const blocking = [report.missingMunicipalities, report.groupsWithoutVision, report.unrepresentedMunicipalities];
    return {
      planId,
      title,
      submittable: !report.validityMissing && blocking.every((list) => list.length === 0),
      validityMissing: report.validityMissing,
      missingMunicipalities: report.missingMunicipalities.map(named),
      unrepresentedMunicipalities: report.unrepresentedMunicipalities.map(named),
      groupsWithoutVision: report.groupsWithoutVision,
      incompleteMeasures: report.incompleteMeasures,
    };
  },
});
