import type { TerritoryEdition } from './territory-edition.state';

/** How new an edition is: the day for which its publisher states it, then the order in which editions were completed. */
export interface EditionRank {
  readonly asOf: string;
  readonly order: number;
}

export const rankOf = ({ head, order }: TerritoryEdition): EditionRank => ({ asOf: head.asOf, order });

export const isNewer = (a: EditionRank, b: EditionRank): boolean => a.asOf > b.asOf || (a.asOf === b.asOf && a.order > b.order);

export interface Supersession {
  readonly editionId: string;
  readonly by: readonly string[];
  readonly from: string;
}

/**
 * Completed editions of which nothing is used any more: everything that they say stands in newer ones, all of which hold from `from` on.
 * An edition that comes late may be superseded by older imports at once.
 */
export const supersessions = (editions: readonly TerritoryEdition[]): readonly Supersession[] => {
  const completed = editions.filter(({ status }) => status === 'completed');
  return completed.flatMap((edition) => {
    const newer = completed.filter(
      (other) =>
        other.head.kind === edition.head.kind &&
        isNewer(rankOf(other), rankOf(edition)) &&
        [...edition.keys].some((key) => other.keys.has(key)),
    );
    if ([...edition.keys].some((key) => !newer.some((other) => other.keys.has(key)))) return [];
    const days = newer.map(({ head }) => head.asOf).sort();
    return [{ editionId: edition.editionId, by: newer.map(({ editionId }) => editionId), from: days.at(-1)! }];
  });
};
