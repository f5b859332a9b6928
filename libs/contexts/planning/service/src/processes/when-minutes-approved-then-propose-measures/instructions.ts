import type { Instruction } from '@triada/kernel';
import type { MinutesApprovedV1 } from '@triada/meetings-contracts';
import { phaseGates, type TargetGroup } from '@triada/planning-domain';

export type ApprovedMinutes = MinutesApprovedV1['data'];
type Point = ApprovedMinutes['points'][number];

/** What the process has to know of a plan to find the one that minutes speak of. */
export interface CandidatePlan {
  readonly id: string;
  readonly phase: string;
  readonly validity: { readonly from: string } | null;
  readonly targetGroups: readonly TargetGroup[];
}

/** Points that tell a target state; older templates of minutes call it so. */
const visionTypes: readonly string[] = ['vision', 'target_state'];

const takesProposals = ({ phase }: CandidatePlan): boolean => phaseGates.RecordProposal!.includes(phase);

const covered = (plan: CandidatePlan, groups: readonly string[]): readonly string[] =>
  plan.targetGroups.map(({ code }) => code).filter((code) => groups.includes(code));

/**
 * The plan of the region that is being written and covers one of the target groups; of several the one that begins last. Minutes
 * of a steering or thematic group name no target group: they speak of the plan that is being written.
 */
export const planOfMinutes = (plans: readonly CandidatePlan[], groups: readonly string[]): CandidatePlan | undefined =>
  [...plans]
    .filter((plan) => takesProposals(plan) && (groups.length === 0 || covered(plan, groups).length > 0))
    .sort((a, b) => ((a.validity?.from ?? '') < (b.validity?.from ?? '') ? 1 : -1))[0];

const proposerOf = ({ proposer }: Point) => {
  const { personId = null, organisationId = null } = proposer ?? {};
  return personId || organisationId ? { personId, organisationId } : null;
};

/** Commands that follow from approved minutes: a proposal per point, a draft of the vision per target group that the point names. */
export const instructionsOf = (
  { meetingId, groupId, points }: ApprovedMinutes,
  groupTargets: readonly string[],
  plans: readonly CandidatePlan[],
): Instruction[] =>
  points.flatMap((point): Instruction[] => {
    const groups = point.targetGroups.length > 0 ? point.targetGroups : groupTargets;
    const plan = planOfMinutes(plans, groups);
    if (!plan) return [];
    const params = { planId: plan.id };
    const source = { meetingId, pointId: point.pointId };
    if (point.type === 'measure_proposal') {
      const targetGroups = covered(plan, groups);
      return [
        {
          command: 'RecordProposal',
          params,
          body: { text: point.text, targetGroups, groupId, source, proposer: proposerOf(point) },
        },
      ];
    }
    if (!visionTypes.includes(point.type)) return [];
    return covered(plan, groups).map((targetGroup) => ({
      command: 'DraftVision',
      params,
      body: { targetGroup, text: [{ text: point.text }], source },
    }));
  });
