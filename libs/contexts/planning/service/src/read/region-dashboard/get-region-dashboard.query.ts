import { regionDashboardResponse, regionParams } from '@triada/planning-contracts';
import { actingOwner, dutiesOf, municipalitiesOn, unrepresentedOn } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { organisationIntake } from '../../intake/organisation.intake';
import { seatIntake } from '../../intake/seat.intake';
import { measureProposalView } from '../measure-proposal/measure-proposal.projection';
import { named, organisationsOf } from '../names';
import { summaryAnswer } from '../plan-answers';
import { planEntryView } from '../plan-entry/plan-entry.projection';
import { planDocs, planFactsOf } from '../plan-facts';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planVisionView } from '../plan-vision/plan-vision.projection';
import { planningRegionView } from '../planning-region/planning-region.projection';
import { regionDoc } from '../planning-region/region-answers';
import { projectView } from '../project/project.projection';
import { dueOf } from './due';

/** What a coordinator looks at in the morning: phases, duties, what is due, whose seat is empty. */
export const getRegionDashboard = defineQuery({
  name: 'GetRegionDashboard',
  summary: { cs: 'Přehled plánovacího území', en: 'Dashboard of a region' },
  path: '/planning/regions/:regionId/dashboard',
  params: regionParams,
  response: regionDashboardResponse,
  reads: [
    planningRegionView,
    planOverview,
    planEntryView,
    planVisionView,
    measureProposalView,
    projectView,
    seatIntake,
    organisationIntake,
  ],
  handle: async ({ allow, params: { regionId }, today, views }) => {
    allow({ region: regionId });
    const { name, region } = await regionDoc(views, regionId);
    const where = { regionId };
    const [overviews, projects, seats] = await Promise.all([
      views.of(planOverview).find({ where, sort: ['title'] }),
      views.of(projectView).find({ where }),
      views.of(seatIntake).find({ where }),
    ]);
    const municipalities = municipalitiesOn(region, today)?.municipalities ?? [];
    const unrepresented = unrepresentedOn(municipalities, seats, today);
    const plans = await Promise.all(
      overviews.map(async (overview) => {
        const docs = await planDocs(views, overview);
        return {
          ...summaryAnswer(overview, today),
          duties: dutiesOf(planFactsOf(docs), { municipalities, unrepresented }),
          openProposals: docs.proposals.filter(({ state }) => state === 'open').length,
          openFlags: docs.entries.reduce((sum, { flags }) => sum + flags.length, 0),
        };
      }),
    );
    const organisation = await organisationsOf(views, [actingOwner(region)]);
    return {
      regionId,
      name,
      owner: organisation(actingOwner(region)),
      plans,
      due: dueOf(overviews, projects),
      unrepresented: unrepresented.map(named),
    };
  },
});
