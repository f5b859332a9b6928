import type { PlanContent, PlanFacts, PlanNode, Proposal, Vision } from '@triada/planning-domain';
import { noChildren, noEntities, withEntity, type Entities } from '@triada/planning-domain';
import type { Views } from '@triada/platform';
import { measureProposalView, type MeasureProposalDoc } from './measure-proposal/measure-proposal.projection';
import type { PlanEntryDoc } from './plan-entry/plan-entry.projection';
import { planEntryView } from './plan-entry/plan-entry.projection';
import type { PlanOverview } from './plan-overview/plan-overview.document';
import { planVisionView, type PlanVisionDoc } from './plan-vision/plan-vision.projection';

/** Everything that the views hold of one plan. */
export interface PlanDocs {
  readonly overview: PlanOverview;
  readonly entries: readonly PlanEntryDoc[];
  readonly visions: readonly PlanVisionDoc[];
  readonly proposals: readonly MeasureProposalDoc[];
}

export const planDocs = async (views: Views, overview: PlanOverview): Promise<PlanDocs> => {
  const where = { planId: overview.id };
  const [entries, visions, proposals] = await Promise.all([
    views.of(planEntryView).find({ where }),
    views.of(planVisionView).find({ where, sort: ['version'] }),
    views.of(measureProposalView).find({ where }),
  ]);
  return { overview, entries, visions, proposals };
};

const tableOf = <Doc extends { readonly id: string }, T>(docs: readonly Doc[], value: (doc: Doc) => T): Entities<T> =>
  docs.reduce((table, doc) => withEntity(table, doc.id, value(doc)), noEntities<T>());

const nodeOf = ({
  id,
  tier,
  parentId,
  rank,
  level,
  targetGroup,
  title,
  paragraphs,
  measure,
  source,
  proposer,
  addition,
}: PlanEntryDoc): PlanNode => ({
  ...{ id, tier, parentId, rank, level, targetGroup, title, paragraphs, measure, source, proposer, addition },
  children: noChildren,
});

const visionsByGroup = (visions: readonly PlanVisionDoc[]): Record<string, readonly Vision[]> => {
  const groups: Record<string, Vision[]> = {};
  for (const vision of visions) (groups[vision.targetGroup] ??= []).push(vision);
  return groups;
};

export const contentOf = ({ overview, entries, visions }: Omit<PlanDocs, 'proposals'>): PlanContent => {
  const { title, planType, validity, purpose, targetGroups, territory } = overview;
  return {
    ...{ title, planType, validity, purpose, targetGroups, territory },
    visions: visionsByGroup(visions),
    nodes: tableOf(entries, nodeOf),
    top: noChildren,
  };
};

const proposalOf = ({ id, text, source, proposer, state }: MeasureProposalDoc): Proposal => ({
  proposalId: id,
  text,
  source,
  proposer,
  state,
});

/** The plan as reports of the domain want it, put together from views instead of a replay. */
export const planFactsOf = (docs: PlanDocs): PlanFacts => {
  const { overview, entries, proposals } = docs;
  const { id, regionId, cycleId, period, phase, rounds, consultations, revisions, amendment, extended, expired, evaluations } =
    overview;
  return {
    kind: 'plan',
    planId: id,
    ...{ regionId, cycleId, period, phase, rounds, amendment, extended, expired },
    content: contentOf(docs),
    proposals: tableOf(proposals, proposalOf),
    consultations: consultations.map(({ settlement, ...known }) => ({ ...known, settled: settlement !== null })),
    revisions: revisions.map((known) => ({ ...known, decision: known.decision && { ...known.decision, votes: null } })),
    flags: tableOf(
      entries.filter(({ flagged }) => flagged),
      ({ flags }) => flags,
    ),
    funding: tableOf(entries, ({ funding }) => funding.map(({ schemeId }) => schemeId)),
    evaluations: evaluations.length,
  };
};
