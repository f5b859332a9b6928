import { Program } from '@triada/testing/distributed';
import { pause } from '@triada/testing/product';

const nowhere = {
  TRIADA_EVENTSTORE_URL: 'esdb://127.0.0.1:1?tls=false',
  TRIADA_KAFKA_BROKERS: '127.0.0.1:1',
  TRIADA_MONGODB_URL: 'mongodb://127.0.0.1:1',
  TRIADA_OIDC_ISSUER: 'http://127.0.0.1:1',
  TRIADA_OIDC_KEYS_URL: 'http://127.0.0.1:1/keys',
};

describe('a service that starts', () => {
  const started: Program[] = [];
  const start = (env: Record<string, string>, name = 'planning-service'): Promise<Program> => {
    const program = new Program(name, () => env);
    started.push(program);
    return program.spawn();
  };
  afterEach(async () => {
    for (const program of started.splice(0)) await program.stop('SIGKILL');
  });

  it('names every wrong, missing and unknown setting, and does not start', async () => {
    const { TRIADA_MONGODB_URL: _url, ...given } = nowhere;
    const program = await start({ ...given, TRIADA_MONGO: 'x', TRIADA_KAFKA_PARTITIONS: 'many' });
    expect(await program.ended()).toBe(1);
    for (const name of ['TRIADA_MONGO:', 'TRIADA_MONGODB_URL', 'TRIADA_KAFKA_PARTITIONS']) expect(program.output).toContain(name);
    const gateway = await start({ TRIADA_SERVICES: 'planning', TRIADA_OIDC_ISSUER: 'http://127.0.0.1:1' }, 'gateway');
    expect(await gateway.ended()).toBe(1);
    expect(gateway.output).toContain('TRIADA_SERVICES');
  });

  it('waits for a server that is not there: alive, not ready, and says for which one; it stops in peace', async () => {
    const program = await start(nowhere);
    const ask = (path: string) => fetch(`${program.url}${path}`).catch(() => null);
    let ready: Response | null = null;
    for (let tries = 0; tries < 300; tries++) {
      ready = await ask('/health/ready');
      if (ready && (await ready.clone().text()).includes('mongodb')) break;
      await pause(100);
    }
    expect([ready?.status, await ready?.json()]).toMatchObject([503, { status: 'starting', dependencies: { mongodb: expect.stringContaining('waiting') } }]);
    expect((await ask('/health/live'))?.status).toBe(200);
    expect(await program.stop('SIGTERM')).toBe(0);
  });
});
