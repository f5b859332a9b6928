import { canonicalJson } from '@triada/kernel';
import { activeVision, entriesOf, newestVision, treeOf, type TreeEntry } from './plan.content';
import type { PlanChange } from './plan.events';
import type { PlanContent } from './plan.state';

/** Something of a plan that can change by itself: the header, the vision of a group, an entry of the tree. */
interface Part {
  readonly id: string;
  readonly entity: PlanChange['entity'];
  readonly title: string;
  readonly parentId: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A changed part with the values before and after, for the comparison of two contents. */
export interface PlanDifference extends PlanChange {
  readonly values: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

const headerOf = (content: PlanContent): Part => {
  const { title, validity, purpose, targetGroups, territory } = content;
  return {
    id: 'header',
    entity: 'header',
    title,
    parentId: null,
    fields: { title, validity, purpose, targetGroups, territory: [...territory].sort() },
  };
};

const visionsOf = (content: PlanContent): Part[] =>
  content.targetGroups.flatMap(({ code, name }) => {
    const vision = activeVision(content, code) ?? newestVision(content, code);
    if (!vision) return [];
    const { paragraphs, endYear, version, confirmation } = vision;
    return [
      {
        id: `vision:${code}`,
        entity: 'vision',
        title: name,
        parentId: null,
        fields: { version, paragraphs, endYear, confirmed: confirmation !== null },
      },
    ];
  });

const entryPart = ({ id, measure, title, paragraphs, level, targetGroup, parentId }: TreeEntry): Part => ({
  id,
  entity: measure ? 'measure' : 'item',
  title,
  parentId,
  fields: { title, paragraphs, level, targetGroup, ...measure },
});

const partsOf = (content: PlanContent): readonly Part[] => [
  headerOf(content),
  ...visionsOf(content),
  ...entriesOf(treeOf(content.nodes)).map(entryPart),
];

/** Indexes of a longest ascending run: the siblings that did not have to move. Patience sorting, O(n log n). */
const keptInOrder = (positions: readonly number[]): ReadonlySet<number> => {
  const tails: number[] = [];
  const before: number[] = [];
  positions.forEach((position, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (positions[tails[middle]!]! < position) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) kept.add(index);
  return kept;
};

/** Entries that stand in both but under another parent or in another order among those that stayed. */
const movedIds = (before: readonly Part[], after: readonly Part[]): ReadonlySet<string> => {
  const earlier = new Map(before.map((part, index) => [part.id, { index, parentId: part.parentId }]));
  const moved = new Set<string>();
  const stayed = new Map<string | null, { id: string; position: number }[]>();
  for (const { id, parentId } of after) {
    const old = earlier.get(id);
    if (!old) continue;
    if (old.parentId !== parentId) moved.add(id);
    else (stayed.get(parentId) ?? stayed.set(parentId, []).get(parentId)!).push({ id, position: old.index });
  }
  for (const siblings of stayed.values()) {
    const kept = keptInOrder(siblings.map(({ position }) => position));
    siblings.forEach(({ id }, index) => kept.has(index) || moved.add(id));
  }
  return moved;
};

const valuesBetween = (before: Part | undefined, after: Part | undefined) =>
  [...new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after?.fields ?? {})])]
    .map((field) => ({ field, before: before?.fields[field] ?? null, after: after?.fields[field] ?? null }))
    .filter((value) => canonicalJson(value.before) !== canonicalJson(value.after));

const difference = (part: Part, change: PlanChange['change'], values: PlanDifference['values']): PlanDifference => ({
  id: part.id,
  entity: part.entity,
  change,
  title: part.title,
  fields: values.map(({ field }) => field),
  values,
});

/** What changed from one content to another, in the order of the newer one, removed parts last. An entry can be moved and changed. */
export const differencesBetween = (before: PlanContent | null, after: PlanContent): readonly PlanDifference[] => {
  const oldParts = before ? partsOf(before) : [];
  const newParts = partsOf(after);
  const old = new Map(oldParts.map((part) => [part.id, part]));
  const left = new Set(newParts.map(({ id }) => id));
  const moved = movedIds(oldParts, newParts);
  const changed = newParts.flatMap((part) => {
    const values = valuesBetween(old.get(part.id), part);
    if (!old.has(part.id)) return [difference(part, 'added', values)];
    return [
      ...(moved.has(part.id) ? [difference(part, 'moved', [])] : []),
      ...(values.length > 0 ? [difference(part, 'changed', values)] : []),
    ];
  });
  const removed = oldParts
    .filter(({ id }) => !left.has(id))
    .map((part) => difference(part, 'removed', valuesBetween(part, undefined)));
  return [...changed, ...removed];
};

/** The list of changes as a revision stores it: names of fields, no values. */
export const changesBetween = (before: PlanContent | null, after: PlanContent): readonly PlanChange[] =>
  differencesBetween(before, after).map(({ values: _, ...change }) => change);
