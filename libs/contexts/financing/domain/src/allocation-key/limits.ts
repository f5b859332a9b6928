import { allocate, ensure, Share, type Allotment, type Claim, type Halere } from '@triada/kernel';

export interface LimitedAllotment extends Allotment {
  /** Set where the municipality pays the smallest or the largest contribution that the key allows. */
  readonly limited: 'floor' | 'cap' | null;
}

const free = (allotment: Allotment): LimitedAllotment => ({ ...allotment, limited: null });

/**
 * Largest-remainder allocation in which nobody pays less than `floor` or more than `cap`; still sums exactly to the pool.
 * Who would break a limit gets the limit, the rest of the pool is divided again among the others by their weights. When both
 * limits are broken, the side that is broken by more goes first, which makes the result independent of any order.
 * Limits are multiples of `unit`, so rounding can never step over them.
 */
export const allocateWithinLimits = (
  pool: Halere,
  claims: readonly Claim[],
  unit: Halere,
  limits: { readonly floor: Halere | null; readonly cap: Halere | null },
): readonly LimitedAllotment[] => {
  const floor = limits.floor ?? 0;
  const cap = limits.cap ?? Number.POSITIVE_INFINITY;
  if (limits.floor === null && limits.cap === null) return allocate(pool, claims, unit).map(free);
  ensure(floor * claims.length <= pool && pool <= cap * claims.length, 'financing.key-limits-impossible', {
    pool,
    floor,
    participants: claims.length,
  });

  const fixed = new Map<string, 'floor' | 'cap'>();
  const limitOf = (side: 'floor' | 'cap'): Halere => (side === 'floor' ? floor : cap);
  for (;;) {
    const open = claims.filter(({ key }) => !fixed.has(key));
    const rest = pool - [...fixed.values()].reduce((sum, side) => sum + limitOf(side), 0);
    const total = open.reduce((sum, { weight }) => sum.plus(weight), Share.zero);
    ensure(rest === 0 || total.compare(Share.zero) > 0, 'financing.key-limits-impossible', {
      pool,
      floor,
      participants: claims.length,
    });
    const quotas = open.map(({ key, weight }) => ({
      key,
      quota: total.compare(Share.zero) === 0 ? Share.zero : weight.times(BigInt(rest)).over(total),
    }));
    const below = quotas.filter(({ quota }) => quota.compare(Share.of(floor)) < 0);
    const above = cap === Number.POSITIVE_INFINITY ? [] : quotas.filter(({ quota }) => quota.compare(Share.of(cap)) > 0);
    if (below.length + above.length === 0) {
      const shared = new Map(allocate(rest, open, unit).map((allotment) => [allotment.key, free(allotment)]));
      return claims.map(({ key }) => {
        const side = fixed.get(key);
        if (!side) return shared.get(key)!;
        const amount = limitOf(side);
        return { key, amount, exact: Share.of(amount), roundedDown: amount, gotRemainder: false, limited: side };
      });
    }
    const missing = below.reduce((sum, { quota }) => sum.plus(Share.of(floor).minus(quota)), Share.zero);
    const excess = above.reduce((sum, { quota }) => sum.plus(quota.minus(Share.of(cap))), Share.zero);
    const order = missing.compare(excess);
    if (order >= 0) for (const { key } of below) fixed.set(key, 'floor');
    if (order <= 0) for (const { key } of above) fixed.set(key, 'cap');
  }
};
