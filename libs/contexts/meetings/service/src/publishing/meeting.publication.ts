import { erratumIssuedV1, meetingHeldV1, minutesApprovedV1, minutesPublishedV1, nextMeetingSetV1 } from '@triada/meetings-contracts';
import { numbered, type MeetingEvent, type MeetingState } from '@triada/meetings-domain';
import { definePublication } from '@triada/platform';
import { meetingAggregate } from '../aggregates';

/** Drafts stay private; the others see minutes from their approval on. */
export const meetingPublication = definePublication<MeetingState, MeetingEvent>({
  aggregate: meetingAggregate,
  map: {
    MeetingHeld: ({ data: { meetingId, groupId, regionId, kind, date, wantedNumber } }) =>
      meetingHeldV1.of({ meetingId, groupId, regionId, kind, date, wantedNumber }),
    NextMeetingSet: ({ data: { meetingId, groupId, regionId, next } }) => nextMeetingSetV1.of({ meetingId, groupId, regionId, ...next }),
    MinutesApproved: ({ data: { hash, number } }, { attendees, date, groupId, meetingId, points, regionId }) =>
      minutesApprovedV1.of({
        meetingId,
        groupId,
        regionId,
        number,
        date: date!,
        hash,
        points: numbered(points).map((point) => {
          const { parent, pointId, proposer, targetGroups, text, type } = point;
          return { pointId, number: point.number, parent, type, text, targetGroups, proposer };
        }),
        attendees: attendees
          .filter(({ presence }) => presence === 'present')
          .map(({ personId, side, organisationId, municipality }) => ({ personId, side, organisationId, municipality })),
      }),
    MinutesPublished: ({ data: { meetingId, on } }, { regionId }) => minutesPublishedV1.of({ meetingId, regionId, on }),
    ErratumIssued: ({ data: { meetingId, erratumId, pointId, oldText, newText, reason, effectiveFrom } }, { regionId }) =>
      erratumIssuedV1.of({ meetingId, regionId, erratumId, pointId, oldText, newText, reason, effectiveFrom }),
  },
});
