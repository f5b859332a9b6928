import type { Message } from '@triada/ports';
import { messageOf, recordOf, UnreadableRecord, type IncomingRecord } from './cloud-event';

const message: Message = {
  id: '00000000-0000-4000-8000-000000000001.1', type: 'planning.plan-adopted.v1', source: 'planning', key: 'plan-1', time: '2026-01-01T00:00:00.000Z', revision: 5, previousRevision: 3,
  region: 'frydlantsko', validFrom: '2025-12-31', actor: { id: 'p-1', roles: ['coordinator', 'auditor'], onBehalfOf: 'p-2' }, correlationId: 'c-1', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, data: { text: 'Žádost "č. 1" 🐎', deep: [{ x: null }] },
};

const onTheWire = (sent: Message): IncomingRecord => {
  const { headers, key, value } = recordOf(sent);
  return { key: Buffer.from(key), value: Buffer.from(value), headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])) };
};

describe('a message as a CloudEvent in binary mode', () => {
  it('has its attributes in headers and nothing but its data in the value', () => {
    expect(recordOf(message)).toEqual({
      key: 'plan-1',
      value: '{"text":"Žádost \\"č. 1\\" 🐎","deep":[{"x":null}]}',
      headers: {
        'content-type': 'application/json',
        ce_specversion: '1.0',
        ce_id: '00000000-0000-4000-8000-000000000001.1',
        ce_type: 'planning.plan-adopted.v1',
        ce_source: 'planning',
        ce_time: '2026-01-01T00:00:00.000Z',
        ce_partitionkey: 'plan-1',
        ce_revision: '5',
        ce_previousrevision: '3',
        ce_region: 'frydlantsko',
        ce_validfrom: '2025-12-31',
        ce_actorid: 'p-1',
        ce_actorroles: '["coordinator","auditor"]',
        ce_actoronbehalfof: 'p-2',
        ce_correlationid: 'c-1',
        ce_traceparent: '00-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbb-01',
      },
    });
  });

  it('comes back as it went, also the first of a stream and one that nobody is behind or traces', () => {
    const { traceparent: _trace, ...untraced } = message;
    const first = { ...untraced, revision: 0, previousRevision: null, actor: { id: 'p-1', roles: [] }, data: null };
    expect([messageOf(onTheWire(message)), messageOf(onTheWire(first))]).toEqual([message, first]);
  });

  it.each<[string, (record: IncomingRecord) => IncomingRecord]>([
    ['has no header ce_id', ({ headers, ...rest }) => ({ ...rest, headers: { ...headers, ce_id: undefined } })],
    ['has no header ce_specversion', ({ key, value }) => ({ key, value })],
    ['of version 0.3', ({ headers, ...rest }) => ({ ...rest, headers: { ...headers, ce_specversion: '0.3' } })],
    ['no revision', ({ headers, ...rest }) => ({ ...rest, headers: { ...headers, ce_revision: '-1' } })],
    ['no list of names', ({ headers, ...rest }) => ({ ...rest, headers: { ...headers, ce_actorroles: '{}' } })],
    ['its value is no JSON', (record) => ({ ...record, value: Buffer.from('{') })],
    ['has no value', (record) => ({ ...record, value: null })],
    ['has the key plan-2, but the partition key plan-1', (record) => ({ ...record, key: Buffer.from('plan-2') })],
  ])('is refused with the reason: %s', (reason, spoil) => {
    expect(() => messageOf(spoil(onTheWire(message)))).toThrow(UnreadableRecord);
    expect(() => messageOf(spoil(onTheWire(message)))).toThrow(reason);
  });
});
