import { deciderSpec } from '@triada/kernel/spec';
import { noContact } from '../values';
import { capacitiesOn } from './capacity';
import { serviceDecider } from './service.decider';
import type { ServiceDetails, ServiceEvent } from './service.events';
import { stateOn, type RegisteredService } from './service.state';

const service = deciderSpec(serviceDecider);
const serviceId = '00000000-0000-4000-8000-000000000010';
const organisationId = '00000000-0000-4000-8000-000000000001';

const details: ServiceDetails = {
  name: 'Pečovatelská služba',
  forms: ['T'],
  targetGroups: ['seniors'],
  place: { hidden: false, municipality: '564028', address: 'Náměstí 1' },
  territory: ['564028', '564265'],
  conditions: 'Po dohodě, úhrada podle ceníku.',
  contact: { ...noContact, phone: '+420 400 000 000' },
  lifeSituations: ['care-at-home'],
};
const standings = {
  targetGroups: [{ code: 'seniors', standing: 'valid' as const }],
  lifeSituations: [{ code: 'care-at-home', standing: 'valid' as const }],
};
const identity = { serviceId, regionId: 'frydlantsko', organisationId, serviceType: 's40', registrationId: null, details };
const provider = { status: 'registered' as const, reachable: false };
const request = { ...identity, standings, provider, registrationIdTaken: false };

const active: ServiceEvent = { type: 'ServiceRegistered', data: { ...identity, start: { from: '2020-01-01' } } };
const planned: ServiceEvent = { type: 'ServiceRegistered', data: { ...identity, start: { plannedYear: 2023 } } };
const capacity = (before: string | null, after: string, from: string): ServiceEvent => ({
  type: 'ServiceCapacityChanged',
  data: { serviceId, form: 'T', unit: 'fte_direct', before, after, from },
});
const suspended: ServiceEvent = { type: 'ServiceSuspended', data: { serviceId, from: '2021-01-01', reason: 'rekonstrukce' } };
const closed: ServiceEvent = { type: 'ServiceClosed', data: { serviceId, from: '2022-01-01', reason: 'konec provozu' } };

describe('service when unknown', () => {
  const unknown = service.given();
  it('is registered as active', () =>
    unknown.when('RegisterService', { ...request, start: { from: '2020-01-01' } }).then(active));
  it('[D052] is registered as planned with its year', () =>
    unknown.when('RegisterService', { ...request, start: { plannedYear: 2023 } }).then(planned));
  it('[D052] refuses a plan for a year that is over', () =>
    unknown
      .when('RegisterService', { ...request, start: { plannedYear: 2021 } })
      .thenRejected('registry.planned-year-over', { year: 2021 }));
  it('[D052] refuses an active service that starts in the future', () =>
    unknown.when('RegisterService', { ...request, start: { from: '2023-01-01' } }).thenRejected('registry.start-not-yet'));
  it.each([
    ['unknown', 'registry.organisation-unknown'],
    ['closed', 'registry.organisation-closed'],
  ] as const)('refuses a provider that is %s', (status, code) =>
    unknown
      .when('RegisterService', { ...request, provider: { status, reachable: true }, start: { from: '2020-01-01' } })
      .thenRejected(code),
  );
  it('refuses a type that the act does not know', () =>
    unknown
      .when('RegisterService', { ...request, serviceType: 's99', start: { from: '2020-01-01' } })
      .thenRejected('registry.code-not-valid'));
  it('refuses the number of another service', () =>
    unknown
      .when('RegisterService', {
        ...request,
        registrationId: '1234567',
        registrationIdTaken: true,
        start: { from: '2020-01-01' },
      })
      .thenRejected('registry.registration-number-taken'));
  it.each([
    ['withdrawn', 'registry.code-withdrawn'],
    ['unknown', 'registry.code-unknown'],
  ] as const)('[D012] refuses a target group that is %s', (standing, code) =>
    unknown
      .when('RegisterService', {
        ...request,
        standings: { ...standings, targetGroups: [{ code: 'seniors', standing }] },
        start: { from: '2020-01-01' },
      })
      .thenRejected(code, { code: 'seniors' }),
  );
  it('[D013] refuses a service that nobody can reach', () => {
    const silent = { ...details, contact: { ...noContact, dataBox: 'abcdefg' } };
    unknown
      .when('RegisterService', { ...request, details: silent, start: { from: '2020-01-01' } })
      .thenRejected('registry.contact-missing');
  });
  it('[D013] takes the contact of the provider instead', () => {
    const silent = { ...details, contact: noContact };
    unknown
      .when('RegisterService', {
        ...request,
        details: silent,
        provider: { status: 'registered', reachable: true },
        start: { from: '2020-01-01' },
      })
      .then({ type: 'ServiceRegistered', data: { ...identity, details: silent, start: { from: '2020-01-01' } } });
  });
  it('refuses to store a place that must stay hidden', () => {
    const shelter = { ...details, place: { hidden: true, municipality: '564028', address: null } };
    unknown
      .when('RegisterService', { ...request, details: shelter, start: { from: '2020-01-01' } })
      .thenRejected('registry.hidden-place-stored');
  });
  it('refuses a service without a form', () =>
    unknown
      .when('RegisterService', { ...request, details: { ...details, forms: [] }, start: { from: '2020-01-01' } })
      .thenRejected('registry.form-missing'));
  it('takes no other command', () =>
    unknown.when('StartService', { from: '2020-01-01' }).thenRejected('registry.service-unknown'));
});

describe('[D052] planned service', () => {
  const known = service.given(planned);
  it('becomes active by a recorded start', () =>
    known.when('StartService', { from: '2022-09-01' }).then({ type: 'ServiceStarted', data: { serviceId, from: '2022-09-01' } }));
  it('does not start in the future', () =>
    known.when('StartService', { from: '2023-01-01' }).thenRejected('registry.start-not-yet'));
  it('is not active by any other way', () => {
    known.when('ResumeService', { from: '2022-09-01' }).thenRejected('registry.service-not-suspended');
    known.when('SuspendService', { from: '2022-09-01', reason: 'x' }).thenRejected('registry.service-not-active');
  });
  it('moves its start', () =>
    known
      .when('MoveServiceStart', { plannedYear: 2024 })
      .then({ type: 'ServiceStartMoved', data: { serviceId, plannedYear: 2024 } }));
  it('keeps the year that it has', () => known.when('MoveServiceStart', { plannedYear: 2023 }).thenNothing());
  it('does not move its start into the past', () =>
    known.when('MoveServiceStart', { plannedYear: 2020 }).thenRejected('registry.planned-year-over'));
  it('stays planned on every day before the start', () => {
    const state = service
      .given(planned, { type: 'ServiceStarted', data: { serviceId, from: '2022-09-01' } })
      .state() as RegisteredService;
    expect([stateOn(state, '2022-08-31'), stateOn(state, '2022-09-01')]).toEqual(['planned', 'active']);
  });
});

describe('active service', () => {
  const known = service.given(active);
  it('is not registered twice', () =>
    known.when('RegisterService', { ...request, start: { from: '2020-01-01' } }).thenRejected('registry.service-exists'));
  it('does not start again', () =>
    known.when('StartService', { from: '2022-01-01' }).thenRejected('registry.service-not-planned'));
  it('is suspended', () => known.when('SuspendService', { from: '2021-01-01', reason: 'rekonstrukce' }).then(suspended));
  it('is suspended once', () =>
    service.given(active, suspended).when('SuspendService', { from: '2021-02-01', reason: 'x' }).thenNothing());
  it('is resumed', () =>
    service
      .given(active, suspended)
      .when('ResumeService', { from: '2021-05-01' })
      .then({ type: 'ServiceResumed', data: { serviceId, from: '2021-05-01' } }));
  it('need not be resumed', () => known.when('ResumeService', { from: '2021-05-01' }).thenNothing());
  it('is closed', () => known.when('CloseService', { from: '2022-01-01', reason: 'konec provozu' }).then(closed));
  it('is not closed before its last change', () =>
    service
      .given(active, suspended)
      .when('CloseService', { from: '2020-06-01', reason: 'x' })
      .thenRejected('registry.state-before-last'));
  it('is left alone once closed', () => {
    service
      .given(active, closed)
      .when('CloseService', { from: '2023-01-01', reason: 'x' })
      .thenRejected('registry.service-closed');
    service
      .given(active, closed)
      .when('ChangeServiceCapacity', { form: 'T', unit: 'client', amount: '1', from: '2023-01-01' })
      .thenRejected('registry.service-closed');
  });
  it('records its number in the national register', () =>
    known
      .when('RecordServiceRegistrationNumber', { registrationId: '1234567', registrationIdTaken: false })
      .then({ type: 'ServiceRegistrationNumberRecorded', data: { serviceId, registrationId: '1234567' } }));
  it('refuses the number of another', () =>
    known
      .when('RecordServiceRegistrationNumber', { registrationId: '1234567', registrationIdTaken: true })
      .thenRejected('registry.registration-number-taken'));
});

describe('details of a service', () => {
  const change = { details, from: '2022-09-19', standings, providerReachable: false };
  it('change', () => {
    const renamed = { ...details, name: 'Pečovatelská služba města' };
    service
      .given(active)
      .when('ChangeServiceDetails', { ...change, details: renamed })
      .then({ type: 'ServiceDetailsChanged', data: { serviceId, details: renamed, from: '2022-09-19' } });
  });
  it('stay as they are', () => service.given(active).when('ChangeServiceDetails', change).thenNothing());
  it('[D012] keep a target group that was withdrawn meanwhile', () => {
    const renamed = { ...details, name: 'Jiný název' };
    const withdrawn = { ...standings, targetGroups: [{ code: 'seniors', standing: 'withdrawn' as const }] };
    service
      .given(active)
      .when('ChangeServiceDetails', { ...change, details: renamed, standings: withdrawn })
      .then({ type: 'ServiceDetailsChanged', data: { serviceId, details: renamed, from: '2022-09-19' } });
  });
  it('[D012] do not take a withdrawn target group anew', () => {
    const more = { ...details, targetGroups: ['seniors', 'homeless'] };
    const withdrawn = {
      ...standings,
      targetGroups: [...standings.targetGroups, { code: 'homeless', standing: 'withdrawn' as const }],
    };
    service
      .given(active)
      .when('ChangeServiceDetails', { ...change, details: more, standings: withdrawn })
      .thenRejected('registry.code-withdrawn', { code: 'homeless' });
  });
  it('keep a form that still has capacity', () =>
    service
      .given(active, capacity(null, '4.5', '2020-01-01'))
      .when('ChangeServiceDetails', { ...change, details: { ...details, forms: ['A'] } })
      .thenRejected('registry.form-has-capacity'));
});

describe('capacity of a service', () => {
  const full = [active, capacity(null, '6', '2020-01-01')];
  it('is recorded from a day', () =>
    service
      .given(active)
      .when('ChangeServiceCapacity', { form: 'T', unit: 'fte_direct', amount: '6', from: '2020-01-01' })
      .then(capacity(null, '6', '2020-01-01')));
  it('is changed with the value before', () =>
    service
      .given(...full)
      .when('ChangeServiceCapacity', { form: 'T', unit: 'fte_direct', amount: '4.5', from: '2022-07-01' })
      .then(capacity('6', '4.5', '2022-07-01')));
  it('stays as it is', () =>
    service
      .given(...full)
      .when('ChangeServiceCapacity', { form: 'T', unit: 'fte_direct', amount: '6', from: '2022-07-01' })
      .thenNothing());
  it('of nothing is nothing', () =>
    service
      .given(active)
      .when('ChangeServiceCapacity', { form: 'T', unit: 'client', amount: '0', from: '2022-07-01' })
      .thenNothing());
  it('belongs to a form that the service has', () =>
    service
      .given(active)
      .when('ChangeServiceCapacity', { form: 'P', unit: 'bed', amount: '6', from: '2020-01-01' })
      .thenRejected('registry.form-not-offered'));
  it('has a unit of the list', () =>
    service
      .given(active)
      .when('ChangeServiceCapacity', { form: 'T', unit: 'kus', amount: '6', from: '2020-01-01' })
      .thenRejected('registry.code-not-valid'));
  it('of two units stays apart and follows the calendar, not the order of recording', () => {
    const clients: ServiceEvent = {
      type: 'ServiceCapacityChanged',
      data: { serviceId, form: 'T', unit: 'client', before: null, after: '30', from: '2020-01-01' },
    };
    const state = service
      .given(...full, capacity('6', '0', '2023-01-01'), clients, capacity('6', '5', '2021-01-01'))
      .state() as RegisteredService;
    expect(capacitiesOn(state.capacities, '2022-01-01')).toEqual([
      { form: 'T', unit: 'fte_direct', amount: '5' },
      { form: 'T', unit: 'client', amount: '30' },
    ]);
    expect(capacitiesOn(state.capacities, '2023-01-01')).toEqual([{ form: 'T', unit: 'client', amount: '30' }]);
    expect(capacitiesOn(state.capacities, '2019-12-31')).toEqual([]);
  });
});
