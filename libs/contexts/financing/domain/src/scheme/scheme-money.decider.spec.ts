import { deciderSpec } from '@triada/kernel/spec';
import { acceded, choice, frydlant, hejnice, inputs, noveMesto, rate, running, schemeId } from './scheme.fixture';
import type { SchemeEvent } from './scheme.events';
import { schemeDecider } from './scheme.decider';

const spec = deciderSpec(schemeDecider);
const line = (municipality: string, value: number, total: number) => ({
  municipality,
  inputs: [{ basis: 'population' as const, unit: 'inhabitants' as const, value, total, year: 2018, source: 'ČSÚ' }],
  share: null,
  exact: `${value * 100_00}/1`,
  roundedDown: value * 100_00,
  gotRemainder: false,
  limited: null,
  amount: value * 100_00,
});
const computed: SchemeEvent = {
  type: 'ContributionsComputed',
  data: {
    schemeId,
    year: 2020,
    round: 1,
    keyId: choice.keyId,
    keyVersion: 1,
    definition: rate,
    inputs,
    total: 10_278 * 100_00,
    lines: [line(frydlant, 7540, 10_278), line(hejnice, 2738, 10_278)],
  },
  rule: { id: choice.keyId, version: 1 },
};
const paymentId = '3f0f9f0e-1111-4222-8333-444455556666';
const payment = (municipality: string, amount: number, id = paymentId) => ({
  schemeId,
  paymentId: id,
  municipality,
  year: 2020,
  amount,
  receivedOn: '2020-01-31',
});
const received = (municipality: string, amount: number, id = paymentId): SchemeEvent => ({
  type: 'PaymentReceived',
  data: payment(municipality, amount, id),
});
const paid = [received(frydlant, 7540 * 100_00), received(hejnice, 2738 * 100_00, '3f0f9f0e-1111-4222-8333-444455556667')];
const settled: SchemeEvent = { type: 'YearSettled', data: { schemeId, year: 2020, settledOn: '2021-01-15' } };
const settlement = { schemeId, year: 2020, settledOn: '2021-01-15' };

describe('contributions of a year', () => {
  it('[D021][X06] charges the municipalities that have acceded, with inputs and key version, and nobody else', () => {
    spec
      .given(...running)
      .when('ComputeContributions', { schemeId, year: 2020, pool: null, inputs })
      .then(computed);
  });
  it('[F41] the same inputs and key version give the same shares: computing again is quiet', () => {
    spec
      .given(...running, computed)
      .when('ComputeContributions', { schemeId, year: 2020, pool: null, inputs })
      .thenNothing();
  });
  it('[X06] a joiner of 2020 turns the computation into round 2; a joiner of 2023 does not touch 2020', () => {
    const [second] = spec
      .given(...running, computed, acceded(noveMesto, 2020))
      .when('ComputeContributions', { schemeId, year: 2020, pool: null, inputs })
      .events();
    expect(second).toMatchObject({
      type: 'ContributionsComputed',
      data: { round: 2, lines: [{ municipality: frydlant }, { municipality: hejnice }, { municipality: noveMesto }] },
    });
    spec
      .given(...running, computed, acceded(noveMesto, 2023, '2022-06-15'))
      .when('ComputeContributions', { schemeId, year: 2020, pool: null, inputs })
      .thenNothing();
  });
  it('[D045] goes on after the end of the plan: only the own states count', () => {
    expect(
      spec
        .given(...running)
        .when('ComputeContributions', { schemeId, year: 2099, pool: null, inputs })
        .events(),
    ).toHaveLength(1);
  });
  it('is refused before the scheme is active, before its first year, without a key and after settlement', () => {
    const data = { schemeId, year: 2020, pool: null, inputs };
    spec
      .given(...running.slice(0, 4))
      .when('ComputeContributions', data)
      .thenRejected('financing.scheme-not-active');
    spec
      .given(...running)
      .when('ComputeContributions', { ...data, year: 2019 })
      .thenRejected('financing.before-first-year');
    spec
      .given(...running.slice(0, -1))
      .when('ComputeContributions', data)
      .thenRejected('financing.key-not-chosen');
    spec
      .given(...running, computed, ...paid, settled)
      .when('ComputeContributions', data)
      .thenRejected('financing.year-settled');
  });
});

describe('payments and settlement', () => {
  it('[D014] a payment is recorded with amount and day', () => {
    spec
      .given(...running, computed)
      .when('RecordPayment', payment(frydlant, 500_00))
      .then(received(frydlant, 500_00));
    spec
      .given(...running, computed, received(frydlant, 500_00))
      .when('RecordPayment', payment(frydlant, 500_00))
      .thenNothing();
  });
  it('[D021] a municipality that has not acceded is never charged, so it has nothing to pay', () => {
    spec
      .given(...running, computed)
      .when('RecordPayment', payment(noveMesto, 1))
      .thenRejected('financing.not-charged');
    spec
      .given(...running)
      .when('RecordPayment', payment(frydlant, 1))
      .thenRejected('financing.year-not-computed');
    spec
      .given(...running, computed)
      .when('RecordPayment', { ...payment(frydlant, 1), receivedOn: '2022-09-20' })
      .thenRejected('financing.payment-in-future');
  });
  it('a payment written by mistake is withdrawn, not deleted', () => {
    const withdrawn: SchemeEvent = { type: 'PaymentWithdrawn', data: { schemeId, paymentId, reason: 'překlep' } };
    const command = { schemeId, paymentId, reason: 'překlep' };
    spec
      .given(...running, computed, paid[0]!)
      .when('WithdrawPayment', command)
      .then(withdrawn);
    spec
      .given(...running, computed, paid[0]!, withdrawn)
      .when('WithdrawPayment', command)
      .thenNothing();
    spec
      .given(...running, computed)
      .when('WithdrawPayment', command)
      .thenRejected('financing.payment-unknown');
    spec
      .given(...running, computed, ...paid, withdrawn)
      .when('SettleYear', settlement)
      .thenRejected('financing.contributions-outstanding', { count: 1 });
    spec
      .given(...running, computed, ...paid, settled)
      .when('WithdrawPayment', command)
      .thenRejected('financing.year-settled');
  });
  it('[D014] a year is settled when every contribution is paid to the haléř', () => {
    spec
      .given(...running, computed, ...paid)
      .when('SettleYear', settlement)
      .then(settled);
    spec
      .given(...running, computed, ...paid, settled)
      .when('SettleYear', settlement)
      .thenNothing();
    spec
      .given(...running, computed, paid[0]!)
      .when('SettleYear', settlement)
      .thenRejected('financing.contributions-outstanding', { count: 1 });
    spec
      .given(...running)
      .when('SettleYear', settlement)
      .thenRejected('financing.year-not-computed');
    spec
      .given(...running, computed, ...paid)
      .when('SettleYear', { ...settlement, settledOn: '2030-01-01' })
      .thenRejected('financing.settlement-in-future');
  });
  it('a settled year keeps its key', () => {
    const data = { ...choice, keyVersion: 2, key: { definition: rate, regionId: null, retired: false } };
    spec
      .given(...running, computed, ...paid, settled)
      .when('ChooseKey', data)
      .thenRejected('financing.year-settled');
    expect(
      spec
        .given(...running, computed, ...paid, settled)
        .when('ChooseKey', { ...data, fromYear: 2021 })
        .events(),
    ).toHaveLength(1);
  });
  it('[D045] closes when every computed year is settled', () => {
    const close = { schemeId, reason: 'Nahrazeno novým' };
    const closed: SchemeEvent = { type: 'SchemeClosed', data: { ...close, closedOn: '2022-09-19' } };
    spec
      .given(...running, computed, ...paid, settled)
      .when('CloseScheme', close)
      .then(closed);
    spec
      .given(...running, closed)
      .when('CloseScheme', close)
      .thenNothing();
    spec
      .given(...running, computed)
      .when('CloseScheme', close)
      .thenRejected('financing.year-not-settled', { year: '2020' });
    spec
      .given(...running, closed)
      .when('ComputeContributions', { schemeId, year: 2021, pool: null, inputs })
      .thenRejected('financing.scheme-closed');
  });
});

describe('contract with the guarantor', () => {
  const draft = {
    schemeId,
    contractId: 'c0000000-0000-4000-8000-000000000001',
    municipality: frydlant,
    number: 'SF-2020-01',
    template: { id: 'smlouva-obec-garant', version: 1 },
  };
  const drafted: SchemeEvent = { type: 'ContractDrafted', data: draft };
  const signature = { schemeId, municipality: frydlant, signedOn: '2019-12-11', resolutionNumber: '7/2019' };
  const signed: SchemeEvent = {
    type: 'ContractSigned',
    data: { schemeId, contractId: draft.contractId, signedOn: '2019-12-11', resolutionNumber: '7/2019' },
  };
  const end = { schemeId, municipality: frydlant, terminatedOn: '2021-12-31', reason: 'Výpověď' };
  const terminated: SchemeEvent = {
    type: 'ContractTerminated',
    data: { schemeId, contractId: draft.contractId, terminatedOn: '2021-12-31', reason: 'Výpověď' },
  };

  it('[D017] a municipality has one, from a version of a template', () => {
    spec
      .given(...running)
      .when('DraftContract', draft)
      .then(drafted);
    spec
      .given(...running, drafted)
      .when('DraftContract', draft)
      .thenNothing();
    spec
      .given(...running, drafted)
      .when('DraftContract', { ...draft, number: 'SF-2020-02' })
      .thenRejected('financing.contract-exists', { number: 'SF-2020-01' });
    spec
      .given(...running, drafted)
      .when('DraftContract', { ...draft, municipality: hejnice })
      .thenRejected('financing.contract-number-taken');
    spec
      .given(...running)
      .when('DraftContract', { ...draft, municipality: noveMesto })
      .thenRejected('financing.not-a-participant');
  });
  it('[D017] the municipality only confirms and adds its resolution', () => {
    spec
      .given(...running, drafted)
      .when('SignContract', signature)
      .then(signed);
    spec
      .given(...running, drafted, signed)
      .when('SignContract', signature)
      .thenNothing();
    spec
      .given(...running)
      .when('SignContract', signature)
      .thenRejected('financing.contract-missing');
    spec
      .given(...running, drafted, terminated)
      .when('SignContract', signature)
      .thenRejected('financing.contract-terminated');
    spec
      .given(...running, drafted)
      .when('SignContract', { ...signature, signedOn: '2030-01-01' })
      .thenRejected('financing.signature-in-future');
  });
  it('ends, and another one may follow', () => {
    spec
      .given(...running, drafted, signed)
      .when('TerminateContract', end)
      .then(terminated);
    spec
      .given(...running, drafted, terminated)
      .when('TerminateContract', end)
      .thenNothing();
    spec
      .given(...running)
      .when('TerminateContract', end)
      .thenRejected('financing.contract-missing');
    spec
      .given(...running, drafted)
      .when('TerminateContract', { ...end, terminatedOn: '2030-01-01' })
      .thenRejected('financing.termination-in-future');
    expect(
      spec
        .given(...running, drafted, terminated)
        .when('DraftContract', { ...draft, contractId: schemeId, number: 'SF-2022-01' })
        .events(),
    ).toHaveLength(1);
  });
});
