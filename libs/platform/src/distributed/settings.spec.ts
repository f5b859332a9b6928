import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../ops/config';
import { keySettings, serviceSettings } from './settings';

const needed = {
  TRIADA_EVENTSTORE_URL: 'esdb://store:2113?tls=false',
  TRIADA_KAFKA_BROKERS: 'a:9092, b:9092',
  TRIADA_MONGODB_URL: 'mongodb://views:27017',
  TRIADA_OIDC_ISSUER: 'https://prihlaseni.example.org/realms/kraj',
  TRIADA_OIDC_KEYS_URL: 'https://prihlaseni.example.org/keys',
};

describe('settings of a service', () => {
  it('are few; the others have their usual values', () => {
    expect(readConfig(serviceSettings, needed)).toMatchObject({
      TRIADA_KAFKA_BROKERS: ['a:9092', 'b:9092'],
      TRIADA_KAFKA_PARTITIONS: 6,
      TRIADA_INSTALLATION: 'triada',
      TRIADA_OIDC_ROLES_CLAIM: 'triada',
      TRIADA_PORT: 3000,
    });
  });

  it('every fault is told at once: what is missing, wrong or unknown', () => {
    const given = { ...needed, TRIADA_KAFKA_BROKERS: undefined, TRIADA_PORT: '70000', TRIADA_MONGO_URL: 'x', TRIADA_KEYS_FILE: '/k' };
    expect(() => readConfig(serviceSettings, given)).toThrow(/TRIADA_MONGO_URL: no such setting(.|\n)*TRIADA_KEYS_FILE: no such setting/);
    expect(() => readConfig(serviceSettings, { ...given, TRIADA_MONGO_URL: undefined, TRIADA_KEYS_FILE: undefined })).toThrow(
      /TRIADA_PORT(.|\n)*TRIADA_KAFKA_BROKERS/,
    );
  });

  it('the service of persons has one more: where the key of their keys is; and secrets come from files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-settings-'));
    writeFileSync(join(folder, 'password'), 'heslo\n');
    const read = readConfig(serviceSettings.extend(keySettings), {
      ...needed,
      TRIADA_KEYS_FILE: '/run/secrets/key',
      TRIADA_MONGODB_PASSWORD_FILE: join(folder, 'password'),
    });
    expect(read).toMatchObject({ TRIADA_KEYS_FILE: '/run/secrets/key', TRIADA_MONGODB_PASSWORD: 'heslo' });
    rmSync(folder, { recursive: true });
  });
});
