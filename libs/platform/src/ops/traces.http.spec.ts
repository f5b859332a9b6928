import { trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { startContexts, type TestApp, type TestClient } from '@triada/testing';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';

const callers = { trace: 'a'.repeat(32), span: 'b'.repeat(16) };
const traceparent = `00-${callers.trace}-${callers.span}-01`;
const route = '/api/notebook/notebooks/:id/notes';

describe('the trace of a command', () => {
  const exporter = new InMemorySpanExporter();
  let app: TestApp;
  let coordinator: TestClient;
  let id: string;
  const write = (text: string, headers?: Record<string, string>, path = id) => coordinator.post(`/notebook/notebooks/${path}/notes`, { text }, headers);
  /** Everything that came of it. */
  const spansOf = async (work: () => Promise<unknown>): Promise<readonly ReadableSpan[]> => {
    exporter.reset();
    await work();
    await app.settle();
    return exporter.getFinishedSpans();
  };
  /** Name behind the names of all that it goes on from. */
  const paths = (spans: readonly ReadableSpan[]): string[] => {
    const path = (span: ReadableSpan): string => {
      const parent = spans.find((one) => one.spanContext().spanId === span.parentSpanContext?.spanId);
      return `${parent ? path(parent) : (span.parentSpanContext?.spanId ?? '')} > ${span.name}`;
    };
    return spans.map(path).sort();
  };
  const named = (spans: readonly ReadableSpan[], name: string) => spans.find((span) => span.name === name)!;

  beforeAll(async () => {
    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
    app = await startContexts([notebookContext, shelfContext], { permissions: { ...notebookPermissions, ...shelfPermissions }, logLevel: 'silent' });
    coordinator = app.as({ role: 'coordinator', region: 'north' });
    id = (await coordinator.post('/notebook/notebooks', { regionId: 'north', title: 'Deník' })).body.id;
    await app.settle();
  });
  afterAll(async () => {
    await app.close();
    trace.disable();
  });

  it('goes from the request through the log and the bus to what other contexts do about it', async () => {
    const spans = await spansOf(() => write('first', { traceparent }));
    const request = `${callers.span} > POST ${route}`;
    const published = `${request} > command WriteNote > publish notebook.note-written.v1`;
    const process = `${published} > process when-note-written-then-shelve-it`;
    expect(paths(spans)).toEqual([
      request,
      `${request} > command WriteNote`,
      `${request} > command WriteNote > append`,
      published,
      `${published} > intake notes-of-region_v1`,
      process,
      `${process} > command ShelveNote`,
      `${process} > command ShelveNote > append`,
    ]);
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([callers.trace]));
  });

  it('says what was done, and nothing of whom or with which words', async () => {
    const spans = await spansOf(() => write('Jana Nováková, jana@example.org', { traceparent }));
    expect(Object.fromEntries(spans.map(({ attributes, name }) => [name.split(' ', 1)[0] === 'command' ? name : name.split(' ', 1)[0], attributes]))).toEqual({
      POST: { 'http.request.method': 'POST', 'http.route': route, 'http.response.status_code': 200 },
      'command WriteNote': { 'triada.context': 'notebook', 'triada.command': 'WriteNote' },
      append: { 'triada.events': 1 },
      publish: { 'messaging.destination.name': 'notebook', 'cloudevents.event_type': 'notebook.note-written.v1' },
      intake: { 'triada.context': 'shelf', 'messaging.consumer.group.name': 'notes-of-region_v1', 'cloudevents.event_type': 'notebook.note-written.v1' },
      process: { 'triada.context': 'shelf', 'messaging.consumer.group.name': 'when-note-written-then-shelve-it', 'cloudevents.event_type': 'notebook.note-written.v1' },
      'command ShelveNote': { 'triada.context': 'shelf', 'triada.command': 'ShelveNote' },
    });
    expect(spans.flatMap(({ events, links }) => [...events, ...links])).toEqual([]);
  });

  it('tells a refusal by its code, and calls only a fault of ours an error', async () => {
    const refused = await spansOf(() => write('x', {}, '00000000-0000-4000-8000-00000000dead'));
    expect(named(refused, 'command WriteNote')).toMatchObject({ attributes: { 'triada.refused': 'platform.not-found' }, status: { code: 0 } });
    const broken = await spansOf(() => write('break the process'));
    const process = named(broken, 'process when-note-written-then-shelve-it');
    expect(process).toMatchObject({ attributes: { 'error.type': 'Error' }, status: { code: 2 }, events: [] });
    expect(process.status.message).toBeUndefined();
  });

  it('is the trace that a problem names, also where the caller brought none', async () => {
    let traceId = '';
    const spans = await spansOf(async () => (traceId = (await write('')).body.traceId));
    expect([spans.length, spans[0]!.spanContext().traceId]).toEqual([1, traceId]);
  });

  it('stays in the log beside the event, and out of what views are made of', async () => {
    const spans = await spansOf(() => write('kept', { traceparent }));
    const { event, metadata } = (await app.recorded(`notebook-${id}`)).at(-1)!;
    const command = named(spans, 'command WriteNote').spanContext();
    expect(metadata.traceparent).toBe(`00-${command.traceId}-${command.spanId}-01`);
    expect(JSON.stringify(event)).not.toContain(command.traceId);
  });

  it('is not made against the wish of the caller, nor for questions that only machines ask', async () => {
    expect(await spansOf(() => write('unseen', { traceparent: `00-${callers.trace}-${callers.span}-00` }))).toEqual([]);
    expect((await app.recorded(`notebook-${id}`)).at(-1)!.metadata).not.toHaveProperty('traceparent');
    const probes = () => Promise.all(['/health/live', '/metrics'].map((url) => app.server.inject({ method: 'GET', url })));
    expect(await spansOf(probes)).toEqual([]);
  });
});
