import { fold, readEvent } from '@triada/kernel';
import { deciderSpec } from '@triada/kernel/spec';
import stored from './__stored__/v1.json';
import { auditReadingDecider, auditReadingEvents, type AuditReadingEvent } from './audit-reading.decider';

const reading = { reader: 'auditor-1', operation: 'AuditEvents', question: { region: 'liberec', limit: 100 } };

describe('reading of the audit', () => {
  it('[F56] every question is an event of its own', () => {
    const read: AuditReadingEvent = { type: 'AuditRead', data: reading };
    deciderSpec(auditReadingDecider).given(read).when('RecordAuditReading', reading).then(read);
    expect(deciderSpec(auditReadingDecider).given(read, read).state()).toEqual({ readings: 2 });
  });

  it('old events stay readable', () => {
    const events = stored.map(
      ({ type, version, data }) => readEvent(auditReadingEvents, type, version, data) as AuditReadingEvent,
    );
    expect(events.map(({ data }) => data)).toEqual(stored.map(({ data }) => data));
    expect(fold(auditReadingDecider, events)).toEqual({ readings: stored.length });
  });
});
