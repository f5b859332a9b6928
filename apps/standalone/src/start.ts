import { Module } from '@nestjs/common';
import { accountList, rolesHeld } from '@triada/access-service';
import { pragueDate } from '@triada/kernel';
import type { RoleAssignment } from '@triada/access';
import { contextModule, createApp, createLogger, EmbeddedPlatform, Installation, openTraces, refuseHalfRestored } from '@triada/platform';
import { backupsOf, readSettings } from './config';
import { contextsOf } from './contexts';
import { createFirstAdministrator } from './first-administrator';
import { filesOf } from './files';
import { openIdentity } from './identity';
import { serveIdentityAndWeb } from './web';

/** Composes and starts the standalone product; resolves when the port is open. */
export const start = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  const config = readSettings(environment);
  refuseHalfRestored(config.TRIADA_DATA);
  const log = createLogger(config.TRIADA_LOG_LEVEL);
  const traces = await openTraces(config.OTEL_EXPORTER_OTLP_ENDPOINT, 'standalone', log);
  const running: { installation?: Installation } = {};
  const rolesOf = async (accountId: string): Promise<readonly RoleAssignment[] | null> => {
    const access = running.installation?.contexts.find(({ definition }) => definition.name === 'access');
    return rolesHeld(await access?.views.of(accountList).get(accountId), pragueDate(new Date().toISOString()));
  };
  const identity = await openIdentity(config, rolesOf);
  const contexts = contextsOf(identity.credentials, () => running.installation?.contexts ?? []);
  class StandaloneProduct {}
  Module({
    imports: [
      EmbeddedPlatform.forRoot({
        dataFolder: config.TRIADA_DATA,
        backups: { folder: backupsOf(config), ...filesOf(config) },
        livePerAddress: config.TRIADA_LIVE_PER_ADDRESS,
        verifier: identity.verifier,
        log,
      }),
      ...contexts.map(contextModule),
    ],
  })(StandaloneProduct);

  const app = await createApp(StandaloneProduct, {
    log,
    processMetrics: true,
    trustedProxies: config.TRIADA_TRUSTED_PROXIES,
    prepare: (server) => serveIdentityAndWeb(server, identity, config.TRIADA_WEB, log),
  });
  running.installation = app.get(Installation);
  await createFirstAdministrator(app, identity, config);
  await app.listen(config.TRIADA_PORT, config.TRIADA_HOST);

  const stop = async (signal: string): Promise<void> => {
    log.info({ signal }, 'stopping');
    await app.close();
    identity.close();
    await traces.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
};
