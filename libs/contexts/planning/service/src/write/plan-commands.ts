import type { CommandSlice } from '@triada/platform';
import { acceptProposal } from './accept-proposal/accept-proposal.slice';
import { addMeasure } from './add-measure/add-measure.slice';
import { addMeasureInRound } from './add-measure-in-round/add-measure-in-round.slice';
import { addPlanItem } from './add-plan-item/add-plan-item.slice';
import { adoptPlan } from './adopt-plan/adopt-plan.slice';
import { applyRulesToRound } from './apply-rules-to-round/apply-rules-to-round.slice';
import { changeMeasure } from './change-measure/change-measure.slice';
import { changePlanItem } from './change-plan-item/change-plan-item.slice';
import { closeConsultation } from './close-consultation/close-consultation.slice';
import { closeRevision } from './close-revision/close-revision.slice';
import { closeRound } from './close-round/close-round.slice';
import { completeProposal } from './complete-proposal/complete-proposal.slice';
import { confirmVision } from './confirm-vision/confirm-vision.slice';
import { describePlan } from './describe-plan/describe-plan.slice';
import { dismissProposal } from './dismiss-proposal/dismiss-proposal.slice';
import { draftPlan } from './draft-plan/draft-plan.slice';
import { draftVision } from './draft-vision/draft-vision.slice';
import { evaluatePlan } from './evaluate-plan/evaluate-plan.slice';
import { expirePlan } from './expire-plan/expire-plan.slice';
import { extendPlan } from './extend-plan/extend-plan.slice';
import { flagMeasuresOfService } from './flag-measures-of-service/flag-measures-of-service.slice';
import { markMeasuresFunded } from './mark-measures-funded/mark-measures-funded.slice';
import { movePlanNode } from './move-plan-node/move-plan-node.slice';
import { notePlan } from './note-plan/note-plan.slice';
import { openAmendment } from './open-amendment/open-amendment.slice';
import { openConsultation } from './open-consultation/open-consultation.slice';
import { openRound } from './open-round/open-round.slice';
import { orderPlanNodes } from './order-plan-nodes/order-plan-nodes.slice';
import { recommendPlan } from './recommend-plan/recommend-plan.slice';
import { recordProposal } from './record-proposal/record-proposal.slice';
import { removePlanItem } from './remove-plan-item/remove-plan-item.slice';
import { resolveMeasureFlag } from './resolve-measure-flag/resolve-measure-flag.slice';
import { returnPlan } from './return-plan/return-plan.slice';
import { setPlanValidity } from './set-plan-validity/set-plan-validity.slice';
import { setTargetGroups } from './set-target-groups/set-target-groups.slice';
import { setTerritory } from './set-territory/set-territory.slice';
import { settleComments } from './settle-comments/settle-comments.slice';
import { submitPlan } from './submit-plan/submit-plan.slice';
import { switchPhase } from './switch-phase/switch-phase.slice';
import { withdrawMeasure } from './withdraw-measure/withdraw-measure.slice';

/** Commands on plans. */
export const planCommands: readonly CommandSlice[] = [
  acceptProposal,
  addMeasure,
  addMeasureInRound,
  addPlanItem,
  adoptPlan,
  applyRulesToRound,
  changeMeasure,
  changePlanItem,
  closeConsultation,
  closeRevision,
  closeRound,
  completeProposal,
  confirmVision,
  describePlan,
  dismissProposal,
  draftPlan,
  draftVision,
  evaluatePlan,
  expirePlan,
  extendPlan,
  flagMeasuresOfService,
  markMeasuresFunded,
  movePlanNode,
  notePlan,
  openAmendment,
  openConsultation,
  openRound,
  orderPlanNodes,
  recommendPlan,
  recordProposal,
  removePlanItem,
  resolveMeasureFlag,
  returnPlan,
  setPlanValidity,
  setTargetGroups,
  setTerritory,
  settleComments,
  submitPlan,
  switchPhase,
  withdrawMeasure,
];
