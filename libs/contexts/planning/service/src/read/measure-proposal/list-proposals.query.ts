import { planParams, proposalListResponse } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { approvedMinutesIntake } from '../../intake/approved-minutes.intake';
import { groupIntake } from '../../intake/group.intake';
import { organisationIntake } from '../../intake/organisation.intake';
import { groupNamesOf, organisationsOf } from '../names';
import { overviewOf } from '../plan/overview-of';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { provenancesOf } from '../provenance';
import { measureProposalView } from './measure-proposal.projection';

/** Proposals of measures with their provenance; those without a proposer are incomplete (D085). */
export const listProposals = defineQuery({
  name: 'ListProposals',
  summary: { cs: 'Návrhy opatření', en: 'Measure proposals' },
  path: '/planning/plans/:planId/proposals',
  params: planParams,
  response: proposalListResponse,
  reads: [planOverview, measureProposalView, approvedMinutesIntake, groupIntake, organisationIntake],
  handle: async ({ allow, isInsider, params: { planId }, views }) => {
    const { regionId } = await overviewOf(views, planId);
    allow({ region: regionId });
    const docs = await views.of(measureProposalView).find({ where: { planId }, sort: ['recordedOn'] });
    const [provenanceOf, groupName, organisation] = await Promise.all([
      provenancesOf(
        views,
        docs.map(({ source }) => source),
        isInsider(regionId),
      ),
      groupNamesOf(
        views,
        docs.map(({ groupId }) => groupId),
      ),
      organisationsOf(
        views,
        docs.map(({ proposer }) => proposer?.organisationId ?? null),
      ),
    ]);
    return {
      planId,
      proposals: docs.map(({ id, text, targetGroups, groupId, state, proposer, measureId, reason, source }) => ({
        ...{ proposalId: id, text, groupId, state, measureId, reason },
        targetGroups: targetGroups,
        groupName: groupName(groupId),
        complete: proposer !== null,
        proposer: proposer && { personId: proposer.personId, organisation: organisation(proposer.organisationId) },
        provenance: provenanceOf(source),
      })),
    };
  },
});
