import { deciderSpec } from '@triada/kernel/spec';
import { noContact } from '../values';
import { organisationDecider } from './organisation.decider';
import type { OrganisationEvent } from './organisation.events';

const organisation = deciderSpec(organisationDecider);
const organisationId = '00000000-0000-4000-8000-000000000001';
const data = {
  organisationId,
  regionId: 'frydlantsko',
  kind: 'dso',
  name: 'Mikroregion',
  ico: '12345679',
  seat: '564028',
  contact: noContact,
  from: '2018-01-01',
};
const registered: OrganisationEvent = { type: 'OrganisationRegistered', data };
const member = { municipality: '564265' };
const joined: OrganisationEvent = { type: 'OrganisationMemberJoined', data: { organisationId, member, from: '2019-01-01' } };
const closed: OrganisationEvent = { type: 'OrganisationClosed', data: { organisationId, from: '2022-01-01', reason: null } };

describe('organisation', () => {
  describe('when unknown', () => {
    const unknown = organisation.given();
    it('is registered', () => unknown.when('RegisterOrganisation', data).then(registered));
    it.each(['12345678', '00262780'])('refuses the IČO %s for its check digit', (ico) =>
      unknown.when('RegisterOrganisation', { ...data, ico }).thenRejected('registry.ico-invalid', { ico }),
    );
    it('needs no IČO', () =>
      unknown
        .when('RegisterOrganisation', { ...data, ico: null })
        .then({ type: 'OrganisationRegistered', data: { ...data, ico: null } }));
    it('refuses a kind that no list knows', () =>
      unknown
        .when('RegisterOrganisation', { ...data, kind: 'spolek' })
        .thenRejected('registry.code-not-valid', { code: 'spolek' }));
    it('takes no other command', () =>
      unknown.when('RenameOrganisation', { name: 'Svazek', from: '2020-01-01' }).thenRejected('registry.organisation-unknown'));
  });

  describe('when registered', () => {
    const known = organisation.given(registered);
    it('is not registered twice under one IČO', () =>
      known.when('RegisterOrganisation', data).thenRejected('registry.organisation-exists'));
    it('is renamed', () =>
      known
        .when('RenameOrganisation', { name: 'Svazek', from: '2020-01-01' })
        .then({ type: 'OrganisationRenamed', data: { organisationId, name: 'Svazek', from: '2020-01-01' } }));
    it('keeps the name that it has', () =>
      known.when('RenameOrganisation', { name: 'Mikroregion', from: '2020-01-01' }).thenNothing());
    it('moves its seat', () =>
      known
        .when('MoveOrganisationSeat', { seat: '564044', from: '2020-01-01' })
        .then({ type: 'OrganisationSeatMoved', data: { organisationId, seat: '564044', from: '2020-01-01' } }));
    it('stays where it is', () => known.when('MoveOrganisationSeat', { seat: '564028', from: '2020-01-01' }).thenNothing());
    it('changes its contact', () => {
      const contact = { ...noContact, web: 'https://example.org' };
      known
        .when('ChangeOrganisationContact', { contact })
        .then({ type: 'OrganisationContactChanged', data: { organisationId, contact } });
    });
    it('keeps the same contact', () => known.when('ChangeOrganisationContact', { contact: noContact }).thenNothing());
    it('takes in a member', () =>
      known.when('AddOrganisationMember', { member, memberKnown: true, from: '2019-01-01' }).then(joined));
    it('refuses a member that the registry does not know', () => {
      const other = { organisationId: '00000000-0000-4000-8000-000000000009' };
      known
        .when('AddOrganisationMember', { member: other, memberKnown: false, from: '2019-01-01' })
        .thenRejected('registry.member-unknown', { member: other.organisationId });
    });
    it('is not its own member', () =>
      known
        .when('AddOrganisationMember', { member: { organisationId }, memberKnown: true, from: '2019-01-01' })
        .thenRejected('registry.member-of-itself'));
    it('has members only where the kind has', () =>
      organisation
        .given({ type: 'OrganisationRegistered', data: { ...data, kind: 'provider' } })
        .when('AddOrganisationMember', { member, memberKnown: true, from: '2019-01-01' })
        .thenRejected('registry.organisation-without-members'));
    it('lets nobody go who is no member', () =>
      known.when('RemoveOrganisationMember', { member, to: '2020-01-01' }).thenRejected('registry.not-a-member'));
    it('is closed', () => known.when('CloseOrganisation', { from: '2022-01-01', reason: null }).then(closed));
  });

  describe('when it has a member', () => {
    const union = organisation.given(registered, joined);
    it('does not take it in twice', () =>
      union.when('AddOrganisationMember', { member, memberKnown: true, from: '2020-01-01' }).thenNothing());
    it('lets it go', () =>
      union
        .when('RemoveOrganisationMember', { member, to: '2020-01-01' })
        .then({ type: 'OrganisationMemberLeft', data: { organisationId, member, to: '2020-01-01' } }));
    it('does not let it go before it came', () =>
      union.when('RemoveOrganisationMember', { member, to: '2019-01-01' }).thenRejected('registry.end-before-start'));
  });

  it('is left alone once closed', () =>
    organisation
      .given(registered, closed)
      .when('RenameOrganisation', { name: 'X', from: '2023-01-01' })
      .thenRejected('registry.organisation-closed'));
});
