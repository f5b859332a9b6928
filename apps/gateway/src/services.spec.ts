import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Service } from './services';

/** An instance of a service as far as it matters here; a double. Silent, it takes what comes and never answers. */
class InstanceDouble {
  readonly seen: string[] = [];
  silent: 'no' | 'all' | 'but alive' = 'no';
  private readonly waiting: ServerResponse[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.seen.push(`${request.method} ${request.url}`);
    const alive = request.url === '/health/live' && this.silent !== 'all';
    if (this.silent === 'no' || alive) response.end('{}');
    else this.waiting.push(response);
  });

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  answer(): void {
    for (const response of this.waiting.splice(0)) response.end('{}');
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

describe('an instance that hangs', () => {
  let instances: readonly InstanceDouble[];
  let service: Service;
  beforeEach(async () => {
    instances = [new InstanceDouble(), new InstanceDouble()];
    service = new Service('planning', [await instances[0]!.start(), await instances[1]!.start()], { silence: 30, pulse: 30 });
  });
  afterEach(async () => {
    await service.close();
    for (const instance of instances) await instance.stop();
  });

  it('is passed over by questions', async () => {
    instances[0]!.silent = 'all';
    const { statusCode } = await service.request({ method: 'GET', path: '/plans' });
    expect(statusCode).toBe(200);
    expect(instances[0]!.seen).toContain('GET /plans');
    expect(instances[1]!.seen).toEqual(['GET /plans']);
  });

  it('ends a command with a failure and not with a second command elsewhere: it may still carry it out', async () => {
    instances[0]!.silent = 'all';
    await expect(service.request({ method: 'POST', path: '/plans' })).rejects.toThrow('an instance of planning hangs');
    expect(instances[1]!.seen).toEqual([]);
  });

  it('is not one that works for long and says that it lives', async () => {
    instances[0]!.silent = 'but alive';
    const asked = service.request({ method: 'POST', path: '/rebuild' });
    while (instances[0]!.seen.filter((request) => request === 'GET /health/live').length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    instances[0]!.answer();
    expect((await asked).statusCode).toBe(200);
    expect(instances[1]!.seen).toEqual([]);
  });
});
