import { ensure } from '@triada/kernel';
import type { ChooseKey, ProposeScheme } from './scheme.commands';
import { paidBy, type SchemeState } from './scheme.state';

type Proposal = ProposeScheme['data'];

/** The scheme names the sealed revision of a plan of its own region and measures that stand in it (D018). */
export const proposalMustComeFromThePlan = ({
  plan,
  measureIds,
  regionId,
  known: { revision },
}: Proposal): NonNullable<Proposal['plan']> => {
  ensure(plan, 'financing.proposal-without-plan', {}, 'plan');
  ensure(measureIds.length > 0, 'financing.proposal-without-measure', {}, 'measureIds');
  ensure(revision, 'financing.plan-revision-unknown', { revision: plan.revision }, 'plan.revision');
  ensure(revision.regionId === regionId, 'financing.plan-of-another-region', { regionId: revision.regionId }, 'plan.planId');
  ensure(revision.hash === plan.hash, 'financing.plan-hash-differs', { revision: plan.revision }, 'plan.hash');
  const stranger = measureIds.find((measureId) => !revision.measureIds.includes(measureId));
  ensure(
    stranger === undefined,
    'financing.measure-not-in-revision',
    { measureId: stranger ?? '', revision: plan.revision },
    'measureIds',
  );
  return plan;
};

/** Any known body may be the guarantor, a union of municipalities too (D021); a provider may not: it would pay out money to itself. */
export const guarantorMustBeFit = ({ guarantor }: Proposal['known']): void => {
  ensure(guarantor, 'financing.guarantor-unknown', {}, 'guarantor');
  ensure(guarantor.kind !== 'provider', 'financing.guarantor-is-provider', {}, 'guarantor');
};

export const schemeMustExist = (state: SchemeState): void =>
  ensure(state.status !== null, 'financing.scheme-unknown', {}, 'schemeId');

export const schemeMustBeOpen = (state: SchemeState): void => ensure(state.status !== 'closed', 'financing.scheme-closed');

export const schemeMustBeActive = (state: SchemeState): void => {
  schemeMustBeOpen(state);
  ensure(state.status === 'active', 'financing.scheme-not-active', { state: state.status ?? '' });
};

export const municipalityMustBeMember = (state: SchemeState, municipality: string): void =>
  ensure(state.members.includes(municipality), 'financing.not-a-member', { municipality }, 'municipality');

/** Takes part now or will: has a participation that no year ends. */
export const municipalityMustTakePart = (state: SchemeState, municipality: string): void =>
  ensure(
    (state.participations[municipality] ?? []).some(({ to }) => to === null),
    'financing.not-a-participant',
    { municipality },
    'municipality',
  );

export const yearMustBeOpen = (state: SchemeState, year: number): void =>
  ensure(!state.rounds[year]?.settled, 'financing.year-settled', { year }, 'year');

/** Only whoever was charged can pay; a municipality that has not acceded never is (D021). */
export const municipalityMustBeCharged = (state: SchemeState, municipality: string, year: number): void => {
  const round = state.rounds[year];
  ensure(round, 'financing.year-not-computed', { year }, 'year');
  ensure(
    round.lines.some((line) => line.municipality === municipality),
    'financing.not-charged',
    { municipality, year },
    'municipality',
  );
};

export const contributionsMustBePaid = (state: SchemeState, year: number): void => {
  const round = state.rounds[year];
  ensure(round, 'financing.year-not-computed', { year }, 'year');
  const outstanding = round.lines.filter(({ municipality, amount }) => paidBy(state, municipality, year) !== amount);
  ensure(outstanding.length === 0, 'financing.contributions-outstanding', { year, count: outstanding.length }, 'year');
};

export const keyMustBeOffered = (
  { key, keyVersion }: ChooseKey['data'],
  regionId: string,
): NonNullable<ChooseKey['data']['key']> => {
  ensure(key, 'financing.key-version-unknown', { version: keyVersion }, 'keyVersion');
  ensure(key.regionId === null || key.regionId === regionId, 'financing.key-of-another-region', {}, 'keyId');
  ensure(!key.retired, 'financing.key-retired', {}, 'keyId');
  return key;
};

/** A municipality leaves with the end of a year, and not backwards: its share of the running year is in the budgets of others. */
export const leavingMustWaitForNextYear = (date: string, toYear: number): void =>
  ensure(toYear > Number(date.slice(0, 4)), 'financing.leave-from-next-year', { year: toYear }, 'toYear');
