import { ensure } from '@triada/kernel';
import { isIco } from '@triada/reference-data';
import { mustBeListed } from '../listed';
import { same } from '../values';
import type { MemberRef } from './organisation.events';
import type { Membership, OrganisationState, RegisteredOrganisation } from './organisation.state';

/** Kinds that consist of members: voluntary associations of municipalities and local action groups. */
const kindsWithMembers: readonly string[] = ['dso', 'mas'];

export const icoHasItsCheckDigit = (ico: string | null): void =>
  ensure(ico === null || isIco(ico), 'registry.ico-invalid', { ico }, 'ico');

export const kindIsListed = (kind: string, day: string): void => mustBeListed('organisation-kinds', kind, day, 'kind');

export function organisationIsOpen(state: OrganisationState): asserts state is RegisteredOrganisation {
  ensure(state.status !== 'unknown', 'registry.organisation-unknown');
  ensure(state.status === 'registered', 'registry.organisation-closed', { from: state.closedFrom });
}

export const kindHasMembers = ({ kind }: RegisteredOrganisation): void =>
  ensure(kindsWithMembers.includes(kind), 'registry.organisation-without-members', { kind });

export const memberExists = (member: MemberRef, known: boolean): void =>
  ensure(
    known,
    'registry.member-unknown',
    'municipality' in member ? { member: member.municipality } : { member: member.organisationId },
    'member',
  );

export const isNotItsOwnMember = (state: RegisteredOrganisation, member: MemberRef): void =>
  ensure(
    !('organisationId' in member && member.organisationId === state.organisationId),
    'registry.member-of-itself',
    {},
    'member',
  );

export const openMembership = (state: RegisteredOrganisation, member: MemberRef): Membership | undefined =>
  state.members.find((membership) => membership.to === null && same(membership.member, member));
