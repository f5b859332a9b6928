import { Module } from '@nestjs/common';
import type { ContextDefinition } from '../declare/slices';
import { createTokenVerifier } from '../http/token-verifier';
import { contextModule } from '../module/context-module';
import { createApp } from '../module/create-app';
import { Installation } from '../module/installation';
import { PlatformModule } from '../module/platform.module';
import type { Operation } from '../operations/operation';
import { createLogger } from '../ops/logger';
import { openTraces } from '../ops/open-traces';
import type { ContextRuntime } from '../runtime/context-runtime';
import { observedContext } from './observed-context';
import { openDistributedPorts } from './open-distributed-ports';
import type { ServiceSettings } from './settings';
import { WaitingRoom } from './waiting-room';

export interface ServiceOptions {
  readonly settings: ServiceSettings;
  /** The context of the service; `running` gives all contexts that run here, once they do. */
  readonly context: (running: () => readonly ContextRuntime[]) => ContextDefinition;
  /** Contexts whose logs are read here and nothing else. */
  readonly observed?: readonly ContextDefinition[];
  readonly operations: readonly Operation[];
}

/** Starts one service of the distributed product; resolves when it serves, and ends with the process at SIGTERM or SIGINT. */
export const startService = async ({ context, observed = [], operations, settings }: ServiceOptions): Promise<void> => {
  const { TRIADA_HOST: host, TRIADA_PORT: port } = settings;
  const log = createLogger(settings.TRIADA_LOG_LEVEL);
  const room = await WaitingRoom.open(port, host);
  const giveUp = new AbortController();
  const abort = () => giveUp.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abort);

  const running: { installation?: Installation } = {};
  const definition = context(() => running.installation?.contexts ?? []);
  const traces = await openTraces(settings.OTEL_EXPORTER_OTLP_ENDPOINT, `${definition.name}-service`, log);
  const ports = await openDistributedPorts({
    settings,
    context: definition.name,
    observed: observed.map(({ name }) => name),
    log,
    waiting: (server, message) => room.waitsFor(server, message),
    signal: giveUp.signal,
  });
  const verifier = createTokenVerifier({
    issuer: settings.TRIADA_OIDC_ISSUER,
    audience: settings.TRIADA_OIDC_AUDIENCE,
    keys: new URL(settings.TRIADA_OIDC_KEYS_URL),
    claim: settings.TRIADA_OIDC_ROLES_CLAIM,
  });
  class Service {}
  Module({
    imports: [
      // Behind the gateway all browsers have one address; it counts them.
      PlatformModule.forRoot({ ports, verifier, log, operations, livePerAddress: Infinity }),
      ...[definition, ...observed.map(observedContext)].map(contextModule),
    ],
  })(Service);
  const app = await createApp(Service, { log, processMetrics: true });
  running.installation = app.get(Installation);
  await room.close();
  await app.listen(port, host);
  log.info({ service: definition.name, port }, 'serving');

  const stop = async (): Promise<void> => {
    log.info({ service: definition.name }, 'stopping');
    await app.close();
    await traces.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.off(signal, abort);
    process.once(signal, () => void stop());
  }
  if (giveUp.signal.aborted) await stop();
};

/** Runs the beginning of a program; a fault that ends it is one line for people, without a stack, whatever is open by then. */
export const runService = (name: string, start: () => Promise<void>): void => {
  start().catch((error: Error) => {
    process.stderr.write(`Triáda ${name}: ${error.name === 'AbortError' ? 'stopped before it served' : error.message}\n`);
    process.exit(error.name === 'AbortError' ? 0 : 1);
  });
};
