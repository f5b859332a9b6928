import { ensure, type Decider } from '@triada/kernel';
import { inForce, same } from '../values';
import type { OrganisationCommand } from './organisation.commands';
import type { OrganisationEvent } from './organisation.events';
import * as rules from './organisation.rules';
import { evolve, initialState, type OrganisationState } from './organisation.state';

const decide = (command: OrganisationCommand, state: OrganisationState): readonly OrganisationEvent[] => {
  if (command.type === 'RegisterOrganisation') {
    // The id of an organisation follows from its IČO, so that a second one with the same number meets this very stream.
    ensure(state.status === 'unknown', 'registry.organisation-exists', { ico: command.data.ico }, 'ico');
    const { data } = command;
    rules.kindIsListed(data.kind, data.from);
    rules.icoHasItsCheckDigit(data.ico);
    return [{ type: 'OrganisationRegistered', data }];
  }
  rules.organisationIsOpen(state);
  const { organisationId } = state;
  switch (command.type) {
    case 'RenameOrganisation': {
      const { name, from } = command.data;
      return inForce(state.names, from)?.name === name
        ? []
        : [{ type: 'OrganisationRenamed', data: { organisationId, name, from } }];
    }
    case 'MoveOrganisationSeat': {
      const { seat, from } = command.data;
      return inForce(state.seats, from)?.seat === seat
        ? []
        : [{ type: 'OrganisationSeatMoved', data: { organisationId, seat, from } }];
    }
    case 'ChangeOrganisationContact': {
      const { contact } = command.data;
      return same(state.contact, contact) ? [] : [{ type: 'OrganisationContactChanged', data: { organisationId, contact } }];
    }
    case 'AddOrganisationMember': {
      const { member, memberKnown, from } = command.data;
      rules.kindHasMembers(state);
      rules.isNotItsOwnMember(state, member);
      rules.memberExists(member, memberKnown);
      return rules.openMembership(state, member)
        ? []
        : [{ type: 'OrganisationMemberJoined', data: { organisationId, member, from } }];
    }
    case 'RemoveOrganisationMember': {
      const { member, to } = command.data;
      const membership = rules.openMembership(state, member);
      ensure(membership, 'registry.not-a-member', {}, 'member');
      ensure(to > membership.from, 'registry.end-before-start', { from: membership.from, to }, 'to');
      return [{ type: 'OrganisationMemberLeft', data: { organisationId, member, to } }];
    }
    case 'CloseOrganisation':
      return [{ type: 'OrganisationClosed', data: { organisationId, ...command.data } }];
  }
};

/** A legal person of the directory: provider, municipality, union, office. Persons are never here. */
export const organisationDecider: Decider<OrganisationState, OrganisationCommand, OrganisationEvent> = {
  initialState,
  decide,
  evolve,
};
