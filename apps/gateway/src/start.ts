import { createLogger, openTraces } from '@triada/platform';
import { readSettings } from './config';
import { createGateway } from './gateway';

/** Opens the port at once, so that probes are answered, and serves when every service has told what it answers. */
export const start = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  const config = readSettings(environment);
  const log = createLogger(config.TRIADA_LOG_LEVEL);
  const traces = await openTraces(config.OTEL_EXPORTER_OTLP_ENDPOINT, 'gateway', log);
  const { directory, metrics, server } = await createGateway(config, log);
  metrics.collectProcess();
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      ending.abort();
      void server.close().then(() => traces.close());
    });
  }
  await server.listen({ port: config.TRIADA_PORT, host: config.TRIADA_HOST });
  await directory.fill(ending.signal);
};
