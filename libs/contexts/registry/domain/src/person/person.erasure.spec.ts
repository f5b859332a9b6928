import { deciderSpec } from '@triada/kernel/spec';
import { personDecider } from './person.decider';
import type { PersonEvent } from './person.events';
import type { RegisteredPerson } from './person.state';

const person = deciderSpec(personDecider);
const personId = '00000000-0000-4000-8000-000000000020';
const sealed = { seal: '00000000-0000-4000-8000-00000000ffff', text: 'v1.name' };
const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: {
    personId,
    regionId: 'frydlantsko',
    pseudonym: 'Účastník 7',
    name: sealed,
    contact: sealed,
    note: null,
    side: 'user',
    commissionerKind: null,
    from: '2022-01-01',
  },
};
const consent: PersonEvent = { type: 'ConsentGiven', data: { personId, purpose: 'web', on: '2022-05-01' } };
const requested: PersonEvent = {
  type: 'ErasureRequested',
  data: { personId, ground: 'consent-revoked', by: 'actor-1', on: '2022-09-19' },
};
const confirmed: PersonEvent = { type: 'ErasureConfirmed', data: { personId, by: 'actor-2', on: '2022-09-26' } };
const destroyed: PersonEvent = { type: 'SubjectKeyDestroyed', data: { personId, ground: 'consent-revoked', on: '2022-09-26' } };
const held: PersonEvent = { type: 'LegalHoldPlaced', data: { personId, ground: 'legal-claim', on: '2022-09-19' } };
const second = { actor: { id: 'actor-2', roles: ['authority_administrator'] } };
const weekLater = { now: '2022-09-26T08:00:00.000Z' };

describe('erasure', () => {
  it('is asked for with its legal ground', () =>
    person.given(registered).when('RequestErasure', { ground: 'consent-revoked' }).then(requested));
  it('is asked for once', () =>
    person.given(registered, requested).when('RequestErasure', { ground: 'objection' }).thenNothing());
  it('is withdrawn', () => {
    person
      .given(registered, requested)
      .when('WithdrawErasure', {})
      .then({ type: 'ErasureWithdrawn', data: { personId, on: '2022-09-19' } });
    person.given(registered).when('WithdrawErasure', {}).thenRejected('registry.erasure-not-requested');
    person.given(registered, requested, confirmed).when('WithdrawErasure', {}).thenRejected('registry.erasure-not-requested');
  });
  it('is confirmed by a second person after the delay', () =>
    person
      .given(registered, requested)
      .when('ConfirmErasure', {}, { ...second, ...weekLater })
      .then(confirmed));
  it('is not confirmed by the one who asked', () =>
    person
      .given(registered, requested)
      .when('ConfirmErasure', {}, weekLater)
      .thenRejected('registry.erasure-needs-second-person'));
  it('is not confirmed early, whatever day the command claims', () =>
    person
      .given(registered, requested)
      .when('ConfirmErasure', {}, { ...second, now: '2022-09-25T21:00:00.000Z', today: '2030-01-01' })
      .thenRejected('registry.erasure-too-early', { earliest: '2022-09-26' }));
  it('is not confirmed without a request', () =>
    person
      .given(registered)
      .when('ConfirmErasure', {}, { ...second, ...weekLater })
      .thenRejected('registry.erasure-not-requested'));
  it('is confirmed once', () => person.given(registered, requested, confirmed).when('ConfirmErasure', {}, second).thenNothing());
  it('records the destruction of the key, once', () => {
    person.given(registered, requested, confirmed).when('RecordKeyDestruction', {}, weekLater).then(destroyed);
    person.given(registered, requested, confirmed, destroyed).when('RecordKeyDestruction', {}, weekLater).thenNothing();
    person
      .given(registered, requested)
      .when('RecordKeyDestruction', {}, weekLater)
      .thenRejected('registry.erasure-not-confirmed');
  });
  it('leaves a person without personal data and without consents', () => {
    const state = person.given(registered, consent, requested, confirmed, destroyed).state() as RegisteredPerson;
    expect([state.name, state.contact, state.note, state.consents, state.pseudonym]).toEqual([
      null,
      null,
      null,
      {},
      'Účastník 7',
    ]);
  });
  it.each([confirmed, destroyed])('takes nothing personal after $type', (last) => {
    const erased = person.given(registered, requested, confirmed, ...(last === confirmed ? [] : [last]));
    erased.when('ChangePersonDetails', { name: sealed }).thenRejected('registry.person-erased');
    erased.when('GiveConsent', { purpose: 'web', on: '2022-05-01' }).thenRejected('registry.person-erased');
    erased
      .when('EndPersonParticipation', { to: '2022-12-01' })
      .then({ type: 'PersonLeft', data: { personId, to: '2022-12-01' } });
  });
});

describe('[E06] legal hold', () => {
  it('is placed and lifted', () => {
    person.given(registered).when('PlaceLegalHold', { ground: 'legal-claim' }).then(held);
    person.given(registered, held).when('PlaceLegalHold', { ground: 'legal-claim' }).thenNothing();
    person
      .given(registered, held)
      .when('LiftLegalHold', {})
      .then({ type: 'LegalHoldLifted', data: { personId, on: '2022-09-19' } });
    person.given(registered).when('LiftLegalHold', {}).thenNothing();
  });
  it('refuses the erasure and records the refusal', () =>
    person
      .given(registered, held)
      .when('RequestErasure', { ground: 'objection' })
      .then({ type: 'ErasureRefused', data: { personId, ground: 'objection', hold: 'legal-claim', on: '2022-09-19' } }));
  it('stops an erasure that was asked for before', () =>
    person
      .given(registered, requested, held)
      .when('ConfirmErasure', {}, { ...second, ...weekLater })
      .thenRejected('registry.legal-hold'));
});
