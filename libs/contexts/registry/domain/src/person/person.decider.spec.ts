import { deciderSpec } from '@triada/kernel/spec';
import { personDecider } from './person.decider';
import type { PersonEvent } from './person.events';
import { isNamedInPublic, madeUpPseudonym, pseudonymHidesTheName } from './person.rules';
import type { RegisteredPerson } from './person.state';

const person = deciderSpec(personDecider);
const personId = '00000000-0000-4000-8000-000000000020';
const organisationId = '00000000-0000-4000-8000-000000000001';
const sealed = (text: string) => ({ seal: '00000000-0000-4000-8000-00000000ffff', text: `v1.${text}` });
const data = {
  personId,
  regionId: 'frydlantsko',
  pseudonym: 'Účastník 7',
  name: sealed('name'),
  contact: null,
  note: null,
  side: 'user',
  commissionerKind: null,
  from: '2022-01-01',
};
const registered: PersonEvent = { type: 'PersonRegistered', data };
const linked: PersonEvent = { type: 'PersonLinked', data: { personId, organisationId, from: '2022-01-01' } };
const elected: PersonEvent = { type: 'PublicFunctionTaken', data: { personId, function: 'elected', from: '2022-01-01' } };
const rule = { id: 'naming-in-public', version: 1 };
const consent: PersonEvent = { type: 'ConsentGiven', data: { personId, purpose: 'web', on: '2022-05-01' }, rule };
const known = person.given(registered);

describe('person', () => {
  it('is registered with a sealed name', () => person.given().when('RegisterPerson', data).then(registered));
  it('is not registered twice', () => known.when('RegisterPerson', data).thenRejected('registry.person-exists'));
  it('takes no command while unknown', () =>
    person.given().when('GiveConsent', { purpose: 'web', on: '2022-05-01' }).thenRejected('registry.person-unknown'));
  it('changes what changed', () =>
    known
      .when('ChangePersonDetails', { name: sealed('other') })
      .then({ type: 'PersonDetailsChanged', data: { personId, name: sealed('other') } }));
  it('changes nothing when nothing changed', () => known.when('ChangePersonDetails', {}).thenNothing());

  it('[D039] has a side of the triad, a commissioner also a kind', () => {
    person
      .given()
      .when('RegisterPerson', { ...data, side: 'nobody' })
      .thenRejected('registry.side-unknown');
    person
      .given()
      .when('RegisterPerson', { ...data, side: 'commissioner' })
      .thenRejected('registry.commissioner-without-kind');
    person
      .given()
      .when('RegisterPerson', { ...data, commissionerKind: 'town' })
      .thenRejected('registry.kind-of-no-commissioner');
    const town = { ...data, side: 'commissioner', commissionerKind: 'town' as const };
    person.given().when('RegisterPerson', town).then({ type: 'PersonRegistered', data: town });
  });
  it('[D039] changes its side on a day, the old side ends there', () => {
    const change = { side: 'provider', commissionerKind: null, from: '2022-09-01' };
    known.when('ChangePersonSide', change).then({ type: 'PersonSideChanged', data: { personId, ...change } });
    known.when('ChangePersonSide', { ...change, side: 'user' }).thenNothing();
    known.when('ChangePersonSide', { ...change, from: '2022-01-01' }).thenRejected('registry.end-before-start');
    const state = person
      .given(registered, { type: 'PersonSideChanged', data: { personId, ...change } })
      .state() as RegisteredPerson;
    expect(state.sides).toEqual([
      { side: 'user', commissionerKind: null, from: '2022-01-01', to: '2022-09-01' },
      { side: 'provider', commissionerKind: null, from: '2022-09-01', to: null },
    ]);
  });
  it('stops taking part', () => {
    const left: PersonEvent = { type: 'PersonLeft', data: { personId, to: '2022-12-01' } };
    known.when('EndPersonParticipation', { to: '2022-12-01' }).then(left);
    known.when('EndPersonParticipation', { to: '2022-01-01' }).thenRejected('registry.end-before-start');
    person.given(registered, left).when('EndPersonParticipation', { to: '2023-01-01' }).thenNothing();
  });

  it('is linked to an organisation from–to', () => {
    known.when('LinkPerson', { organisationId, organisationKnown: true, from: '2022-01-01' }).then(linked);
    known
      .when('LinkPerson', { organisationId, organisationKnown: false, from: '2022-01-01' })
      .thenRejected('registry.organisation-unknown');
    person
      .given(registered, linked)
      .when('LinkPerson', { organisationId, organisationKnown: true, from: '2022-03-01' })
      .thenNothing();
    person
      .given(registered, linked)
      .when('UnlinkPerson', { organisationId, to: '2022-06-01' })
      .then({ type: 'PersonUnlinked', data: { personId, organisationId, to: '2022-06-01' } });
    person
      .given(registered, linked)
      .when('UnlinkPerson', { organisationId, to: '2022-01-01' })
      .thenRejected('registry.end-before-start');
    known.when('UnlinkPerson', { organisationId, to: '2022-06-01' }).thenRejected('registry.person-not-linked');
  });
  it('takes and leaves a public function', () => {
    known.when('RecordPublicFunction', { function: 'elected', from: '2022-01-01' }).then(elected);
    person.given(registered, elected).when('RecordPublicFunction', { function: 'elected', from: '2022-02-01' }).thenNothing();
    person
      .given(registered, elected)
      .when('EndPublicFunction', { function: 'elected', to: '2022-10-01' })
      .then({ type: 'PublicFunctionLeft', data: { personId, function: 'elected', to: '2022-10-01' } });
    person
      .given(registered, elected)
      .when('EndPublicFunction', { function: 'elected', to: '2022-01-01' })
      .thenRejected('registry.end-before-start');
    known.when('EndPublicFunction', { function: 'elected', to: '2022-10-01' }).thenNothing();
  });

  it('[D024] consents for a purpose on a day and may revoke', () => {
    known.when('GiveConsent', { purpose: 'web', on: '2022-05-01' }).then(consent);
    known.when('GiveConsent', { purpose: 'web', on: '2030-01-01' }).thenRejected('registry.consent-in-future');
    person.given(registered, consent).when('GiveConsent', { purpose: 'web', on: '2022-06-01' }).thenNothing();
    person
      .given(registered, consent)
      .when('RevokeConsent', { purpose: 'web', on: '2022-08-01' })
      .then({ type: 'ConsentRevoked', data: { personId, purpose: 'web', on: '2022-08-01' }, rule });
    known.when('RevokeConsent', { purpose: 'web', on: '2022-08-01' }).thenNothing();
  });
});

describe('[D024] a name in public', () => {
  const named = (purpose: 'web' | 'plan', day: string, ...events: PersonEvent[]) =>
    isNamedInPublic(person.given(registered, ...events).state() as RegisteredPerson, purpose, day);

  it('needs a consent to this very purpose', () => {
    expect(named('web', '2022-09-19')).toBe(false);
    expect(named('web', '2022-09-19', consent)).toBe(true);
    expect(named('plan', '2022-09-19', consent)).toBe(false);
  });
  it('is hidden by the revocation at once', () =>
    expect(
      named('web', '2022-06-01', consent, { type: 'ConsentRevoked', data: { personId, purpose: 'web', on: '2022-08-01' } }),
    ).toBe(false));
  it('is shown while a public function lasts', () => {
    const left: PersonEvent = { type: 'PublicFunctionLeft', data: { personId, function: 'elected', to: '2022-10-01' } };
    expect(['2021-12-31', '2022-01-01', '2022-09-30', '2022-10-01'].map((day) => named('plan', day, elected, left))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it('is hidden by a request for erasure', () => {
    const requested: PersonEvent = {
      type: 'ErasureRequested',
      data: { personId, ground: 'objection', by: 'actor-1', on: '2022-09-01' },
    };
    expect(named('web', '2022-09-19', consent, elected, requested)).toBe(false);
  });
  it.each(['Jan', 'paní Nováková', 'novak-ova', 'NOVÁKOVÁ 7'])('is not hidden by the pseudonym „%s“', (pseudonym) => {
    const check = () => pseudonymHidesTheName(pseudonym, 'Jan Novaková Ova');
    expect(check).toThrow('registry.pseudonym-reveals-name');
  });
  it('is hidden by a number or an initial', () => {
    expect(() => pseudonymHidesTheName('Účastník 7', 'Jana N. Ukázková')).not.toThrow();
    expect(() => pseudonymHidesTheName('uživatel N', 'Jana N. Ukázková')).not.toThrow();
    expect(['Jana Ukázková', 'Účastník Pět'].map((own) => madeUpPseudonym('1a2b3c4d', own))).toEqual(['Účastník 1A2B', 'Osoba 1A2B']);
  });
});
