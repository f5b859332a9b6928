import { ensure, type Decider } from '@triada/kernel';
import { mustBeListed } from '../listed';
import { organisationIsOpen } from '../shared.rules';
import { same } from '../values';
import { amountOn } from './capacity';
import type { ServiceCommand } from './service.commands';
import type { ServiceEvent } from './service.events';
import { decideLink } from './service.links';
import * as rules from './service.rules';
import { evolve, initialState, type RegisteredService, type ServiceState } from './service.state';

type Of<Type extends ServiceCommand['type']> = Extract<ServiceCommand, { type: Type }>;

const register = ({ data, context }: Of<'RegisterService'>): readonly ServiceEvent[] => {
  const { standings, provider, registrationIdTaken, ...registered } = data;
  const day = 'from' in data.start ? data.start.from : context.today;
  organisationIsOpen(provider.status);
  mustBeListed('service-types', data.serviceType, day, 'serviceType');
  ensure(!registrationIdTaken, 'registry.registration-number-taken', { number: data.registrationId }, 'registrationId');
  rules.detailsHold(data.details, { standings, day, providerReachable: provider.reachable });
  if ('plannedYear' in data.start) rules.plannedYearIsNotOver(data.start.plannedYear, context.today);
  else rules.startHasHappened(data.start.from, context.today);
  return [{ type: 'ServiceRegistered', data: registered }];
};

const changeDetails = ({ data }: Of<'ChangeServiceDetails'>, state: RegisteredService): readonly ServiceEvent[] => {
  const { details, from, standings, providerReachable } = data;
  rules.serviceIsOpen(state);
  rules.detailsHold(details, { standings, day: from, providerReachable, kept: state.details });
  rules.formsWithCapacityStay(state, details.forms, from);
  return same(state.details, details)
    ? []
    : [{ type: 'ServiceDetailsChanged', data: { serviceId: state.serviceId, details, from } }];
};

const changeCapacity = ({ data }: Of<'ChangeServiceCapacity'>, state: RegisteredService): readonly ServiceEvent[] => {
  const { form, unit, amount, from } = data;
  rules.serviceIsOpen(state);
  ensure(state.details.forms.includes(form), 'registry.form-not-offered', { form }, 'form');
  mustBeListed('capacity-units', unit, from, 'unit');
  const before = amountOn(state.capacities, form, unit, from);
  if ((before ?? '0') === amount) return [];
  return [{ type: 'ServiceCapacityChanged', data: { serviceId: state.serviceId, form, unit, before, after: amount, from } }];
};

const decide = (command: ServiceCommand, state: ServiceState): readonly ServiceEvent[] => {
  if (command.type === 'RegisterService') {
    ensure(state.status === 'unknown', 'registry.service-exists');
    return register(command);
  }
  rules.serviceIsKnown(state);
  const { serviceId, status } = state;
  switch (command.type) {
    case 'ChangeServiceDetails':
      return changeDetails(command, state);
    case 'ChangeServiceCapacity':
      return changeCapacity(command, state);
    case 'RecordServiceRegistrationNumber': {
      const { registrationId, registrationIdTaken } = command.data;
      if (state.registrationId === registrationId) return [];
      ensure(!registrationIdTaken, 'registry.registration-number-taken', { number: registrationId }, 'registrationId');
      return [{ type: 'ServiceRegistrationNumberRecorded', data: { serviceId, registrationId } }];
    }
    case 'MoveServiceStart': {
      const { plannedYear } = command.data;
      ensure(status === 'planned', 'registry.service-not-planned');
      rules.plannedYearIsNotOver(plannedYear, command.context.today);
      return state.plannedYear === plannedYear ? [] : [{ type: 'ServiceStartMoved', data: { serviceId, plannedYear } }];
    }
    case 'StartService': {
      const { from } = command.data;
      ensure(status === 'planned', 'registry.service-not-planned');
      rules.startHasHappened(from, command.context.today);
      return [{ type: 'ServiceStarted', data: { serviceId, from } }];
    }
    case 'SuspendService': {
      const { from, reason } = command.data;
      if (status === 'suspended') return [];
      ensure(status === 'active', 'registry.service-not-active', { state: status });
      rules.stateChangeComesAfterTheLast(state, from);
      return [{ type: 'ServiceSuspended', data: { serviceId, from, reason } }];
    }
    case 'ResumeService': {
      const { from } = command.data;
      if (status === 'active') return [];
      ensure(status === 'suspended', 'registry.service-not-suspended', { state: status });
      rules.stateChangeComesAfterTheLast(state, from);
      return [{ type: 'ServiceResumed', data: { serviceId, from } }];
    }
    case 'CloseService': {
      const { from, reason } = command.data;
      rules.serviceIsOpen(state);
      rules.stateChangeComesAfterTheLast(state, from);
      return [{ type: 'ServiceClosed', data: { serviceId, from, reason } }];
    }
    default:
      return decideLink(command, state);
  }
};

/** A registered social service of one provider: what it offers, since when, how much, and to which services it leads on. */
export const serviceDecider: Decider<ServiceState, ServiceCommand, ServiceEvent> = { initialState, decide, evolve };
