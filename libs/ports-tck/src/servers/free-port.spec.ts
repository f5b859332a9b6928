import { freePort } from './free-port';

describe('a free port', () => {
  it('is given once, however many are asked for before the first is listened on', async () => {
    const ports: number[] = [];
    for (let count = 0; count < 600; count++) ports.push(await freePort());
    expect(new Set(ports).size).toBe(600);
  });
});
