import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '@triada/script-client';
import { Journal, load } from './load';
import { parseScript, resolveReferences } from './script';

describe('script', () => {
  it('reads steps and what cannot be expressed, and skips blank lines and comments', () => {
    const script = parseScript('// úvod\n\n{"row":"B05","as":"k","do":"StartProject"}\n{"row":"A02","cannot":"LegalBasisRecorded"}\n');
    expect(script.steps).toEqual([{ row: 'B05', as: 'k', do: 'StartProject', params: {} }]);
    expect(script.unsupported).toEqual([{ row: 'A02', cannot: 'LegalBasisRecorded' }]);
  });

  it.each([
    ['no JSON', '{"row":', 'řádek 1'],
    ['an unknown field', '{"row":"B05","as":"k","do":"X","when":"2020"}', 'řádek 1'],
    ['an impossible day', '{"row":"B05","as":"k","do":"X","at":"2019-02-30"}', 'řádek 1'],
  ])('refuses %s and names the line', (_what, text, message) => {
    expect(() => parseScript(text)).toThrow(message);
  });

  it('resolves references whole and inside text, and names one that leads nowhere', () => {
    const answers = new Map([['plan', { id: 'p-1', revision: 4, revisions: [{ hash: 'h' }] }]]);
    expect(resolveReferences({ a: ['@{plan.id}'], b: { c: '@{plan.revision}', e: '@{plan.revisions.0.hash}', d: 'x @{plan.id} y' } }, answers)).toEqual({
      a: ['p-1'],
      b: { c: 4, e: 'h', d: 'x p-1 y' },
    });
    expect(() => resolveReferences('@{plan.hash}', answers)).toThrow('plan.hash');
  });
});

/** A double of the API: remembers commands by Idempotency-Key, refuses operation `Refuse`, breaks down when told so. */
class ApiDouble {
  readonly effects = new Map<string, { path: string; body: unknown; validFrom: string | undefined }>();
  breakAfter = Number.POSITIVE_INFINITY;
  counted = 0;
  readonly server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const send = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (request.url === '/oidc/token') return send(200, { access_token: 't', expires_in: 600 });
      if (request.url === '/api/openapi.json') {
        const post = (operationId: string) => ({ post: { operationId } });
        const get = (operationId: string) => ({ get: { operationId } });
        return send(200, { paths: { '/api/count': get('Count'), '/api/found': post('Found'), '/api/{planId}/adopt': post('Adopt'), '/api/refuse': post('Refuse') } });
      }
      if (this.effects.size >= this.breakAfter) return response.destroy();
      if (request.url === '/api/refuse') return send(409, { detail: 'Nelze.', code: 'test.no' });
      if (request.url === '/api/count') return send(200, { counts: { members: ++this.counted } });
      const key = request.headers['idempotency-key'] as string;
      this.effects.set(key, { path: request.url!, body: JSON.parse(text), validFrom: request.headers['valid-from'] as string | undefined });
      return send(201, { id: `id-${key.slice(0, 4)}`, stream: 's', revision: 0, position: '0', commandId: 'c-1', ids: { measure: 'm-1' } });
    });
  });
}

describe('load', () => {
  let double: ApiDouble;
  let api: Api;
  let folder: string;
  const script = parseScript(
    [
      { row: 'B01', label: 'plan', as: 'k', at: '2017-09-01', do: 'Found', body: { title: 'Plán' } },
      { row: 'B02', as: 'k', do: 'Adopt', params: { planId: '@{plan.id}' }, body: { measure: '@{plan.measure}' } },
      { row: 'B03', as: 'k', do: 'Refuse' },
      { row: 'B04', cannot: 'LegalBasisRecorded' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const options = (journal: Journal) => ({ name: 'sample', journal, patience: 0, onProgress: () => undefined });

  beforeEach(async () => {
    double = new ApiDouble();
    folder = mkdtempSync(join(tmpdir(), 'triada-load-'));
    await new Promise<void>((resolve) => double.server.listen(0, '127.0.0.1', resolve));
    api = new Api(`http://127.0.0.1:${(double.server.address() as AddressInfo).port}`, async () => 'heslo');
  });
  afterEach(() => {
    double.server.closeAllConnections();
    double.server.close();
    rmSync(folder, { recursive: true });
  });

  it('plays steps in order with their day and earlier answers, and lists what was refused and what it cannot express', async () => {
    const report = await load(api, script, options(new Journal(undefined)));
    expect(report.loaded).toEqual(['B01', 'B02']);
    expect(report.refused).toEqual([{ row: 'B03', step: 'Refuse', reason: 'Nelze. [test.no]' }]);
    expect(report.unsupported).toEqual([{ row: 'B04', cannot: 'LegalBasisRecorded' }]);
    const [found, adopted] = [...double.effects.values()];
    expect(found).toEqual({ path: '/api/found', body: { title: 'Plán' }, validFrom: '2017-09-01' });
    expect(adopted).toMatchObject({ path: expect.stringMatching(/^\/api\/id-.{4}\/adopt$/), body: { measure: 'm-1' } });
  });

  it('goes on where it was cut off, and asks again for a step whose last line was torn', async () => {
    const path = join(folder, 'journal');
    double.breakAfter = 1;
    await expect(load(api, script, options(new Journal(path)))).rejects.toThrow();
    double.breakAfter = Number.POSITIVE_INFINITY;
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"key":"to`);
    const report = await load(api, script, options(new Journal(path)));
    expect(report.loaded).toEqual(['B01', 'B02']);
    expect(double.effects.size).toBe(2);
  });

  it('changes nothing when repeated without a journal: the keys are the same', async () => {
    await load(api, script, options(new Journal(undefined)));
    const before = [...double.effects.keys()];
    await load(api, script, options(new Journal(undefined)));
    expect([...double.effects.keys()]).toEqual(before);
  });

  it('waits until an answer has the values that the next step rests on, and gives up with a word on what is missing', async () => {
    const counting = (members: number) => parseScript(JSON.stringify({ row: 'B05', label: 'count', as: 'k', ask: 'Count', atLeast: { 'counts.members': members } }));
    expect((await load(api, counting(3), { ...options(new Journal(undefined)), patience: 2_000 })).loaded).toEqual(['B05']);
    expect(double.counted).toBe(3);
    const report = await load(api, counting(5), options(new Journal(undefined)));
    expect(report.loaded).toEqual([]);
    expect(report.refused).toEqual([{ row: 'B05', step: 'count', reason: expect.stringContaining('counts.members je 4, čekalo se aspoň na 5') }]);
  });

  it('leaves out commands that this product leaves to another', async () => {
    const report = await load(api, script, { ...options(new Journal(undefined)), without: ['Refuse'] });
    expect(report.refused).toEqual([]);
    expect(double.effects.size).toBe(2);
  });
});
