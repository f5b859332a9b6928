import { groupFoundedV1, groupStateChangedV1, seatTakenV1, seatVacatedV1 } from '@triada/meetings-contracts';
import type { GroupEvent, GroupState } from '@triada/meetings-domain';
import { definePublication } from '@triada/platform';
import { groupAggregate } from '../aggregates';

const asNow = ({ groupId, kind, name, regionId, targetGroups }: GroupState) =>
  groupFoundedV1.of({ groupId, regionId, name, kind, targetGroups: [...targetGroups] });

const changedTo =
  (state: 'active' | 'suspended' | 'dissolved') =>
  ({ data: { groupId, from, reason } }: { readonly data: { groupId: string; from: string; reason: string } }, { regionId }: GroupState) =>
    groupStateChangedV1.of({ groupId, regionId, state, from, reason });

/** Numbers, rules of procedure and composition rules stay private. */
export const groupPublication = definePublication<GroupState, GroupEvent>({
  aggregate: groupAggregate,
  map: {
    GroupFounded: (_event, state) => asNow(state),
    GroupRenamed: (_event, state) => asNow(state),
    TargetGroupsChanged: (_event, state) => asNow(state),
    GroupSuspended: changedTo('suspended'),
    GroupRenewed: changedTo('active'),
    GroupDissolved: changedTo('dissolved'),
    SeatTaken: ({ data }, { regionId }) => {
      const { groupId, seatId, personId, side, municipality, organisationId, from, to } = data;
      return seatTakenV1.of({ groupId, regionId, seatId, personId, side, municipality, organisationId, from, to });
    },
    SeatVacated: ({ data: { groupId, seatId, to, reason } }, { regionId, seats }) => {
      const { personId, municipality } = seats[seatId]!;
      return seatVacatedV1.of({ groupId, regionId, seatId, personId, municipality, to, reason });
    },
  },
});
