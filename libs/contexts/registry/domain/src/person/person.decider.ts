import { ensure, pragueDate, type Decider } from '@triada/kernel';
import type { PersonCommand } from './person.commands';
import { decideErasure } from './person.erasure';
import type { PersonEvent } from './person.events';
import * as rules from './person.rules';
import { evolve, initialState, type PersonState } from './person.state';

const isOpen = <Item extends { to: string | null }>(item: Item): boolean => item.to === null;

const decide = (command: PersonCommand, state: PersonState): readonly PersonEvent[] => {
  if (command.type === 'RegisterPerson') {
    ensure(state.status === 'unknown', 'registry.person-exists');
    rules.sideIsComplete(command.data.side, command.data.commissionerKind);
    return [{ type: 'PersonRegistered', data: command.data }];
  }
  rules.personIsKnown(state);
  const { personId } = state;
  switch (command.type) {
    case 'ChangePersonDetails':
      rules.personIsNotErased(state);
      return Object.keys(command.data).length === 0
        ? []
        : [{ type: 'PersonDetailsChanged', data: { personId, ...command.data } }];
    case 'ChangePersonSide': {
      const { side, commissionerKind, from } = command.data;
      rules.personIsNotErased(state);
      rules.sideIsComplete(side, commissionerKind);
      const last = state.sides.at(-1)!;
      if (last.to === null && last.side === side && last.commissionerKind === commissionerKind) return [];
      ensure(from > last.from, 'registry.end-before-start', { from: last.from, to: from }, 'from');
      return [{ type: 'PersonSideChanged', data: { personId, side, commissionerKind, from } }];
    }
    case 'EndPersonParticipation': {
      const { to } = command.data;
      const open = state.sides.find(isOpen);
      if (!open) return [];
      ensure(to > open.from, 'registry.end-before-start', { from: open.from, to }, 'to');
      return [{ type: 'PersonLeft', data: { personId, to } }];
    }
    case 'LinkPerson': {
      const { organisationId, organisationKnown, from } = command.data;
      rules.personIsNotErased(state);
      ensure(organisationKnown, 'registry.organisation-unknown', {}, 'organisationId');
      if (state.organisations.some((link) => isOpen(link) && link.organisationId === organisationId)) return [];
      return [{ type: 'PersonLinked', data: { personId, organisationId, from } }];
    }
    case 'UnlinkPerson': {
      const { organisationId, to } = command.data;
      const open = state.organisations.find((link) => isOpen(link) && link.organisationId === organisationId);
      ensure(open, 'registry.person-not-linked', {}, 'organisationId');
      ensure(to > open.from, 'registry.end-before-start', { from: open.from, to }, 'to');
      return [{ type: 'PersonUnlinked', data: { personId, organisationId, to } }];
    }
    case 'RecordPublicFunction': {
      rules.personIsNotErased(state);
      const held = state.functions.some((item) => isOpen(item) && item.function === command.data.function);
      return held ? [] : [{ type: 'PublicFunctionTaken', data: { personId, ...command.data } }];
    }
    case 'EndPublicFunction': {
      const open = state.functions.find((item) => isOpen(item) && item.function === command.data.function);
      if (!open) return [];
      ensure(command.data.to > open.from, 'registry.end-before-start', { from: open.from, to: command.data.to }, 'to');
      return [{ type: 'PublicFunctionLeft', data: { personId, ...command.data } }];
    }
    case 'GiveConsent': {
      const { purpose, on } = command.data;
      rules.personIsNotErased(state);
      ensure(on <= pragueDate(command.context.now), 'registry.consent-in-future', { on }, 'on');
      return state.consents[purpose] === undefined
        ? [{ type: 'ConsentGiven', data: { personId, purpose, on }, rule: rules.namingRule }]
        : [];
    }
    case 'RevokeConsent': {
      const { purpose, on } = command.data;
      return state.consents[purpose] === undefined
        ? []
        : [{ type: 'ConsentRevoked', data: { personId, purpose, on }, rule: rules.namingRule }];
    }
    default:
      return decideErasure(command, state);
  }
};

/** A natural person: the only place with personal data, all of it sealed with the person's own key (architecture 6.10). */
export const personDecider: Decider<PersonState, PersonCommand, PersonEvent> = { initialState, decide, evolve };
