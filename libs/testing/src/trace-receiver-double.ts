import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A span as it was sent, with the service that sent it. */
export interface SentSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  /** As OTLP has them in JSON. */
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[];
}

/** The part of OTLP in JSON that is looked at. */
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<SentSpan, 'service'>[] }[];
  }[];
}

/** A double of an OpenTelemetry collector: takes what is sent by OTLP over HTTP and keeps it; stores, draws and passes on nothing. */
export class TraceReceiverDouble {
  readonly spans: SentSpan[] = [];

  private constructor(private readonly server: Server) {}

  static async start(port = 0): Promise<TraceReceiverDouble> {
    const server = createServer();
    const double = new TraceReceiverDouble(server);
    server.on('request', async (request, response) => {
      const body = await text(request);
      const known = request.method === 'POST' && request.url === '/v1/traces';
      if (known) double.#keep(JSON.parse(body) as Sent);
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return double;
  }

  /** Value of `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  #keep({ resourceSpans }: Sent): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans) this.spans.push(...spans.map((span) => ({ ...span, service })));
    }
  }
}
