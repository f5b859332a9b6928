import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreUnavailable } from '@triada/ports';
import { FerretDb, freePort } from '@triada/testing/product';
import { eventually, failure } from './conformance/outcome.fixture';
import { MongoConnection } from './connect/connection';

describe('a server that is not there', () => {
  let server: FerretDb;
  beforeAll(async () => {
    server = await FerretDb.start();
  }, 900_000);
  afterAll(() => server.dispose());

  it('is waited for with one message that names it and the reason, and used when it comes', async () => {
    await server.kill();
    const said: string[] = [];
    const opening = MongoConnection.open({ url: server.url, patience: 300 }, { waiting: (message) => said.push(message) });
    await eventually(20_000, 'a message', () => said.length > 0);
    await server.start();
    const connection = await opening;
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^MongoDB at 127\.0\.0\.1:\d+ does not answer \(.*ECONNREFUSED.*\); waiting for it$/);
    expect(connection.server).toMatch(/^FerretDB v1\.24\.\d+, a stand-in for MongoDB/);
    await connection.ping();
    await connection.close();
  });

  it('need not be waited for to the end', async () => {
    const end = new AbortController();
    const opening = MongoConnection.open({ url: `mongodb://127.0.0.1:${await freePort()}/`, patience: 200 }, { signal: end.signal, waiting: () => end.abort() });
    expect(await failure(opening)).toMatchObject({ name: 'AbortError' });
  });

  it('is told by every use while it is away, and the same connection goes on when it is back', async () => {
    const connection = await MongoConnection.open({ url: server.url, patience: 500 });
    await server.kill();
    const away = await failure(connection.ping());
    expect(away).toBeInstanceOf(StoreUnavailable);
    expect((away as StoreUnavailable).reason).toBe('disconnected');
    await server.start();
    await eventually(20_000, 'an answer', () => connection.ping().then(() => true, () => false));
    await connection.close();
    expect(await failure(connection.ping())).toMatchObject({ reason: 'closed' });
  });
});

describe('TLS', () => {
  let folder: string;
  let server: FerretDb;
  const file = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'triada-tls-'));
    for (const name of ['server', 'stranger']) {
      const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
      execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-keyout', file(`${name}.key`), '-out', file(`${name}.pem`), ...names], { stdio: 'pipe' });
    }
    server = await FerretDb.start({ tls: { certificate: file('server.pem'), key: file('server.key') } });
  }, 900_000);
  afterAll(async () => {
    await server.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('trusts the server by the authority that is named, and by no other', async () => {
    const connection = await MongoConnection.open({ url: server.url, caFile: file('server.pem') });
    await connection.ping();
    await connection.close();
    const end = new AbortController();
    const said: string[] = [];
    const stranger = MongoConnection.open(
      { url: server.url, caFile: file('stranger.pem'), patience: 500 },
      { signal: end.signal, waiting: (message) => { said.push(message); end.abort(); } },
    );
    expect(await failure(stranger)).toMatchObject({ name: 'AbortError' });
    expect(said[0]).toMatch(/certificate/);
  });
});
