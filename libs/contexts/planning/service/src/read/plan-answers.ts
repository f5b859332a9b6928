import { itemOf, codeList } from '@triada/reference-data';
import {
  activeVision,
  newestVision,
  stageOf,
  treeOf,
  type PlanContent,
  type TreeEntry,
  type Vision,
} from '@triada/planning-domain';
import type { planContentResponse, planEntryResponse, planSummaryResponse, visionResponse } from '@triada/planning-contracts';
import type { AsRead, Views } from '@triada/platform';
import type { z } from 'zod';
import { named } from './names';
import type { PlanOverview } from './plan-overview/plan-overview.document';
import { projectView, type ProjectDoc } from './project/project.projection';

/** Phase with its names, so that validity and phase can stand on every output (D126). */
export const phaseAnswer = (code: string): { code: string; nameCs: string; nameEn: string } => {
  const item = itemOf(codeList('planning-phases'), code);
  return { code, nameCs: item?.nameCs ?? code, nameEn: item?.nameEn ?? code };
};

type Answer<Schema extends z.ZodType> = AsRead<z.input<Schema>>;

export const entryAnswer = ({
  id,
  tier,
  code,
  parentId,
  level,
  targetGroup,
  title,
  paragraphs,
  measure,
  source,
  children,
}: TreeEntry): Answer<typeof planEntryResponse> => ({
  ...{ id, tier, code, parentId, level, targetGroup, title, source },
  paragraphs: paragraphs,
  measure: measure,
  children: children.map(entryAnswer),
});

export const visionAnswer = (content: PlanContent, vision: Vision): Answer<typeof visionResponse> => {
  const { visionId, targetGroup, version, paragraphs, endYear, source, confirmation, forReview } = vision;
  const active = activeVision(content, targetGroup)?.visionId === visionId;
  return {
    visionId,
    targetGroup,
    version,
    paragraphs: paragraphs,
    endYear,
    source,
    confirmed: confirmation !== null,
    forReview,
    active,
  };
};

/** A whole plan for reading: all levels, paragraphs with ids that stay. */
export const contentAnswer = (content: PlanContent): Answer<typeof planContentResponse> => ({
  title: content.title,
  planType: content.planType,
  validity: content.validity,
  purpose: content.purpose,
  targetGroups: content.targetGroups,
  territory: content.territory.map(named),
  visions: content.targetGroups.flatMap(({ code }) => {
    const vision = activeVision(content, code) ?? newestVision(content, code);
    return vision ? [visionAnswer(content, vision)] : [];
  }),
  tree: treeOf(content.nodes).map(entryAnswer),
});

const settledOf = (overview: PlanOverview) =>
  overview.consultations.map(({ settlement, ...known }) => ({ ...known, settled: settlement !== null }));

export const summaryAnswer = (overview: PlanOverview, today: string): Answer<typeof planSummaryResponse> => {
  const { id, regionId, cycleId, title, planType, validity, phase, revisions, measures } = overview;
  const adopted = revisions.findLast(({ decision }) => decision?.kind === 'adopted');
  const decisions = revisions.map((known) => ({ ...known, decision: known.decision && { ...known.decision, votes: null } }));
  return {
    ...{ planId: id, regionId, cycleId, title, validity, measures },
    planType: planType.code,
    phase: phaseAnswer(phase),
    stage: stageOf({ ...overview, consultations: settledOf(overview), revisions: decisions }, today),
    latestRevision: revisions.at(-1)?.revision ?? null,
    adoptedRevision: adopted?.revision ?? null,
  };
};

export const projectMark = ({ id, name, number, programme }: ProjectDoc) => ({ projectId: id, name, number, programme });

/** Projects that pay for a plan; their numbers stand on everything printed of it (D060). */
export const projectMarksOf = async (views: Views, planId: string) =>
  (await views.of(projectView).find({ where: { plans: planId }, sort: ['begin'] })).map(projectMark);
