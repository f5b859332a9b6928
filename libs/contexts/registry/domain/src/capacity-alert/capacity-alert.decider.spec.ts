import { deciderSpec } from '@triada/kernel/spec';
import { capacityAlertDecider, isStale, staleFrom } from './capacity-alert.decider';
import type { CapacityAlertEvent } from './capacity-alert.events';

const alert = deciderSpec(capacityAlertDecider);
const alertId = '00000000-0000-4000-8000-000000000040';
const organisationId = '00000000-0000-4000-8000-000000000001';
const serviceId = '00000000-0000-4000-8000-000000000010';
const data = {
  alertId,
  regionId: 'liberec',
  organisationId,
  serviceId: null,
  serviceType: 's37',
  targetGroup: 'crime-victims',
  subgroup: 'dětské oběti',
  municipality: '563889',
  note: null,
  on: '2022-09-19',
};
const raised: CapacityAlertEvent = { type: 'CapacityAlertRaised', data };
const withdrawn: CapacityAlertEvent = { type: 'CapacityAlertWithdrawn', data: { alertId, on: '2022-10-01' } };
const ask = {
  ...data,
  targetGroup: { code: 'crime-victims', standing: 'valid' as const },
  provider: 'registered' as const,
  service: null,
};

describe('[D090] capacity alert', () => {
  const unknown = alert.given();
  it('is raised on a service type and a subgroup', () => unknown.when('RaiseCapacityAlert', ask).then(raised));
  it('names a group or a subgroup', () =>
    unknown
      .when('RaiseCapacityAlert', { ...ask, targetGroup: null, subgroup: null })
      .thenRejected('registry.alert-without-group'));
  it('is raised by a provider of the registry', () =>
    unknown.when('RaiseCapacityAlert', { ...ask, provider: 'unknown' }).thenRejected('registry.organisation-unknown'));
  it('is about a type of the act', () =>
    unknown.when('RaiseCapacityAlert', { ...ask, serviceType: 's1' }).thenRejected('registry.code-not-valid'));
  it('is about the provider’s own service and its type', () => {
    unknown.when('RaiseCapacityAlert', { ...ask, serviceId, service: null }).thenRejected('registry.service-unknown');
    unknown
      .when('RaiseCapacityAlert', { ...ask, serviceId, service: { organisationId: serviceId, serviceType: 's37' } })
      .thenRejected('registry.service-unknown');
    unknown
      .when('RaiseCapacityAlert', { ...ask, serviceId, service: { organisationId, serviceType: 's40' } })
      .thenRejected('registry.alert-of-another-type', { type: 's40' });
  });
  it('is raised once', () => alert.given(raised).when('RaiseCapacityAlert', ask).thenRejected('registry.alert-exists'));
  it('is renewed', () => {
    alert
      .given(raised)
      .when('RenewCapacityAlert', { on: '2022-12-01' })
      .then({ type: 'CapacityAlertRenewed', data: { alertId, on: '2022-12-01' } });
    alert.given(raised).when('RenewCapacityAlert', { on: '2022-09-19' }).thenNothing();
    alert.given(raised).when('RenewCapacityAlert', { on: '2022-09-18' }).thenRejected('registry.alert-renewed-later');
    unknown.when('RenewCapacityAlert', { on: '2022-09-18' }).thenRejected('registry.alert-unknown');
  });
  it('is withdrawn', () => {
    alert.given(raised).when('WithdrawCapacityAlert', { on: '2022-10-01' }).then(withdrawn);
    alert.given(raised, withdrawn).when('WithdrawCapacityAlert', { on: '2022-10-02' }).thenNothing();
    alert.given(raised, withdrawn).when('RenewCapacityAlert', { on: '2022-10-02' }).thenRejected('registry.alert-withdrawn');
  });
  it('is stale after 90 days', () => {
    expect(staleFrom('2022-09-19')).toBe('2022-12-19');
    expect([isStale('2022-09-19', '2022-12-18'), isStale('2022-09-19', '2022-12-19')]).toEqual([false, true]);
  });
});
