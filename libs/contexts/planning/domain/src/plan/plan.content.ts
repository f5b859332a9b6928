import { contentHash } from '@triada/kernel';
import { allEntities, type Entities } from '../shared/entities';
import type { MeasureDetail } from './plan.events';
import type { PlanContent, PlanNode, Vision } from './plan.state';

/** An entry with its number in the tree (`2.1.3`) and its children in order. Numbers follow the order; ids never change. */
export type Numbered<Entry> = Entry & { readonly code: string; readonly children: readonly Numbered<Entry>[] };

interface Placed {
  readonly id: string;
  readonly parentId: string | null;
  readonly rank: number;
}

const childrenByParent = <Entry extends Placed>(entries: readonly Entry[]): Map<string | null, Entry[]> => {
  const byParent = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const siblings = byParent.get(entry.parentId);
    if (siblings) siblings.push(entry);
    else byParent.set(entry.parentId, [entry]);
  }
  // The id breaks ties, so that equal ranks of a cut history give the same order every time.
  for (const siblings of byParent.values()) siblings.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return byParent;
};

/** A tree from the top, numbered. Entries whose parent is not there are left out. */
export const numbered = <Entry extends Placed>(entries: readonly Entry[]): readonly Numbered<Entry>[] => {
  const byParent = childrenByParent(entries);
  const below = (parentId: string | null, prefix: string): readonly Numbered<Entry>[] =>
    (byParent.get(parentId) ?? []).map((entry, index) => {
      const code = `${prefix}${index + 1}`;
      return { ...entry, code, children: below(entry.id, `${code}.`) };
    });
  return below(null, '');
};

export type TreeEntry = Numbered<Omit<PlanNode, 'children'>>;

/** The whole tree of a plan from the top, numbered. */
export const treeOf = (nodes: Entities<PlanNode>): readonly TreeEntry[] =>
  numbered<Omit<PlanNode, 'children'>>(allEntities(nodes));

/** Every entry of a tree, parents before children. */
export const entriesOf = <Entry>(tree: readonly Numbered<Entry>[]): readonly Numbered<Entry>[] =>
  tree.flatMap((entry) => [entry, ...entriesOf(entry.children)]);

/** The version of a group's vision that speaks now: the newest one. */
export const newestVision = (content: PlanContent, targetGroup: string): Vision | undefined =>
  content.visions[targetGroup]?.at(-1);

export const endYearOf = (content: PlanContent): number | null =>
  content.validity ? Number(content.validity.to.slice(0, 4)) : null;

/**
 * The vision that counts for submission (D073, F05): confirmed by a user representative, not waiting for a review, naming the last
 * year of the plan.
 */
export const activeVision = (content: PlanContent, targetGroup: string): Vision | undefined =>
  content.visions[targetGroup]?.findLast(
    (vision) =>
      vision.confirmation !== null && !vision.forReview && vision.endYear !== null && vision.endYear === endYearOf(content),
  );

const sealedVision = (content: PlanContent, targetGroup: string) => {
  const vision = activeVision(content, targetGroup) ?? newestVision(content, targetGroup);
  if (!vision) return [];
  const { visionId, version, paragraphs, endYear, source, confirmation } = vision;
  return [{ targetGroup, visionId, version, paragraphs, endYear, source, confirmed: confirmation !== null }];
};

/** Rank, places in rounds and proposers are how an entry came about, not what is adopted. */
const sealedEntry = ({ rank: _r, addition: _a, proposer: _p, children, ...entry }: TreeEntry): object => ({
  ...entry,
  children: children.map(sealedEntry),
});

/** Version of the form below. A change of the form is a new format beside this one: hashes of adopted revisions must stay provable. */
export const contentFormat = 1;

/** The canonical content of a plan: what is printed, adopted and sealed. Plain JSON; the same content gives the same hash everywhere. */
export const canonicalContent = (content: PlanContent) => ({
  format: contentFormat,
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

export type MeasureEntry = TreeEntry & { readonly measure: MeasureDetail };

export const measuresOf = (content: PlanContent): readonly MeasureEntry[] =>
  entriesOf(treeOf(content.nodes)).filter((entry): entry is MeasureEntry => entry.measure !== null);
