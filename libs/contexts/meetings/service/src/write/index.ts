import { addAgendaItem } from './add-agenda-item/add-agenda-item.slice';
import { admitMember } from './admit-member/admit-member.slice';
import { adoptRulesOfProcedure } from './adopt-rules-of-procedure/adopt-rules-of-procedure.slice';
import { announcePublicEvent } from './announce-public-event/announce-public-event.slice';
import { answerQuestion } from './answer-question/answer-question.slice';
import { approveMinutes } from './approve-minutes/approve-minutes.slice';
import { assignTask } from './assign-task/assign-task.slice';
import { cancelMeeting } from './cancel-meeting/cancel-meeting.slice';
import { cancelPublicEvent } from './cancel-public-event/cancel-public-event.slice';
import { changePublicEvent } from './change-public-event/change-public-event.slice';
import { changeTargetGroups } from './change-target-groups/change-target-groups.slice';
import { completeTask } from './complete-task/complete-task.slice';
import { convokeMeeting } from './convoke-meeting/convoke-meeting.slice';
import { dissolveGroup } from './dissolve-group/dissolve-group.slice';
import { dropTask } from './drop-task/drop-task.slice';
import { endMandatesByOffice } from './end-mandates-by-office/end-mandates-by-office.slice';
import { endOffice } from './end-office/end-office.slice';
import { foundGroup } from './found-group/found-group.slice';
import { holdMeeting } from './hold-meeting/hold-meeting.slice';
import { importMinutes } from './import-minutes/import-minutes.slice';
import { issueErratum } from './issue-erratum/issue-erratum.slice';
import { leaveOutStandingItem } from './leave-out-standing-item/leave-out-standing-item.slice';
import { linkMeeting } from './link-meeting/link-meeting.slice';
import { numberMeeting } from './number-meeting/number-meeting.slice';
import { planMeeting } from './plan-meeting/plan-meeting.slice';
import { postponeMeeting } from './postpone-meeting/postpone-meeting.slice';
import { publishMinutes } from './publish-minutes/publish-minutes.slice';
import { recordAttendance } from './record-attendance/record-attendance.slice';
import { recordHeadcount } from './record-headcount/record-headcount.slice';
import { recordPoint } from './record-point/record-point.slice';
import { recordPublicEventHeadcount } from './record-public-event-headcount/record-public-event-headcount.slice';
import { removeAgendaItem } from './remove-agenda-item/remove-agenda-item.slice';
import { removePoint } from './remove-point/remove-point.slice';
import { renameGroup } from './rename-group/rename-group.slice';
import { renewGroup } from './renew-group/renew-group.slice';
import { reorderAgenda } from './reorder-agenda/reorder-agenda.slice';
import { reportPublicEvent } from './report-public-event/report-public-event.slice';
import { returnMinutes } from './return-minutes/return-minutes.slice';
import { revisePoint } from './revise-point/revise-point.slice';
import { setCompositionRule } from './set-composition-rule/set-composition-rule.slice';
import { setNextMeeting } from './set-next-meeting/set-next-meeting.slice';
import { settleCheck } from './settle-check/settle-check.slice';
import { startNumbering } from './start-numbering/start-numbering.slice';
import { submitMinutes } from './submit-minutes/submit-minutes.slice';
import { suspendGroup } from './suspend-group/suspend-group.slice';
import { takeOffice } from './take-office/take-office.slice';
import { vacateSeat } from './vacate-seat/vacate-seat.slice';
import { voteOnResolution } from './vote-on-resolution/vote-on-resolution.slice';

/** Every command of the context. */
export const commands = [
  addAgendaItem,
  admitMember,
  adoptRulesOfProcedure,
  announcePublicEvent,
  answerQuestion,
  approveMinutes,
  assignTask,
  cancelMeeting,
  cancelPublicEvent,
  changePublicEvent,
  changeTargetGroups,
  completeTask,
  convokeMeeting,
  dissolveGroup,
  dropTask,
  endMandatesByOffice,
  endOffice,
  foundGroup,
  holdMeeting,
  importMinutes,
  issueErratum,
  leaveOutStandingItem,
  linkMeeting,
  numberMeeting,
  planMeeting,
  postponeMeeting,
  publishMinutes,
  recordAttendance,
  recordHeadcount,
  recordPoint,
  recordPublicEventHeadcount,
  removeAgendaItem,
  removePoint,
  renameGroup,
  renewGroup,
  reorderAgenda,
  reportPublicEvent,
  returnMinutes,
  revisePoint,
  setCompositionRule,
  setNextMeeting,
  settleCheck,
  startNumbering,
  submitMinutes,
  suspendGroup,
  takeOffice,
  vacateSeat,
  voteOnResolution,
];
