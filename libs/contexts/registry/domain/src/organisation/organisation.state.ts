import type { Contact } from '../values';
import { same } from '../values';
import type { MemberRef, OrganisationEvent } from './organisation.events';

/** Membership holds on days `from <= d < to`. */
export interface Membership {
  readonly member: MemberRef;
  readonly from: string;
  readonly to: string | null;
}

export interface RegisteredOrganisation {
  readonly status: 'registered' | 'closed';
  readonly organisationId: string;
  readonly regionId: string;
  readonly kind: string;
  readonly ico: string | null;
  readonly names: readonly { readonly name: string; readonly from: string }[];
  readonly seats: readonly { readonly seat: string; readonly from: string }[];
  readonly contact: Contact;
  readonly members: readonly Membership[];
  readonly closedFrom: string | null;
}

export type OrganisationState = { readonly status: 'unknown' } | RegisteredOrganisation;

export const initialState: OrganisationState = { status: 'unknown' };

export const evolve = (state: OrganisationState, event: OrganisationEvent): OrganisationState => {
  if (event.type === 'OrganisationRegistered') {
    const { name, seat, from, ...rest } = event.data;
    return {
      status: 'registered',
      ...rest,
      names: [{ name, from }],
      seats: seat === null ? [] : [{ seat, from }],
      members: [],
      closedFrom: null,
    };
  }
  if (state.status === 'unknown') return state;
  switch (event.type) {
    case 'OrganisationRenamed':
      return { ...state, names: [...state.names, { name: event.data.name, from: event.data.from }] };
    case 'OrganisationSeatMoved':
      return { ...state, seats: [...state.seats, { seat: event.data.seat, from: event.data.from }] };
    case 'OrganisationContactChanged':
      return { ...state, contact: event.data.contact };
    case 'OrganisationMemberJoined':
      return { ...state, members: [...state.members, { member: event.data.member, from: event.data.from, to: null }] };
    case 'OrganisationMemberLeft':
      return {
        ...state,
        members: state.members.map((membership) =>
          membership.to === null && same(membership.member, event.data.member)
            ? { ...membership, to: event.data.to }
            : membership,
        ),
      };
    case 'OrganisationClosed':
      return { ...state, status: 'closed', closedFrom: event.data.from };
  }
};
