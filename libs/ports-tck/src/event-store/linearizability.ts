/** One call of a program on one stream, with the moments of its start and end on one clock. */
export interface Operation {
  readonly start: number;
  /** Infinity where the answer never came. */
  readonly end: number;
  readonly what:
    | { readonly kind: 'append'; readonly from: bigint; readonly to: bigint }
    /** The stream was seen at this last revision; −1 = no stream. */
    | { readonly kind: 'saw'; readonly revision: bigint }
    /** Refused because `expected` was not the revision; the store named `actual`. */
    | { readonly kind: 'refused'; readonly expected: bigint | 'any'; readonly actual: bigint };
}

/**
 * Says what contradicts linearizability in the history of one stream, `[]` when nothing does. The model is one number, the last
 * revision; an append moves it from `from` to `to`, the other operations look at it. The appends order themselves into a chain; every
 * look belongs behind the append that made what it saw. So all operations have a rank, and a history is linearizable exactly when the
 * chain has no gap and no operation of a higher rank ended before one of a lower rank began.
 */
export const violations = (history: readonly Operation[], initial = -1n): readonly string[] => {
  const found: string[] = [];
  const appends = history.flatMap((operation) => (operation.what.kind === 'append' ? [{ ...operation, what: operation.what }] : [])).sort((a, b) => (a.what.to < b.what.to ? -1 : 1));
  const ranks = new Map<bigint, number>([[initial, 1]]);
  let last = initial;
  for (const [index, { what }] of appends.entries()) {
    if (what.from < last) found.push(`revisions ${what.from + 1n} to ${what.to} were given twice`);
    if (what.from > last) found.push(`revisions ${last + 1n} to ${what.from} were given to nobody`);
    last = what.to;
    ranks.set(what.to, 2 * index + 3);
  }
  const ranked: { readonly rank: number; readonly operation: Operation }[] = appends.map((operation, index) => ({ rank: 2 * index + 2, operation }));
  for (const operation of history) {
    if (operation.what.kind === 'append') continue;
    const seen = operation.what.kind === 'saw' ? operation.what.revision : operation.what.actual;
    const rank = ranks.get(seen);
    if (rank === undefined) found.push(`revision ${seen} was seen as the last one, which it never was`);
    else ranked.push({ rank, operation });
    if (operation.what.kind === 'refused' && operation.what.expected === seen) found.push(`expected ${seen} was refused though ${seen} was the revision`);
  }
  return [...found, ...inversions(ranked)];
};

const inversions = (ranked: { readonly rank: number; readonly operation: Operation }[]): readonly string[] => {
  const found: string[] = [];
  const descending = [...ranked].sort((a, b) => b.rank - a.rank);
  let earliestEnd = Infinity;
  for (let index = 0; index < descending.length; ) {
    const { rank } = descending[index]!;
    const same = descending.slice(index).findIndex((other) => other.rank !== rank);
    const group = descending.slice(index, same === -1 ? undefined : index + same);
    for (const { operation } of group) {
      if (earliestEnd < operation.start) found.push(`an operation that began at ${operation.start} did not see what had ended at ${earliestEnd}`);
    }
    for (const { operation } of group) earliestEnd = Math.min(earliestEnd, operation.end);
    index += group.length;
  }
  return found;
};
