import { defineProjection } from '@triada/kernel';
import { groupEvents, type GroupEvent } from '@triada/meetings-domain';

/** An event of the group as it was recorded, with the two times that a bitemporal reader needs. */
export interface GroupFact {
  readonly event: GroupEvent;
  /** When we learned it. */
  readonly recordedAt: string;
}

/** All that was ever recorded of one group. Readers fold it for the day that they ask about, as known then or as known now. */
export interface GroupHistory {
  readonly id: string;
  readonly regionId: string;
  /** Offices on which mandates of the group rest or rested. */
  readonly officeIds: readonly string[];
  readonly facts: readonly GroupFact[];
}

export const groupHistory = defineProjection<GroupHistory, GroupEvent>({
  view: 'group-history',
  version: 1,
  indexes: ['regionId', 'officeIds'],
  on: Object.keys(groupEvents) as GroupEvent['type'][],
  project: ({ place, ...recorded }) => {
    const { type, data, rule } = recorded as GroupEvent;
    const event = { type, data, ...(rule && { rule }) } as GroupEvent;
    return [
      {
        id: data.groupId,
        change: (doc) => {
          const before = doc ?? { id: data.groupId, regionId: place.region, officeIds: [], facts: [] };
          const officeId = event.type === 'SeatTaken' ? event.data.officeId : null;
          const officeIds = officeId && !before.officeIds.includes(officeId) ? [...before.officeIds, officeId] : before.officeIds;
          return { ...before, officeIds, facts: [...before.facts, { event, recordedAt: place.recordedAt }] };
        },
      },
    ];
  },
});
