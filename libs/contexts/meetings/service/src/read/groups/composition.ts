import { missingSides, type Side } from '@triada/meetings-domain';
import type { Member } from './group-as-of';

export interface Composition {
  readonly commissioner: number;
  readonly provider: number;
  readonly user: number;
  readonly other: number;
  readonly byCommissionerKind: { readonly municipality: number; readonly town: number; readonly region: number; readonly state: number };
  readonly missingSides: readonly Side[];
  readonly complete: boolean;
}

/** D039, D040, D098: people per side and kind; guests count nowhere, other institutions never in the triad. */
export const compositionOf = (members: readonly Member[]): Composition => {
  const seated = members.filter(({ role }) => role !== 'guest');
  const on = (side: Side) => seated.filter((one) => one.side === side).length;
  const kind = (wanted: Member['commissionerKind']) => seated.filter(({ commissionerKind }) => commissionerKind === wanted).length;
  const missing = missingSides(seated);
  return {
    commissioner: on('commissioner'),
    provider: on('provider'),
    user: on('user'),
    other: on('other'),
    byCommissionerKind: { municipality: kind('municipality'), town: kind('town'), region: kind('region'), state: kind('state') },
    missingSides: missing,
    complete: missing.length === 0,
  };
};
