import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { clientOptions, type MongoSettings } from './settings';

const optionsOf = (settings: MongoSettings) => new MongoClient(settings.url, clientOptions(settings)).options;

describe('the connection', () => {
  it('acknowledges on disk at a majority and repeats no write, whatever its address says', () => {
    const options = optionsOf({ url: 'mongodb://a:1,b:2/?replicaSet=r&w=1&journal=false&retryWrites=true&readPreference=nearest&readConcernLevel=local' });
    expect(options).toMatchObject({ retryWrites: false, readPreference: { mode: 'primary' }, readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true }, replicaSet: 'r' });
    expect(options.tls ?? false).toBe(false);
  });

  it('takes user and password as they are, of any text, and never into the address', () => {
    const { credentials } = optionsOf({ url: 'mongodb://a:1/', user: 'triada', password: 'p@ss/w:ořd%' });
    expect(credentials).toMatchObject({ username: 'triada', password: 'p@ss/w:ořd%' });
    expect(() => clientOptions({ url: 'mongodb://a:1/', user: 'triada' })).toThrow('go together');
  });

  it('is TLS as soon as a certificate is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-tls-'));
    const file = join(folder, 'ca.pem');
    writeFileSync(file, '');
    expect(optionsOf({ url: 'mongodb://a:1/', caFile: file })).toMatchObject({ tls: true, tlsCAFile: file });
    expect(optionsOf({ url: 'mongodb://a:1/', certificateFile: file })).toMatchObject({ tls: true, tlsCertificateKeyFile: file });
    rmSync(folder, { recursive: true });
  });

  it.each(['http://a:1', 'localhost:27017', ''])('refuses the address „%s“', (url) => expect(() => clientOptions({ url })).toThrow('mongodb://'));
});
