import { ensure, type Decider } from '@triada/kernel';
import { settleCheck } from './meeting.checks';
import type { CancelMeeting, LinkMeeting, MeetingCommand } from './meeting.commands';
import {
  addAgendaItem,
  convokeMeeting,
  leaveOutStandingItem,
  planMeeting,
  postponeMeeting,
  removeAgendaItem,
  reorderAgenda,
} from './meeting.convocation';
import { holdMeeting, recordAttendance, recordHeadcount, recordPoint, removePoint, revisePoint } from './meeting.course';
import type { MeetingEvent } from './meeting.events';
import { answerQuestion, assignTask, completeTask, dropTask, setNextMeeting } from './meeting.follow-up';
import { importMinutes } from './meeting.import';
import { approveMinutes, issueErratum, publishMinutes, returnMinutes, submitMinutes } from './meeting.minutes';
import { meetingExists, meetingIsStillAhead } from './meeting.rules';
import { evolveMeeting, initialMeetingState, type MeetingState } from './meeting.state';
import { voteOnResolution } from './meeting.votes';

const cancel = ({ data }: CancelMeeting, state: MeetingState): readonly MeetingEvent[] => {
  if (state.status === 'cancelled') return [];
  meetingIsStillAhead(state);
  return [{ type: 'MeetingCancelled', data: { meetingId: state.meetingId, reason: data.reason } }];
};

const link = ({ data }: LinkMeeting, state: MeetingState): readonly MeetingEvent[] => {
  meetingExists(state);
  ensure(data.follows !== state.meetingId, 'meetings.meeting-follows-itself', {}, 'follows');
  return state.follows === data.follows ? [] : [{ type: 'MeetingLinked', data: { meetingId: state.meetingId, follows: data.follows } }];
};

const decide = (command: MeetingCommand, state: MeetingState): readonly MeetingEvent[] => {
  switch (command.type) {
    case 'PlanMeeting':
      return planMeeting(command, state);
    case 'ConvokeMeeting':
      return convokeMeeting(command, state);
    case 'PostponeMeeting':
      return postponeMeeting(command, state);
    case 'CancelMeeting':
      return cancel(command, state);
    case 'LinkMeeting':
      return link(command, state);
    case 'AddAgendaItem':
      return addAgendaItem(command, state);
    case 'RemoveAgendaItem':
      return removeAgendaItem(command, state);
    case 'LeaveOutStandingItem':
      return leaveOutStandingItem(command, state);
    case 'ReorderAgenda':
      return reorderAgenda(command, state);
    case 'HoldMeeting':
      return holdMeeting(command, state);
    case 'RecordAttendance':
      return recordAttendance(command, state);
    case 'RecordHeadcount':
      return recordHeadcount(command, state);
    case 'RecordPoint':
      return recordPoint(command, state);
    case 'RevisePoint':
      return revisePoint(command, state);
    case 'RemovePoint':
      return removePoint(command, state);
    case 'SettleCheck':
      return settleCheck(command, state);
    case 'VoteOnResolution':
      return voteOnResolution(command, state);
    case 'AssignTask':
      return assignTask(command, state);
    case 'CompleteTask':
      return completeTask(command, state);
    case 'DropTask':
      return dropTask(command, state);
    case 'AnswerQuestion':
      return answerQuestion(command, state);
    case 'SetNextMeeting':
      return setNextMeeting(command, state);
    case 'SubmitMinutes':
      return submitMinutes(command, state);
    case 'ReturnMinutes':
      return returnMinutes(command, state);
    case 'ApproveMinutes':
      return approveMinutes(command, state);
    case 'PublishMinutes':
      return publishMinutes(command, state);
    case 'IssueErratum':
      return issueErratum(command, state);
    case 'ImportMinutes':
      return importMinutes(command, state);
  }
};

/** One meeting from its planning to approved minutes and their errata. */
export const meetingDecider: Decider<MeetingState, MeetingCommand, MeetingEvent> = {
  initialState: initialMeetingState,
  decide,
  evolve: evolveMeeting,
};
