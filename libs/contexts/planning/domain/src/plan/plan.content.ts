import { contentHash } from '@triada/kernel';
import { allEntities, type Entities } from '../shared/entities';
import type { MeasureDetail } from './plan.events';
import type { PlanContent, PlanNode, Vision } from './plan.state';

/** An entry with its number in the tree (`2.1.3`) and its children in order. Numbers follow the order; ids never change. */
export interface TreeEntry extends Omit<PlanNode, 'children' | 'rank' | 'addition' | 'proposer'> {
  readonly code: string;
  readonly children: readonly TreeEntry[];
}

const childrenByParent = (nodes: Entities<PlanNode>): Map<string | null, PlanNode[]> => {
  const byParent = new Map<string | null, PlanNode[]>();
  for (const node of allEntities(nodes)) {
    const siblings = byParent.get(node.parentId);
    if (siblings) siblings.push(node);
    else byParent.set(node.parentId, [node]);
  }
  // The id breaks ties, so that equal ranks of a cut history give the same order every time.
  for (const siblings of byParent.values()) siblings.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return byParent;
};

/** The whole tree from the top, numbered. */
export const treeOf = (nodes: Entities<PlanNode>): readonly TreeEntry[] => {
  const byParent = childrenByParent(nodes);
  const below = (parentId: string | null, prefix: string): readonly TreeEntry[] =>
    (byParent.get(parentId) ?? []).map(({ children: _c, rank: _r, addition: _a, proposer: _p, ...node }, index) => {
      const code = `${prefix}${index + 1}`;
      return { ...node, code, children: below(node.id, `${code}.`) };
    });
  return below(null, '');
};

/** Every entry of a tree, parents before children. */
export const entriesOf = (tree: readonly TreeEntry[]): readonly TreeEntry[] => tree.flatMap((entry) => [entry, ...entriesOf(entry.children)]);

/** The version of a group's vision that speaks now: the newest one. */
export const newestVision = (content: PlanContent, targetGroup: string): Vision | undefined => content.visions[targetGroup]?.at(-1);

export const endYearOf = (content: PlanContent): number | null => (content.validity ? Number(content.validity.to.slice(0, 4)) : null);

/**
 * The vision that counts for submission (D073, F05): confirmed by a user representative, not waiting for a review, naming the last
 * year of the plan.
 */
export const activeVision = (content: PlanContent, targetGroup: string): Vision | undefined =>
  content.visions[targetGroup]?.findLast(
    (vision) => vision.confirmation !== null && !vision.forReview && vision.endYear !== null && vision.endYear === endYearOf(content),
  );

const sealedVision = (content: PlanContent, targetGroup: string) => {
  const vision = activeVision(content, targetGroup) ?? newestVision(content, targetGroup);
  if (!vision) return [];
  const { visionId, version, paragraphs, endYear, source, confirmation } = vision;
  return [{ targetGroup, visionId, version, paragraphs, endYear, source, confirmed: confirmation !== null }];
};

const sealedEntry = (entry: TreeEntry): object => ({ ...entry, children: entry.children.map(sealedEntry) });

/** The canonical content of a plan: what is printed, adopted and sealed. Plain JSON; the same content gives the same hash everywhere. */
export const canonicalContent = (content: PlanContent) => ({
  title: content.title,
  planType: { code: content.planType.code, version: content.planType.version },
  validity: content.validity,
  purpose: content.purpose,
  targetGroups: content.targetGroups,
  territory: [...content.territory].sort(),
  visions: content.targetGroups.flatMap(({ code }) => sealedVision(content, code)),
  tree: treeOf(content.nodes).map(sealedEntry),
});

/** Seal of a plan's content (X01). */
export const hashOfContent = (content: PlanContent): string => contentHash(canonicalContent(content));

export interface MeasureEntry extends TreeEntry {
  readonly measure: MeasureDetail;
}

export const measuresOf = (content: PlanContent): readonly MeasureEntry[] =>
  entriesOf(treeOf(content.nodes)).filter((entry): entry is MeasureEntry => entry.measure !== null);
