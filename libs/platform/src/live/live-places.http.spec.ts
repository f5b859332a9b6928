import { startContext } from '@triada/testing';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';
import { LivePlaces, networkOf } from './live-places';

describe('places of live streams', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('are counted by address and given back once', () => {
    const places = new LivePlaces(2);
    const [first] = [places.take('192.0.2.7'), places.take('::ffff:192.0.2.7')];
    expect(() => places.take('192.0.2.7')).toThrow('platform.too-many-live');
    places.take('192.0.2.8');
    first!();
    first!();
    places.take('192.0.2.7');
    expect(() => places.take('192.0.2.7')).toThrow('platform.too-many-live');
  });

  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  const start = async (trustedProxies: readonly string[] = []): Promise<{ open(from?: string, language?: string): Promise<Response>; leave(): void }> => {
    const app = await startContext(notebookContext, { permissions: notebookPermissions, logLevel: 'silent', livePerAddress: 3, trustedProxies });
    await app.server.listen(0, '127.0.0.1');
    const url = `${await app.server.getUrl()}/api/live`;
    let controller = new AbortController();
    ends.push(() => {
      controller.abort();
      return app.close();
    });
    return {
      open: (from, language = 'cs') => fetch(url, { signal: controller.signal, headers: { 'accept-language': language, ...(from && { 'x-forwarded-for': from }) } }),
      leave: () => {
        controller.abort();
        controller = new AbortController();
      },
    };
  };

  it('beyond the last one: 429 in both languages; who leaves makes room', async () => {
    const { leave, open } = await start();
    for (let count = 0; count < 3; count++) expect((await open()).status).toBe(200);
    for (const [language, words] of [['cs', 'Z vaší adresy už běží 3 spojení'], ['en', 'There are 3 connections for live changes from your address']]) {
      const refused = await open(undefined, language);
      expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
        429,
        '30',
        expect.objectContaining({ code: 'platform.too-many-live', status: 429, detail: expect.stringContaining(words!) }),
      ]);
    }
    leave();
    const until = Date.now() + 10_000;
    while ((await open()).status !== 200) expect(Date.now()).toBeLessThan(until);
  });

  it('X-Forwarded-For is believed from a trusted proxy only, and only its last word', async () => {
    const plain = await start();
    for (let count = 0; count < 3; count++) expect((await plain.open(`192.0.2.${count}`)).status).toBe(200);
    expect((await plain.open('192.0.2.9')).status).toBe(429);

    const behind = await start(['127.0.0.0/8']);
    for (let count = 0; count < 3; count++) expect((await behind.open(`198.51.100.${count}, 192.0.2.1`)).status).toBe(200);
    expect((await behind.open('198.51.100.9, 192.0.2.1')).status).toBe(429);
    expect((await behind.open('192.0.2.2')).status).toBe(200);
  });
});
