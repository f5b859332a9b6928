import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import './quiet-queue';

const entry = (correlationId: number) => ({ correlationId, apiName: 'Fetch', apiKey: 1, apiVersion: 1, reject: () => undefined, resolve: () => undefined });

describe('the queue of requests of a connection', () => {
  const open = (): any => new RequestQueue({ maxInFlightRequests: 1, requestTimeout: 1_000, logger: { debug: () => undefined } });

  it('looks for waiting requests only while some wait', () => {
    const queue = open();
    queue.checkPendingRequests();
    expect(queue.throttleCheckTimeoutId).toBeNull();
  });

  it('sends what waits as soon as there is room, and after a time in which the broker wanted none', async () => {
    const queue = open();
    const sent: number[] = [];
    const push = (id: number) => queue.push({ entry: entry(id), expectResponse: true, sendRequest: () => sent.push(id) });
    for (const id of [1, 2, 3]) push(id);
    queue.fulfillRequest({ correlationId: 1, payload: Buffer.alloc(0), size: 0 });
    expect(sent).toEqual([1, 2]);
    queue.maybeThrottle(30);
    queue.fulfillRequest({ correlationId: 2, payload: Buffer.alloc(0), size: 0 });
    expect(sent).toEqual([1, 2]);
    while (sent.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    queue.destroy();
  });
});
