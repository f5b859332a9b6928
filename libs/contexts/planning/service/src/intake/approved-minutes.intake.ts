import { defineIntake } from '@triada/kernel';
import {
  minutesApprovedV1,
  minutesPublishedV1,
  type MinutesApprovedV1,
  type MinutesPublishedV1,
} from '@triada/meetings-contracts';

export type KnownMinutes = MinutesApprovedV1['data'] & {
  readonly id: string;
  /** Whether everybody may read their words. */
  readonly published: boolean;
};

/** Approved minutes as other contexts see them: points and attendees that measures and visions lead back to (D075). */
export const approvedMinutesIntake = defineIntake<KnownMinutes, MinutesApprovedV1 | MinutesPublishedV1>({
  view: 'known-minutes',
  version: 2,
  indexes: ['regionId', 'groupId'],
  on: [minutesApprovedV1, minutesPublishedV1],
  project: ({ type, data }) =>
    type === minutesApprovedV1.type
      ? [{ id: data.meetingId, change: () => ({ ...data, id: data.meetingId, published: false }) }]
      : [{ id: data.meetingId, change: (known) => known && { ...known, published: true } }],
});
