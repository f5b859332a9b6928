import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { admin, Product } from '@triada/testing/product';
import { connections, inTurn, organisation } from './commands';
import { load } from './load';
import type { Scope } from './measure';
import type { Row } from './row';

/** What spans cost: the same command against two processes, of which one sends its traces to a receiver that drops them. */
export const traceRows = async ({ quick, say }: Scope): Promise<readonly Row[]> => {
  const receiver = createServer((request, response) => request.resume().once('end', () => response.end('{}'))).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const [traced, untraced] = [new Product(), new Product()];
  try {
    await traced.start({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: address } });
    await untraced.start();
    const post = async ({ api, url }: Product) => {
      const headers = { authorization: `Bearer ${await api.token(admin)}`, 'content-type': 'application/json' };
      const requests = [{ method: 'POST' as const, path: '/api/registry/organisations', body: organisation }];
      return load({ url, headers, connections, seconds: quick ? 3 : 6, requests });
    };
    say('commands with and without traces');
    for (const product of [traced, untraced]) await post(product);
    const { bare, ours } = await inTurn(quick ? 3 : 5, () => post(traced), () => post(untraced));
    const row = (what: string, unit: Row['unit'], figure: 'perSecond' | 'p99'): Row => ({
      section: 'traces',
      what,
      unit,
      ours: ours[figure],
      yardstick: { what: 'the same, not traced', value: bare[figure] },
    });
    return [
      row(`a traced command that creates over HTTP, ${connections} connections`, '/s', 'perSecond'),
      row('a traced command that creates: p99', 'ms', 'p99'),
    ];
  } finally {
    await Promise.all([traced.dispose(), untraced.dispose()]);
    receiver.close();
    receiver.closeAllConnections();
  }
};
