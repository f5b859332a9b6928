import { canonicalJson, ensure, type CommandContext } from '@triada/kernel';
import { explainContributions } from '../allocation-key/contributions';
import type { ChooseKey, ComputeContributions, RecordPayment, SettleYear, WithdrawPayment } from './scheme.commands';
import type { SchemeEvent } from './scheme.events';
import {
  contributionsMustBePaid,
  keyMustBeOffered,
  municipalityMustBeCharged,
  schemeMustBeActive,
  schemeMustBeOpen,
  yearMustBeOpen,
} from './scheme.rules';
import { keyOf, participantsOf, type SchemeState } from './scheme.state';

export const chooseKey = (data: ChooseKey['data'], state: SchemeState): readonly SchemeEvent[] => {
  schemeMustBeOpen(state);
  const { definition } = keyMustBeOffered(data, state.regionId);
  const { key: _, ...choice } = data;
  ensure(
    data.fromYear >= state.firstYear,
    'financing.before-first-year',
    { year: data.fromYear, firstYear: state.firstYear },
    'fromYear',
  );
  const settled = Object.keys(state.rounds)
    .map(Number)
    .filter((year) => year >= data.fromYear);
  for (const year of settled) yearMustBeOpen(state, year);
  const current = keyOf(state.keys, data.fromYear);
  const isSame = current?.keyId === data.keyId && current.keyVersion === data.keyVersion && current.fromYear === data.fromYear;
  return isSame ? [] : [{ type: 'KeyChosen', data: { ...choice, definition } }];
};

/** Charges the municipalities that take part in the year, nobody else (D021); computing again with the same result is quiet. */
export const computeContributions = (
  { schemeId, year, pool, inputs }: ComputeContributions['data'],
  state: SchemeState,
): readonly SchemeEvent[] => {
  schemeMustBeActive(state);
  ensure(year >= state.activeFromYear!, 'financing.before-first-year', { year, firstYear: state.activeFromYear! }, 'year');
  yearMustBeOpen(state, year);
  const key = keyOf(state.keys, year);
  ensure(key, 'financing.key-not-chosen', { year }, 'year');
  const { total, lines } = explainContributions(key.definition, inputs, participantsOf(state, year), pool);
  const last = state.rounds[year];
  const { keyId, keyVersion, definition } = key;
  const result = (round: Pick<NonNullable<typeof last>, 'keyId' | 'keyVersion' | 'total' | 'lines'>) =>
    canonicalJson([round.keyId, round.keyVersion, round.total, round.lines]);
  if (last && result(last) === result({ keyId, keyVersion, total, lines })) return [];
  return [
    {
      type: 'ContributionsComputed',
      data: { schemeId, year, round: (last?.round ?? 0) + 1, keyId, keyVersion, definition, inputs, total, lines: [...lines] },
      rule: { id: keyId, version: keyVersion },
    },
  ];
};

export const recordPayment = (
  data: RecordPayment['data'],
  context: CommandContext,
  state: SchemeState,
): readonly SchemeEvent[] => {
  if (state.payments[data.paymentId]) return [];
  municipalityMustBeCharged(state, data.municipality, data.year);
  yearMustBeOpen(state, data.year);
  ensure(data.receivedOn <= context.today, 'financing.payment-in-future', { date: data.receivedOn }, 'receivedOn');
  return [{ type: 'PaymentReceived', data }];
};

export const withdrawPayment = (data: WithdrawPayment['data'], state: SchemeState): readonly SchemeEvent[] => {
  const payment = state.payments[data.paymentId];
  ensure(payment, 'financing.payment-unknown', {}, 'paymentId');
  if (payment.withdrawn) return [];
  yearMustBeOpen(state, payment.year);
  return [{ type: 'PaymentWithdrawn', data }];
};

export const settleYear = (data: SettleYear['data'], context: CommandContext, state: SchemeState): readonly SchemeEvent[] => {
  contributionsMustBePaid(state, data.year);
  if (state.rounds[data.year]!.settled) return [];
  ensure(data.settledOn <= context.today, 'financing.settlement-in-future', { date: data.settledOn }, 'settledOn');
  return [{ type: 'YearSettled', data }];
};
