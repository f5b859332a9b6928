import { randomUUID } from 'node:crypto';
import { flawsOfRefusal, raw, type RawRequest } from './hostile/raw';
import { json, organisation, organisations, Refusals } from './hostile/refusals';
import { products, type RunningProduct } from './product-under-test';
import { sound, soundnessOf } from './soundness';

jest.setTimeout(180_000);

let product: RunningProduct;
let refusals: Refusals;

beforeAll(async () => {
  product = await products.start();
  refusals = new Refusals(product);
  await refusals.prepare();
});
beforeEach(() => refusals.count());
afterAll(() => product?.dispose());

describe('sizes, shapes and characters', () => {
  const deep = (levels: number) => `{"name":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const named = (name: string) => JSON.stringify(organisation({ name }));

  it.each<[string, string | Buffer, Record<string, string>, number, string]>([
    ['broken JSON', '{"name":', json, 400, 'platform.malformed-request'],
    ['no body at all', '', json, 400, 'platform.malformed-request'],
    ['65 levels', deep(65), json, 400, 'platform.too-deep'],
    ['a million levels', deep(1_000_000), json, 400, 'platform.too-deep'],
    ['5 MiB', named('x'.repeat(5 * 1024 * 1024)), json, 413, 'platform.body-too-large'],
    ['a name of 3 million letters', named('x'.repeat(3_000_000)), json, 400, 'platform.invalid-input'],
    ['1 MB of combining marks', named('e\u0301'.repeat(250_000)), json, 400, 'platform.invalid-input'],
    [
      '100,000 unknown fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_none, index) => [`f${index}`, 0]))),
      json,
      400,
      'platform.invalid-input',
    ],
    ['a prototype', '{"__proto__":{"role":"authority_administrator"}}', json, 400, 'platform.malformed-request'],
    ['a number beyond all numbers', '{"name":1e999}', json, 400, 'platform.invalid-input'],
    ['an array', '[]', json, 400, 'platform.invalid-input'],
    ['null', 'null', json, 400, 'platform.invalid-input'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), json, 400, 'platform.broken-text'],
    ['plain text', 'name=x', { 'content-type': 'text/plain' }, 415, 'platform.unsupported-media-type'],
    ['a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'platform.unsupported-media-type'],
    ['a file', '--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'platform.unsupported-media-type'],
    ['XML', '<name/>', { 'content-type': 'application/xml' }, 415, 'platform.unsupported-media-type'],
    ['JSON under another name', '{}', { 'content-type': 'application/jsonx' }, 415, 'platform.unsupported-media-type'],
    ['no content type', '{}', {}, 415, 'platform.unsupported-media-type'],
    [
      'a compressed body',
      Buffer.from('H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==', 'base64'),
      { ...json, 'content-encoding': 'gzip' },
      400,
      'platform.broken-text',
    ],
  ])('%s', async (_what, body, headers, status, code) => {
    expect(await refusals.as({ path: organisations, headers, body })).toEqual([status, code]);
  });

  it.each([
    ['marks of right-to-left writing', '\u202eabc\u202c\u200f'],
    ['a NUL', 'a\u0000b'],
    ['half of a surrogate pair', 'a\ud800b'],
    ['both halves in the wrong order', '\udc00\ud800'],
    ['a letter under 250 marks', `e${'\u0301'.repeat(250)}`],
    ['letters of other scripts and emoji', 'Ďáblice ✓ 日本 👩‍👩‍👧 \u{1F1E8}\u{1F1FF}'],
    ['separators of lines', 'a\u2028b\u2029c\r\n\td\ufeffe'],
  ])('a name with %s is kept whole, once, or refused by a sentence, and the views go on', async (_what, name) => {
    const key = randomUUID();
    const request: RawRequest = {
      path: organisations,
      headers: { ...json, ...refusals.bearer, 'idempotency-key': key },
      body: named(name),
    };
    const [first, again] = [await raw(product, request), await raw(product, request)];
    expect([first.status, again.text]).toEqual([
      first.status,
      first.status === 201 ? first.text : expect.stringContaining('"code"'),
    ]);
    if (first.status !== 201) expect(flawsOfRefusal(first, 'cs')).toEqual([]);
    else {
      const { id, position } = JSON.parse(first.text) as { id: string; position: string };
      const answer = await raw(product, {
        method: 'GET',
        path: `${organisations}/${id}`,
        headers: { ...refusals.bearer, 'triada-after': position },
      });
      expect([answer.status, JSON.parse(answer.text).name]).toEqual([200, name]);
    }
  });

  it.each([
    ['marks', 'e\u0301'.repeat(350_000)],
    ['spaces', `${' '.repeat(1_000_000)}x`],
    ['digits and dots', '1.1.1.1.1.1.'.repeat(90_000)],
    ['dashes', '- - - - '.repeat(120_000)],
    ['commas', 'Přítomni: '.concat('a, '.repeat(300_000))],
    ['NULs', '\u0000'.repeat(500_000)],
  ])('minutes of a million %s are read or refused, and others are served meanwhile', async (_what, text) => {
    const reading = raw(product, {
      path: '/api/meetings/minutes-imports/preview',
      headers: { ...json, ...refusals.bearer },
      body: JSON.stringify({ text }),
    });
    expect((await fetch(`${product.url}/health/live`)).status).toBe(200);
    const answer = await reading;
    if (answer.status !== 200) expect(flawsOfRefusal(answer, 'cs')).toEqual([]);
    await refusals.expectNoChange();
  });
});

describe('addresses', () => {
  const one = (id: string) => `${organisations}/${id}`;
  it.each([
    ['encoded slashes', 'GET', one('..%2f..%2f..%2fetc%2fpasswd'), 400],
    ['dots', 'GET', one('../../../../etc/passwd'), 404],
    ['a NUL', 'GET', one('%00'), 400],
    ['no hexadecimal number', 'GET', one('%zz'), 400],
    ['an overlong dot', 'GET', one('%c0%ae%c0%ae'), 400],
    ['an endless name', 'GET', one('x'.repeat(8_000)), 414],
    ['double slashes', 'GET', '/api//registry//organisations', 404],
    ['a slash at the end', 'GET', `${organisations}/`, 404],
    ['capitals', 'GET', '/API/registry/organisations', 404],
    ['path parameters', 'GET', `${organisations};x=1`, 404],
    ['two thousand questions', 'GET', `${organisations}?${'a=1&'.repeat(2_000)}`, 200],
    ['the same question twice', 'GET', `${organisations}?page=1&page=2`, 400],
    ['a list that is none', 'GET', `${organisations}?page[]=1`, 200],
    ['a page before the first', 'GET', `${organisations}?page=-1`, 400],
    ['an endless page', 'GET', `${organisations}?pageSize=1e9`, 400],
    ['bytes that are no text', 'GET', `${organisations}?text=%00%ff`, 200],
    ['a word of the language', 'GET', '/api/meetings/meetings/constructor', 400],
    ['a prototype', 'GET', '/api/audit/logs/__proto__/verification', 404],
    ['a way to another log', 'GET', '/api/audit/logs/..%2f..%2faccess/streams', 404],
    ['a way to another view', 'GET', '/api/operations/views/..%2fviews/rebuild', 405],
    ['an order to delete', 'DELETE', organisations, 405],
    ['an order to patch', 'PATCH', '/api/planning/plans', 405],
    ['an order to overwrite the log', 'PUT', '/api/audit/events', 405],
    ['a way out of the web', 'GET', '/assets/..%2f..%2f..%2f..%2fetc%2fpasswd', 404],
    ['another way out of the web', 'GET', '/assets/%2e%2e/%2e%2e/%2e%2e/package.json', 404],
  ])('with %s', async (_what, method, path, status) => {
    const answer = await raw(product, { method, path, headers: refusals.bearer });
    expect([answer.status, answer.status < 400 ? [] : flawsOfRefusal(answer, 'cs')]).toEqual([status, []]);
    expect(answer.text).not.toMatch(/root:|"private": true/);
    await refusals.expectNoChange();
  });
});

it('after all of that the installation is as sound as before', async () => {
  expect(await soundnessOf(product)).toEqual(sound);
});
