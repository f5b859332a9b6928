import { minutesApprovedV1 } from '@triada/meetings-contracts';
import { defineProcess } from '@triada/platform';
import { groupIntake } from '../../intake/group.intake';
import { planOverview } from '../../read/plan-overview/plan-overview.projection';
import { instructionsOf, type ApprovedMinutes } from './instructions';

/** Approved minutes bring measure proposals and drafts of visions into the plan, each with its provenance. */
export const whenMinutesApprovedThenProposeMeasures = defineProcess({
  name: 'when-minutes-approved-then-propose-measures',
  on: [minutesApprovedV1],
  react: async (message, { views }) => {
    const minutes = message.data as ApprovedMinutes;
    const plans = await views.of(planOverview).find({ where: { regionId: minutes.regionId } });
    const group = minutes.groupId === null ? null : await views.of(groupIntake).get(minutes.groupId);
    return instructionsOf(minutes, group?.targetGroups ?? [], plans);
  },
});
