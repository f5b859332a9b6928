import { trace } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import { randomId } from '@triada/kernel';
import { z } from 'zod';
import type { Logger } from '../runtime/ports';

/** The name is that of the specification; with it the exporter obeys `OTEL_EXPORTER_OTLP_HEADERS`, `…_CERTIFICATE` and their like. */
export const traceSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where traces go by OTLP over HTTP, such as http://otel-collector:4318; none are made when missing'),
};

export interface Traces {
  /** Sends what is left, for as long as one attempt may take. */
  close(): Promise<void>;
}

/** Milliseconds that spans wait for others, and that sending them may take, repetitions included. What cannot be sent is dropped. */
const [collecting, patience] = [1_000, 2_000];

/**
 * From here on spans are made and sent, at most 2,048 of them waiting. Whatever the receiver does, nothing here fails or slows a request:
 * its silence costs one line in the log.
 */
export const openTraces = async (endpoint: string | undefined, service: string, log: Logger): Promise<Traces> => {
  if (endpoint === undefined) return { close: async () => undefined };
  // Loaded only where it is used: most installations do without.
  const [{ OTLPTraceExporter }, { resourceFromAttributes }, { BatchSpanProcessor, TracerProvider }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace'),
  ]);
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = telling(new OTLPTraceExporter({ url, timeoutMillis: patience }), log);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.instance.id': randomId() }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: collecting })],
  });
  trace.setGlobalTracerProvider(provider);
  return { close: () => provider.shutdown().catch((err: unknown) => log.debug({ err }, 'the last traces were not sent')) };
};

/** Says once that traces are not taken, and once that they are again. */
export const telling = (exporter: SpanExporter, log: Logger): SpanExporter => {
  let lost = false;
  return {
    export: (spans, told) =>
      exporter.export(spans, (result) => {
        const fails = result.code > 0;
        if (fails !== lost) log.info({ err: result.error }, fails ? 'traces are not taken; dropping them until they are' : 'traces are taken again');
        lost = fails;
        told(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
};
