import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { Outgoing, type ReadCall } from './outgoing';

const callThat = (write: (done: () => void) => void): ReadCall =>
  Object.assign(new Writable({ objectMode: true, highWaterMark: 1, write: (_chunk, _encoding, done) => write(done) }), { cancelled: false }) as unknown as ReadCall;

describe('what the protocol double sends to a reader', () => {
  it('goes on when room came while nobody waited for it', async () => {
    const out = new Outgoing(callThat((done) => setImmediate(done)));
    for (let index = 0; index < 3; index++) {
      expect(await out.send(new streamsPb.ReadResp(), 5_000)).toBe(true);
      await sleep(10);
    }
  });

  it('says that a reader takes nothing, and lets go when it leaves', async () => {
    const call = callThat(() => 'never done');
    const out = new Outgoing(call);
    expect(await out.send(new streamsPb.ReadResp())).toBe(true);
    expect(await out.send(new streamsPb.ReadResp(), 10)).toBe(false);
    const waiting = out.send(new streamsPb.ReadResp());
    call.emit('cancelled');
    expect(await waiting).toBe(true);
    expect(out.gone).toBe(true);
  });
});
