import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Api } from '@triada/script-client';
import { registryContext } from '@triada/registry-service';
import { runContexts, type RunningContexts } from '../running-context.fixture';
import { eventTexts } from './event-texts';

const gathered = async (texts: AsyncIterable<string>): Promise<any[]> => {
  const events: any[] = [];
  for await (const text of texts) events.push(JSON.parse(text));
  return events;
};

describe('triada events', () => {
  let running: RunningContexts;
  const organisations = 7;
  beforeAll(async () => {
    running = await runContexts([registryContext]);
    const coordinator = running.app.as({ role: 'coordinator', region: 'liberec' });
    for (let index = 0; index < organisations; index++)
      expect((await coordinator.post('/registry/organisations', { regionId: 'liberec', name: `Spolek ${index}`, kind: 'provider', from: '2022-01-01' })).status).toBe(201);
  });
  afterAll(() => running.app.close());

  it('gives every event once and in order, whatever an answer holds, and no line of its own', async () => {
    const whole = await gathered(eventTexts(running.api, {}, 'spravce'));
    expect(whole.map(({ type }) => type)).toEqual(Array(organisations).fill('OrganisationRegistered'));
    for (const limit of ['1', '3', '7', '8']) expect(await gathered(eventTexts(running.api, { limit }, 'spravce'))).toEqual(whole);
  });

  it('asks for no answer that nobody has come to yet', async () => {
    const request = jest.spyOn(running.api, 'request');
    const texts = eventTexts(running.api, { limit: '2' }, 'spravce');
    await texts.next();
    await texts.next();
    expect(request).toHaveBeenCalledTimes(1);
    await texts.next();
    expect(request).toHaveBeenCalledTimes(2);
    await texts.return(undefined);
    request.mockRestore();
  });

  it('says so when an answer ends without its last line', async () => {
    const server = createServer((_request, response) => response.end('{"type":"Something"}\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const api = new Api(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, async () => '');
    await expect(gathered(eventTexts(api, {}, undefined))).rejects.toThrow('broke off');
    server.close();
  });
});
