import type { PlanEventOf } from '../plan.events';
import type { Plan, Vision } from '../plan.state';

const withVisions = (plan: Plan, visions: Plan['content']['visions']): Plan => ({
  ...plan,
  content: { ...plan.content, visions },
});

const mapVisions = (plan: Plan, change: (vision: Vision) => Vision): Plan =>
  withVisions(
    plan,
    Object.fromEntries(Object.entries(plan.content.visions).map(([group, versions]) => [group, versions.map(change)])),
  );

export const evolveVisions = {
  VisionDrafted: (plan: Plan, data: PlanEventOf<'VisionDrafted'>['data']): Plan => {
    const versions = plan.content.visions[data.targetGroup] ?? [];
    const vision: Vision = { ...data, confirmation: null, forReview: false };
    return withVisions(plan, { ...plan.content.visions, [data.targetGroup]: [...versions, vision] });
  },
  VisionConfirmed: (plan: Plan, { visionId, ...confirmation }: PlanEventOf<'VisionConfirmed'>['data']): Plan =>
    mapVisions(plan, (vision) => (vision.visionId === visionId ? { ...vision, confirmation } : vision)),
  VisionsMarkedForReview: (plan: Plan, { visionIds }: PlanEventOf<'VisionsMarkedForReview'>['data']): Plan =>
    mapVisions(plan, (vision) => (visionIds.includes(vision.visionId) ? { ...vision, forReview: true } : vision)),
};
