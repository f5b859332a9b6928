import { canonicalJson, ensure, type CommandContext } from '@triada/kernel';
import { allEntities, hasEntity } from '../../shared/entities';
import type { Scope } from '../../shared/values';
import type { TextInput } from '../plan.commands';
import type { PlanEventOf } from '../plan.events';
import {
  aMeasureKindIsOnTheList,
  anIdIsNew,
  anEntryBelongsToOneLevel,
  anEntryHangsUnderTheLevelAbove,
  measureOf,
  measureTier,
  nodeOf,
  paragraphsOf,
} from '../plan.rules';
import type { Plan, PlanNode } from '../plan.state';
import type { Decisions } from './types';

/** Checks a place in the tree and gives the rank behind its siblings. */
const placeFor = (plan: Plan, tier: string, parentId: string | null, scope: Scope): number => {
  anEntryBelongsToOneLevel(plan.content, scope);
  return anEntryHangsUnderTheLevelAbove(plan.content, tier, parentId, scope).nextRank;
};

type MeasureAdded = PlanEventOf<'MeasureAdded'>;

/** The event of a new measure at its place; quota and provenance are the caller's business. */
export const measureAdded = (
  plan: Plan,
  context: CommandContext,
  { text, ...data }: Omit<MeasureAdded['data'], 'rank' | 'paragraphs'> & { text: readonly TextInput[] },
): MeasureAdded => {
  aMeasureKindIsOnTheList(data.detail, context.today);
  anIdIsNew(!hasEntity(plan.content.nodes, data.measureId), data.measureId);
  const rank = placeFor(plan, measureTier, data.parentId, data);
  return { type: 'MeasureAdded', data: { ...data, rank, paragraphs: paragraphsOf(text, [], context) } };
};

/** Title and text that a change really changes. */
const changedText = (
  node: PlanNode,
  { title, text }: { title?: string; text?: readonly TextInput[] },
  context: CommandContext,
) => {
  const paragraphs = text && paragraphsOf(text, node.paragraphs, context);
  return {
    ...(title !== undefined && title !== node.title && { title }),
    ...(paragraphs && canonicalJson(paragraphs) !== canonicalJson(node.paragraphs) && { paragraphs }),
  };
};

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set(a).size === a.length && a.every((id) => b.includes(id));

export const decideTree: Decisions<
  | 'AddPlanItem'
  | 'ChangePlanItem'
  | 'RemovePlanItem'
  | 'AddMeasure'
  | 'ChangeMeasure'
  | 'WithdrawMeasure'
  | 'MovePlanNode'
  | 'OrderPlanNodes'
> = {
  AddPlanItem: ({ data: { text, ...data }, context }, plan) => {
    ensure(data.tier !== measureTier, 'planning.measure-needs-fields', {}, 'tier');
    anIdIsNew(!hasEntity(plan.content.nodes, data.itemId), data.itemId);
    const rank = placeFor(plan, data.tier, data.parentId, data);
    return [{ type: 'PlanItemAdded', data: { ...data, rank, paragraphs: paragraphsOf(text, [], context) } }];
  },
  ChangePlanItem: ({ data, context }, plan) => {
    const node = nodeOf(plan, data.itemId);
    ensure(!node.measure, 'planning.measure-needs-fields', {}, 'itemId');
    const changed = changedText(node, data, context);
    return Object.keys(changed).length === 0
      ? []
      : [{ type: 'PlanItemChanged', data: { itemId: node.id, ...changed, source: data.source } }];
  },
  RemovePlanItem: ({ data }, plan) => {
    const node = nodeOf(plan, data.itemId);
    ensure(!node.measure, 'planning.measure-needs-fields', {}, 'itemId');
    ensure(node.children.count === 0, 'planning.entry-has-children', { title: node.title, children: node.children.count });
    return [{ type: 'PlanItemRemoved', data }];
  },
  AddMeasure: ({ data, context }, plan) => [measureAdded(plan, context, { ...data, proposalId: null, addition: null })],
  ChangeMeasure: ({ data, context }, plan) => {
    const node = measureOf(plan, data.measureId);
    aMeasureKindIsOnTheList(data.detail, context.today);
    const detail = Object.fromEntries(
      Object.entries(data.detail).filter(
        ([field, value]) => canonicalJson(value) !== canonicalJson(node.measure[field as keyof typeof node.measure]),
      ),
    );
    const changed = changedText(node, data, context);
    if (Object.keys(detail).length + Object.keys(changed).length === 0) return [];
    return [{ type: 'MeasureChanged', data: { measureId: node.id, ...changed, detail, source: data.source } }];
  },
  WithdrawMeasure: ({ data }, plan) => {
    const node = measureOf(plan, data.measureId);
    ensure(node.children.count === 0, 'planning.entry-has-children', { title: node.title, children: node.children.count });
    return [{ type: 'MeasureWithdrawn', data: { ...data, addition: node.addition } }];
  },
  MovePlanNode: ({ data: { nodeId, parentId } }, plan) => {
    const node = nodeOf(plan, nodeId);
    if (node.parentId === parentId) return [];
    const { nextRank } = anEntryHangsUnderTheLevelAbove(plan.content, node.tier, parentId, node);
    return [{ type: 'PlanNodeMoved', data: { nodeId, parentId, rank: nextRank } }];
  },
  OrderPlanNodes: ({ data: { parentId, order } }, plan) => {
    const siblings = allEntities(plan.content.nodes).filter((node) => node.parentId === parentId);
    ensure(
      sameMembers(
        order,
        siblings.map(({ id }) => id),
      ),
      'planning.order-incomplete',
      { expected: siblings.length, given: order.length },
      'order',
    );
    const current = siblings.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
    return current.join() === order.join() ? [] : [{ type: 'PlanNodesOrdered', data: { parentId, order } }];
  },
};
