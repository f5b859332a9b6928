import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreProtocolDouble } from '@triada/testing/eventstore-double';
import { Connection } from './connection';
import { EventStoreDbStore } from './event-store-db';

describe('the connection to EventStoreDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-connection-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses an address with credentials, and repeats nothing of it', () => {
    const url = 'esdb://admin:changeit@store:2113';
    expect(() => Connection.to({ url })).toThrow(/holds credentials/);
    expect(() => Connection.to({ url })).not.toThrow(/changeit/);
    expect(() => Connection.to({ url: 'http://store:2113' })).toThrow(/esdb:\/\//);
  });

  it('takes credentials from a file, and sends them over TLS only', () => {
    const credentialsFile = file('credentials', 'triada:heslo:s:dvojtečkou\n');
    expect(() => Connection.to({ url: 'esdb://store:2113?tls=false', credentialsFile })).toThrow(/TLS only/);
    expect(() => Connection.to({ url: 'esdb://store:2113', credentialsFile: file('empty', '\n') })).toThrow(/user:password/);
    expect(Connection.to({ url: 'esdb://store:2113', credentialsFile })).toBeInstanceOf(Connection);
    expect(() => Connection.to({ url: 'esdb://store:2113', credentialsFile: join(folder, 'missing') })).toThrow(/ENOENT/);
    expect(() => Connection.to({ url: 'esdb://store:2113', caFile: join(folder, 'missing.pem') })).toThrow(/ENOENT/);
  });

  it('finds its node by gossip in a cluster (protocol double)', async () => {
    const double = await EventStoreProtocolDouble.start({ folder: ':memory:' });
    for (const url of [`esdb+discover://127.0.0.1:${double.port}?tls=false`, `esdb://127.0.0.1:${double.port},127.0.0.1:${double.port}?tls=false`]) {
      const store = await EventStoreDbStore.open({ url, log: 'planning' });
      expect(store.version).toContain('protocol double');
      expect(await store.head()).toBe('start');
      await store.close();
    }
    await double.stop();
  });

  it('gives up on a server that takes the connection and stays silent', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    await expect(EventStoreDbStore.open({ url: `esdb://127.0.0.1:${port}?tls=false`, log: 'planning', timeout: 100 })).rejects.toMatchObject({ reason: 'timeout' });
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('says that nothing answers', async () => {
    await expect(EventStoreDbStore.open({ url: 'esdb://127.0.0.1:1?tls=false', log: 'planning' })).rejects.toMatchObject({ reason: 'disconnected' });
    await expect(EventStoreDbStore.open({ url: 'esdb://127.0.0.1:1?tls=false', log: 'No log' })).rejects.toThrow('"No log" is no name of a log');
  });
});
