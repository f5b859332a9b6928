import { deciderSpec } from '@triada/kernel/spec';
import { noContact } from '../values';
import { serviceDecider } from './service.decider';
import type { ServiceEvent } from './service.events';

const service = deciderSpec(serviceDecider);
const serviceId = '00000000-0000-4000-8000-000000000010';
const other = '00000000-0000-4000-8000-000000000011';
const [needId, linkId] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'];

const registered: ServiceEvent = {
  type: 'ServiceRegistered',
  data: {
    serviceId,
    regionId: 'liberec',
    organisationId: '00000000-0000-4000-8000-000000000001',
    serviceType: 's60a',
    registrationId: null,
    details: {
      name: 'Intervenční centrum',
      forms: ['A'],
      targetGroups: ['domestic-violence-victims'],
      place: { hidden: true, municipality: null, address: null },
      territory: ['563889'],
      conditions: 'Bez objednání.',
      contact: { ...noContact, phone: '+420 400 000 001' },
      lifeSituations: [],
    },
    start: { from: '2020-01-01' },
  },
};
const need = {
  serviceId,
  linkId: needId,
  type: 'link_needed' as const,
  toServiceId: null,
  targetGroup: 'crime-victims',
  note: null,
  from: '2022-09-19',
};
const follows = {
  serviceId,
  linkId,
  type: 'follows_on' as const,
  toServiceId: other,
  targetGroup: null,
  note: null,
  from: '2022-10-01',
};
const needed: ServiceEvent = { type: 'ServiceLinkRecorded', data: need };
const linked: ServiceEvent = { type: 'ServiceLinkRecorded', data: follows };
const group = { code: 'crime-victims', standing: 'valid' as const };
const { serviceId: _, ...needRequest } = { ...need, targetGroup: group, toServiceKnown: false };
const { serviceId: __, ...followsRequest } = { ...follows, toServiceKnown: true };

describe('[D011] links of a service', () => {
  it('are recorded with type, direction and day', () => {
    service.given(registered).when('RecordServiceLink', followsRequest).then(linked);
    service.given(registered).when('RecordServiceLink', needRequest).then(needed);
  });
  it('are recorded once', () =>
    service
      .given(registered, linked)
      .when('RecordServiceLink', { ...followsRequest, linkId: needId })
      .thenNothing());
  it('lead to a service of the registry, and to another one', () => {
    service
      .given(registered)
      .when('RecordServiceLink', { ...followsRequest, toServiceKnown: false })
      .thenRejected('registry.service-unknown');
    service
      .given(registered)
      .when('RecordServiceLink', { ...followsRequest, toServiceId: serviceId })
      .thenRejected('registry.link-to-itself');
  });
  it('that are needed have a group and no target yet', () => {
    service
      .given(registered)
      .when('RecordServiceLink', { ...needRequest, targetGroup: null })
      .thenRejected('registry.needed-link-without-group');
    service
      .given(registered)
      .when('RecordServiceLink', { ...needRequest, toServiceId: other })
      .thenRejected('registry.needed-link-has-target');
  });
  it('that are needed close only by naming the link that meets them', () => {
    const both = service.given(registered, needed, linked);
    both.when('EndServiceLink', { linkId: needId, to: '2023-01-01' }).thenRejected('registry.needed-link-only-met');
    both
      .when('MeetServiceLinkNeed', { linkId: needId, metByLinkId: linkId, on: '2022-10-01' })
      .then({ type: 'ServiceLinkNeedMet', data: { serviceId, linkId: needId, metByLinkId: linkId, on: '2022-10-01' } });
    both
      .when('MeetServiceLinkNeed', { linkId: needId, metByLinkId: needId, on: '2022-10-01' })
      .thenRejected('registry.need-met-by-need');
    both.when('MeetServiceLinkNeed', { linkId, metByLinkId: linkId, on: '2022-10-01' }).thenRejected('registry.link-not-needed');
    service
      .given(registered, needed)
      .when('MeetServiceLinkNeed', { linkId: needId, metByLinkId: linkId, on: '2022-10-01' })
      .thenRejected('registry.link-not-open');
  });
  it('end on a day', () => {
    const known = service.given(registered, linked);
    known
      .when('EndServiceLink', { linkId, to: '2023-01-01' })
      .then({ type: 'ServiceLinkEnded', data: { serviceId, linkId, to: '2023-01-01' } });
    known.when('EndServiceLink', { linkId, to: '2022-10-01' }).thenRejected('registry.end-before-start');
  });
});
