import type { Permission } from '@triada/access';
import { defineEvents, type Command, type Decider, type EventOf } from '@triada/kernel';
import { startContext, type TestApp } from '@triada/testing';
import { z } from 'zod';
import { defineAggregate } from '../declare/aggregate';
import { defineCommand, defineContext } from '../declare/slices';

/** One place only: the second taker is refused, and the log keeps who it was. */
const seatEvents = defineEvents({
  SeatTaken: { version: 1, schema: z.object({ who: z.string() }) },
  SeatRefused: {
    version: 1,
    schema: z.object({ who: z.string() }),
    refusal: ({ who }: { who: string }) => ({ code: 'seats.taken', params: { who } }),
  },
});
type SeatEvent = EventOf<typeof seatEvents>;

const decider: Decider<boolean, Command<'TakeSeat', { who: string }>, SeatEvent> = {
  initialState: false,
  decide: ({ data }, taken) => [{ type: taken ? 'SeatRefused' : 'SeatTaken', data }],
  evolve: () => true,
};
const seat = defineAggregate({ category: 'seat', decider, events: seatEvents, regionOf: () => 'authority' });

const takeSeat = defineCommand({
  name: 'TakeSeat',
  summary: { cs: 'Obsadit místo', en: 'Take a seat' },
  method: 'POST',
  path: '/seats/:seatId',
  params: z.object({ seatId: z.string() }),
  body: z.strictObject({ who: z.string() }),
  aggregate: seat,
  target: ({ params }) => params.seatId,
  creates: true,
  command: ({ body }) => body,
  subject: () => ({}),
});

const seats = defineContext({
  name: 'seats',
  aggregates: [seat],
  commands: [takeSeat],
  ...{ queries: [], projections: [], intakes: [], publications: [], publishes: [], processes: [] },
  sentences: { 'seats.taken': { cs: 'Místo pro {who} už není.', en: 'There is no seat for {who}.' } },
});
const permissions: Readonly<Record<string, Permission>> = { TakeSeat: { roles: ['coordinator'], scope: 'installation' } };

describe('a refusal that matters', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startContext(seats, { permissions });
  });
  afterAll(() => app.close());

  it('is stored, and the sender gets it as a refusal, also when asking again', async () => {
    const person = app.as({ role: 'coordinator' });
    expect((await person.post('/seats/a', { who: 'first' })).status).toBe(201);
    for (const _time of [1, 2]) {
      const answer = await person.post('/seats/a', { who: 'second' }, { 'idempotency-key': 'the-same-key' });
      expect(answer).toMatchObject({ status: 422, body: { code: 'seats.taken', detail: 'Místo pro second už není.' } });
    }
    expect(await app.events('seat-a')).toEqual([
      { type: 'SeatTaken', data: { who: 'first' } },
      { type: 'SeatRefused', data: { who: 'second' } },
    ]);
  });
});
