import { halere, type Halere } from './money';
import { Share } from './share';

/** One party of an allocation: `key` breaks ties (ascending code-unit order), `weight` is not negative. */
export interface Claim {
  readonly key: string;
  readonly weight: Share;
}

/** How one amount came about; enough to reproduce it by hand (X07). */
export interface Allotment {
  readonly key: string;
  readonly amount: Halere;
  /** pool × weight ÷ Σ weights, exact, in haléře. */
  readonly exact: Share;
  readonly roundedDown: Halere;
  /** Whether one of the left-over units came here by the largest-remainder rule. */
  readonly gotRemainder: boolean;
}

/**
 * Largest-remainder (Hamilton) allocation of `pool` in units of `unit` haléře; the amounts always sum to the pool.
 * Ties go to the smaller key. `unit` 100 = whole koruna; the pool must be a multiple of it.
 */
export const allocate = (pool: Halere, claims: readonly Claim[], unit: Halere = 1): readonly Allotment[] => {
  halere(pool);
  if (halere(unit) <= 0 || pool % unit !== 0) throw new RangeError(`a pool of ${pool} h cannot be divided in units of ${unit} h`);
  if (claims.some((claim) => claim.weight.compare(Share.zero) < 0)) throw new RangeError('a weight below zero');
  if (new Set(claims.map(({ key }) => key)).size !== claims.length)
    throw new RangeError('two claims with the same key cannot be told apart in a tie');
  const total = claims.reduce((sum, claim) => sum.plus(claim.weight), Share.zero);
  if (total.compare(Share.zero) === 0) {
    if (pool === 0) return claims.map(({ key }) => ({ key, amount: 0, exact: Share.zero, roundedDown: 0, gotRemainder: false }));
    throw new RangeError('a pool cannot be divided by weights that sum to zero');
  }
  const units = BigInt(pool / unit);
  const quotas = claims.map(({ key, weight }) => {
    const quota = weight.times(units).over(total);
    const whole = quota.floor();
    return { key, quota, whole, remainder: quota.minus(Share.of(whole)) };
  });
  let left = Number(units - quotas.reduce((sum, { whole }) => sum + whole, 0n));
  const winners = new Set<string>();
  for (const { key } of [...quotas].sort((a, b) => b.remainder.compare(a.remainder) || (a.key < b.key ? -1 : 1))) {
    if (left-- <= 0) break;
    winners.add(key);
  }
  return quotas.map(({ key, quota, whole }) => {
    const roundedDown = Number(whole) * unit;
    const gotRemainder = winners.has(key);
    return { key, amount: roundedDown + (gotRemainder ? unit : 0), exact: quota.times(BigInt(unit)), roundedDown, gotRemainder };
  });
};
