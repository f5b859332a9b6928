import { deciderSpec } from '@triada/kernel/spec';
import { officeDecider, type OfficeEvent } from '.';

const officeId = '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e01';
const personId = '9d2c1b0a-7e6f-4d5c-8b4a-3c2d1e0f9a01';
const office = deciderSpec(officeDecider);
const request = { officeId, regionId: 'frydlantsko', title: 'starosta', personId, municipality: '564028', organisationId: null, from: '2014-11-01' };
const taken: OfficeEvent = { type: 'OfficeTaken', data: request };

describe('office', () => {
  it('is taken for a municipality or an organisation, not both and not neither', () => {
    office.given().when('TakeOffice', request).then(taken);
    office.given().when('TakeOffice', { ...request, municipality: null }).thenRejected('meetings.office-of-whom');
    office.given().when('TakeOffice', { ...request, organisationId: officeId }).thenRejected('meetings.office-of-whom');
    office.given(taken).when('TakeOffice', request).thenRejected('meetings.office-exists');
  });

  it('ends on a day after it began; the same day again changes nothing, another day is a correction', () => {
    const ended: OfficeEvent = { type: 'OfficeEnded', data: { officeId, to: '2018-10-31', reason: 'volby' } };
    office.given(taken).when('EndOffice', { to: '2018-10-31', reason: 'volby' }).then(ended);
    office.given(taken, ended).when('EndOffice', { to: '2018-10-31', reason: 'volby' }).thenNothing();
    office.given(taken, ended).when('EndOffice', { to: '2018-11-05', reason: 'volby' }).then({ ...ended, data: { ...ended.data, to: '2018-11-05' } } as OfficeEvent);
    office.given(taken).when('EndOffice', { to: '2014-11-01', reason: 'volby' }).thenRejected('meetings.office-ends-before-it-begins');
    office.given().when('EndOffice', { to: null, reason: 'volby' }).thenRejected('meetings.office-unknown');
  });
});
