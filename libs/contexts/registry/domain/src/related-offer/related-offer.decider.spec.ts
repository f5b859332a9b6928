import { deciderSpec } from '@triada/kernel/spec';
import { noContact } from '../values';
import { relatedOfferDecider } from './related-offer.decider';
import type { OfferDetails, RelatedOfferEvent } from './related-offer.events';

const offer = deciderSpec(relatedOfferDecider);
const offerId = '00000000-0000-4000-8000-000000000030';
const details: OfferDetails = {
  name: 'Půjčovna pomůcek',
  kind: 'aids-lending',
  organisationId: null,
  targetGroups: ['wg-seniors'],
  lifeSituations: [],
  place: { hidden: false, municipality: '563889', address: null },
  territory: ['564028'],
  conditions: 'Záloha 500 Kč.',
  contact: { ...noContact, email: 'pujcovna@example.org' },
};
const surroundings = {
  kind: { code: 'aids-lending', standing: 'valid' as const },
  targetGroups: [{ code: 'wg-seniors', standing: 'valid' as const }],
  lifeSituations: [],
  organisation: null,
};
const data = { offerId, regionId: 'frydlantsko', details, from: '2018-01-01', to: null };
const registered: RelatedOfferEvent = { type: 'RelatedOfferRegistered', data };
const ended: RelatedOfferEvent = { type: 'RelatedOfferEnded', data: { offerId, to: '2022-01-01' } };
const ask = { ...data, surroundings };

describe('related offer', () => {
  const unknown = offer.given();
  it('[D051] is registered without a registration number, outside the planning region too', () =>
    unknown.when('RegisterRelatedOffer', ask).then(registered));
  it('[D114] has a kind of the list, as far as the list knows it', () => {
    for (const [standing, code] of [
      ['unknown', 'registry.code-unknown'],
      ['withdrawn', 'registry.code-withdrawn'],
    ] as const) {
      const kind = { code: 'aids-lending', standing };
      unknown.when('RegisterRelatedOffer', { ...ask, surroundings: { ...surroundings, kind } }).thenRejected(code);
    }
  });
  it('[D143] has a contact, its own or its organisation’s', () => {
    const silent = { ...ask, details: { ...details, contact: noContact } };
    unknown.when('RegisterRelatedOffer', silent).thenRejected('registry.contact-missing');
    const reachable = { ...surroundings, organisation: { status: 'registered' as const, reachable: true } };
    unknown
      .when('RegisterRelatedOffer', { ...silent, surroundings: reachable })
      .then({ type: 'RelatedOfferRegistered', data: { ...data, details: silent.details } });
  });
  it('refuses an organisation that is unknown', () => {
    const organisation = { status: 'unknown' as const, reachable: false };
    unknown
      .when('RegisterRelatedOffer', { ...ask, surroundings: { ...surroundings, organisation } })
      .thenRejected('registry.organisation-unknown');
  });
  it('refuses to store a hidden place', () => {
    const hidden = { ...details, place: { hidden: true, municipality: null, address: 'Tajná 1' } };
    unknown.when('RegisterRelatedOffer', { ...ask, details: hidden }).thenRejected('registry.hidden-place-stored');
  });
  it('does not end before it starts', () =>
    unknown.when('RegisterRelatedOffer', { ...ask, to: '2018-01-01' }).thenRejected('registry.end-before-start'));
  it('is not there before', () => unknown.when('EndRelatedOffer', { to: '2022-01-01' }).thenRejected('registry.offer-unknown'));
  it('is registered once', () => offer.given(registered).when('RegisterRelatedOffer', ask).thenRejected('registry.offer-exists'));
  it('changes, or stays as it is', () => {
    const renamed = { ...details, name: 'Půjčovna' };
    offer
      .given(registered)
      .when('ChangeRelatedOffer', { details: renamed, from: '2020-01-01', surroundings })
      .then({ type: 'RelatedOfferChanged', data: { offerId, details: renamed, from: '2020-01-01' } });
    offer.given(registered).when('ChangeRelatedOffer', { details, from: '2020-01-01', surroundings }).thenNothing();
  });
  it('does not pass to another organisation', () => {
    const organisationId = '00000000-0000-4000-8000-000000000001';
    const owned = offer.given({ type: 'RelatedOfferRegistered', data: { ...data, details: { ...details, organisationId } } });
    owned.when('ChangeRelatedOffer', { details, from: '2020-01-01', surroundings }).thenRejected('registry.offer-changes-hands');
  });
  it('ends', () => {
    offer.given(registered).when('EndRelatedOffer', { to: '2022-01-01' }).then(ended);
    offer.given(registered).when('EndRelatedOffer', { to: '2018-01-01' }).thenRejected('registry.end-before-start');
    offer.given(registered, ended).when('EndRelatedOffer', { to: '2023-01-01' }).thenRejected('registry.offer-ended');
  });
});
