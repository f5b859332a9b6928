import { resolve } from 'node:path';
import { backupsOf, readSettings } from './config';

describe('settings', () => {
  it('trust no proxy unless one is named, and refuse what is no address', () => {
    expect(readSettings({}).TRIADA_TRUSTED_PROXIES).toEqual([]);
    expect(readSettings({ TRIADA_TRUSTED_PROXIES: '10.0.0.1, 172.16.0.0/12,fd00::/8' }).TRIADA_TRUSTED_PROXIES).toEqual(['10.0.0.1', '172.16.0.0/12', 'fd00::/8']);
    for (const wrong of ['true', '10.0.0', '10.0.0.0/33', 'fd00::/129', '10.0.0.0/8/8'])
      expect(() => readSettings({ TRIADA_TRUSTED_PROXIES: wrong })).toThrow('TRIADA_TRUSTED_PROXIES: addresses or networks');
  });

  it('put backups beside the data, never inside, where no folder is named', () => {
    expect(backupsOf({ TRIADA_DATA: './data/' })).toBe(`${resolve('data')}-backups`);
    expect(backupsOf({ TRIADA_DATA: './data', TRIADA_BACKUPS: '/mnt/jiny-disk' })).toBe('/mnt/jiny-disk');
  });
});
