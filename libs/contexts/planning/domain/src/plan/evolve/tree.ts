import { changedEntity, entity, withEntity, withoutEntity, type Entities } from '../../shared/entities';
import type { PlanEventOf } from '../plan.events';
import { noChildren, type Children, type Plan, type PlanContent, type PlanNode } from '../plan.state';

const withContent = (plan: Plan, content: Partial<PlanContent>): Plan => ({ ...plan, content: { ...plan.content, ...content } });

/** Changes the bookkeeping of a parent, or of the top of the tree. */
const withChildren = (content: PlanContent, parentId: string | null, change: (children: Children) => Children): PlanContent =>
  parentId === null
    ? { ...content, top: change(content.top) }
    : { ...content, nodes: changedEntity(content.nodes, parentId, (node) => ({ ...node, children: change(node.children) })) };

const added = (content: PlanContent, node: PlanNode): PlanContent =>
  withChildren({ ...content, nodes: withEntity(content.nodes, node.id, node) }, node.parentId, ({ count, nextRank }) => ({
    count: count + 1,
    nextRank: Math.max(nextRank, node.rank + 1),
  }));

const removed = (content: PlanContent, id: string): PlanContent => {
  const node = entity(content.nodes, id);
  if (!node) return content;
  return withChildren({ ...content, nodes: withoutEntity(content.nodes, id) }, node.parentId, (children) => ({
    ...children,
    count: children.count - 1,
  }));
};

const changeNode = (plan: Plan, id: string, change: (node: PlanNode) => PlanNode): Plan =>
  withContent(plan, { nodes: changedEntity(plan.content.nodes, id, change) });

/** Adds to or takes from the places that a group holds in a round. */
const countPlace = (plan: Plan, place: { roundId: string; groupId: string } | null, by: 1 | -1): Plan => {
  if (!place) return plan;
  const { roundId, groupId } = place;
  return {
    ...plan,
    rounds: plan.rounds.map((round) =>
      round.roundId === roundId ? { ...round, taken: { ...round.taken, [groupId]: (round.taken[groupId] ?? 0) + by } } : round,
    ),
  };
};

const item = ({ itemId, ...data }: PlanEventOf<'PlanItemAdded'>['data']): PlanNode => ({
  ...data,
  id: itemId,
  measure: null,
  proposer: null,
  addition: null,
  children: noChildren,
});

const measure = ({ measureId, detail, proposalId: _, ...data }: PlanEventOf<'MeasureAdded'>['data']): PlanNode => ({
  ...data,
  id: measureId,
  tier: 'measure',
  measure: detail,
  children: noChildren,
});

const reranked = (nodes: Entities<PlanNode>, order: readonly string[]): Entities<PlanNode> =>
  order.reduce((known, id, rank) => changedEntity(known, id, (node) => ({ ...node, rank })), nodes);

export const evolveTree = {
  PlanItemAdded: (plan: Plan, data: PlanEventOf<'PlanItemAdded'>['data']): Plan => ({
    ...plan,
    content: added(plan.content, item(data)),
  }),
  PlanItemChanged: (plan: Plan, { itemId, title, paragraphs }: PlanEventOf<'PlanItemChanged'>['data']): Plan =>
    changeNode(plan, itemId, (node) => ({ ...node, title: title ?? node.title, paragraphs: paragraphs ?? node.paragraphs })),
  PlanItemRemoved: (plan: Plan, { itemId }: PlanEventOf<'PlanItemRemoved'>['data']): Plan => ({
    ...plan,
    content: removed(plan.content, itemId),
  }),
  MeasureAdded: (plan: Plan, data: PlanEventOf<'MeasureAdded'>['data']): Plan =>
    countPlace({ ...plan, content: added(plan.content, measure(data)) }, data.addition, 1),
  MeasureChanged: (plan: Plan, { measureId, title, paragraphs, detail }: PlanEventOf<'MeasureChanged'>['data']): Plan =>
    changeNode(plan, measureId, (node) => ({
      ...node,
      title: title ?? node.title,
      paragraphs: paragraphs ?? node.paragraphs,
      measure: node.measure && { ...node.measure, ...detail },
    })),
  MeasureWithdrawn: (plan: Plan, { measureId, addition }: PlanEventOf<'MeasureWithdrawn'>['data']): Plan =>
    countPlace({ ...plan, content: removed(plan.content, measureId) }, addition, -1),
  PlanNodeMoved: (plan: Plan, { nodeId, parentId, rank }: PlanEventOf<'PlanNodeMoved'>['data']): Plan => {
    const node = entity(plan.content.nodes, nodeId);
    return node ? { ...plan, content: added(removed(plan.content, nodeId), { ...node, parentId, rank }) } : plan;
  },
  PlanNodesOrdered: (plan: Plan, { parentId, order }: PlanEventOf<'PlanNodesOrdered'>['data']): Plan => {
    const content = { ...plan.content, nodes: reranked(plan.content.nodes, order) };
    return { ...plan, content: withChildren(content, parentId, (children) => ({ ...children, nextRank: order.length })) };
  },
};
