import { defineProjection } from '@triada/kernel';
import { minutesApprovedV1, type MinutesApprovedV1 } from '@triada/meetings-contracts';

export type KnownMinutes = MinutesApprovedV1['data'] & { readonly id: string };

/** Approved minutes as published: points and attendees that measures and visions lead back to (D075). */
export const approvedMinutesIntake = defineProjection<KnownMinutes, MinutesApprovedV1>({
  view: 'known-minutes',
  version: 1,
  indexes: ['regionId', 'groupId'],
  on: [minutesApprovedV1.type],
  project: ({ data }) => [{ id: data.meetingId, change: () => ({ ...data, id: data.meetingId }) }],
});
