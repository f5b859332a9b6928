import { trace } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import { TraceReceiverDouble } from '@triada/testing';
import { pause } from '@triada/testing/product';
import { createLogger } from './logger';
import { openTraces, telling } from './open-traces';
import { SpanKind, beginTrace } from './traces';

describe('sending traces', () => {
  const lines: string[] = [];
  const log = createLogger('info', { write: (line) => void lines.push(JSON.parse(line).msg) });
  const begin = () => beginTrace(undefined, 'GET /api/x', SpanKind.SERVER, { 'http.route': '/api/x' });
  afterAll(() => trace.disable());

  it('makes nothing where no address is given', async () => {
    const traces = await openTraces(undefined, 'planning-service', log);
    expect(begin()).toBeUndefined();
    await traces.close();
  });

  it('sends by OTLP under the name of the service, and ends without a receiver too', async () => {
    const receiver = await TraceReceiverDouble.start();
    const traces = await openTraces(`${receiver.url}/`, 'planning-service', log);
    begin()!.end();
    for (let tries = 0; tries < 1_000 && receiver.spans.length === 0; tries++) await pause(10);
    expect(receiver.spans).toEqual([
      expect.objectContaining({ service: 'planning-service', name: 'GET /api/x', attributes: [{ key: 'http.route', value: { stringValue: '/api/x' } }] }),
    ]);
    await receiver.close();
    begin()!.end();
    await traces.close();
    expect(lines.splice(0)).toEqual(['traces are not taken; dropping them until they are']);
  }, 30_000);

  it('says once that nobody takes them, however often it tries, and once that somebody does again', () => {
    const results = [0, 1, 1, 1, 0, 0];
    const told: number[] = [];
    const exporter: SpanExporter = { export: (_spans, tell) => tell({ code: results.shift()! }), shutdown: async () => undefined };
    const teller = telling(exporter, log);
    while (results.length > 0) teller.export([], ({ code }) => told.push(code));
    expect(lines).toEqual(['traces are not taken; dropping them until they are', 'traces are taken again']);
    expect(told).toEqual([0, 1, 1, 1, 0, 0]);
  });
});
