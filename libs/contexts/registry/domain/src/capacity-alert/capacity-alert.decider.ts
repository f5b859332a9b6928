import { addDays, ensure, type Command, type Decider } from '@triada/kernel';
import { codesAreValid, type Standing } from '../code-list/regional-list';
import { mustBeListed } from '../listed';
import { organisationIsOpen } from '../shared.rules';
import type { CapacityAlertEvent } from './capacity-alert.events';

/** Days after which an alert that nobody renewed is shown as stale (D090, F33). */
export const alertFreshDays = 90;

/** First day on which the alert is stale. */
export const staleFrom = (confirmedOn: string): string => addDays(confirmedOn, alertFreshDays + 1);

export const isStale = (confirmedOn: string, today: string): boolean => today >= staleFrom(confirmedOn);

export type RaiseCapacityAlert = Command<
  'RaiseCapacityAlert',
  Omit<Extract<CapacityAlertEvent, { type: 'CapacityAlertRaised' }>['data'], 'targetGroup'> & {
    targetGroup: Standing | null;
    provider: 'unknown' | 'registered' | 'closed';
    /** Provider and type of the service named, `null` when there is no such service. */
    service: { organisationId: string; serviceType: string } | null;
  }
>;
export type RenewCapacityAlert = Command<'RenewCapacityAlert', { on: string }>;
export type WithdrawCapacityAlert = Command<'WithdrawCapacityAlert', { on: string }>;
export type CapacityAlertCommand = RaiseCapacityAlert | RenewCapacityAlert | WithdrawCapacityAlert;

export type CapacityAlertState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'raised' | 'withdrawn';
      readonly alertId: string;
      readonly regionId: string;
      readonly organisationId: string;
      readonly confirmedOn: string;
    };

const initialState: CapacityAlertState = { status: 'unknown' };

const evolve = (state: CapacityAlertState, event: CapacityAlertEvent): CapacityAlertState => {
  if (event.type === 'CapacityAlertRaised') {
    const { alertId, regionId, organisationId, on } = event.data;
    return { status: 'raised', alertId, regionId, organisationId, confirmedOn: on };
  }
  if (state.status === 'unknown') return state;
  return event.type === 'CapacityAlertRenewed' ? { ...state, confirmedOn: event.data.on } : { ...state, status: 'withdrawn' };
};

const raise = ({ data }: RaiseCapacityAlert): readonly CapacityAlertEvent[] => {
  const { provider, service, targetGroup, ...alert } = data;
  organisationIsOpen(provider);
  mustBeListed('service-types', alert.serviceType, alert.on, 'serviceType');
  ensure(targetGroup || alert.subgroup, 'registry.alert-without-group', {}, 'targetGroup');
  if (targetGroup) codesAreValid([targetGroup], 'targetGroup');
  if (alert.serviceId !== null) {
    ensure(service?.organisationId === alert.organisationId, 'registry.service-unknown', {}, 'serviceId');
    ensure(
      service.serviceType === alert.serviceType,
      'registry.alert-of-another-type',
      { type: service.serviceType },
      'serviceType',
    );
  }
  return [{ type: 'CapacityAlertRaised', data: { ...alert, targetGroup: targetGroup?.code ?? null } }];
};

const decide = (command: CapacityAlertCommand, state: CapacityAlertState): readonly CapacityAlertEvent[] => {
  if (command.type === 'RaiseCapacityAlert') {
    ensure(state.status === 'unknown', 'registry.alert-exists');
    return raise(command);
  }
  ensure(state.status !== 'unknown', 'registry.alert-unknown');
  const { alertId } = state;
  const { on } = command.data;
  if (command.type === 'WithdrawCapacityAlert') {
    return state.status === 'withdrawn' ? [] : [{ type: 'CapacityAlertWithdrawn', data: { alertId, on } }];
  }
  ensure(state.status === 'raised', 'registry.alert-withdrawn');
  ensure(on >= state.confirmedOn, 'registry.alert-renewed-later', { confirmedOn: state.confirmedOn }, 'on');
  return on === state.confirmedOn ? [] : [{ type: 'CapacityAlertRenewed', data: { alertId, on } }];
};

/** A provider says that it is full: dated, visible at once, and forgotten unless it is repeated (D090). */
export const capacityAlertDecider: Decider<CapacityAlertState, CapacityAlertCommand, CapacityAlertEvent> = {
  initialState,
  decide,
  evolve,
};
