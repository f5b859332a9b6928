import * as contracts from '@triada/meetings-contracts';
import { defineContext } from '@triada/platform';
import { groupAggregate, meetingAggregate, officeAggregate, publicEventAggregate } from './aggregates';
import { whenMeetingHeldThenNumberIt } from './processes/when-meeting-held-then-number-it/when-meeting-held-then-number-it.process';
import { whenNextMeetingSetThenPlanIt } from './processes/when-next-meeting-set-then-plan-it/when-next-meeting-set-then-plan-it.process';
import { whenOfficeEndedThenEndMandates } from './processes/when-office-ended-then-end-mandates/when-office-ended-then-end-mandates.process';
import { groupPublication } from './publishing/group.publication';
import { meetingPublication } from './publishing/meeting.publication';
import { officePublication } from './publishing/office.publication';
import { intakes, projections, queries } from './read';
import { sentences } from './sentences';
import { commands } from './write';

/** Groups, mandates, meetings, minutes and public events. */
export const meetingsContext = defineContext({
  name: 'meetings',
  aggregates: [groupAggregate, meetingAggregate, officeAggregate, publicEventAggregate],
  commands,
  queries,
  projections,
  intakes,
  publications: [groupPublication, meetingPublication, officePublication],
  publishes: [
    contracts.groupFoundedV1,
    contracts.groupStateChangedV1,
    contracts.seatTakenV1,
    contracts.seatVacatedV1,
    contracts.officeEndedV1,
    contracts.meetingHeldV1,
    contracts.nextMeetingSetV1,
    contracts.minutesApprovedV1,
    contracts.minutesPublishedV1,
    contracts.erratumIssuedV1,
  ],
  processes: [whenMeetingHeldThenNumberIt, whenNextMeetingSetThenPlanIt, whenOfficeEndedThenEndMandates],
  sentences,
});
