import { KafkaJSConnectionError, KafkaJSNonRetriableError, type Kafka, type ProducerBatch } from 'kafkajs';
import { StoreUnavailable } from '@triada/ports';
import { BatchPublisher } from './publisher';

const record = (key: string) => ({ key, value: '{}', headers: {} });

/** A client that does as it is told, one batch after the other, and notes how many were under way at once. */
const clientDouble = () => {
  const state = { sent: [] as string[], connected: 0, underWay: 0, most: 0, answers: [] as (Error | undefined)[] };
  const producer = {
    connect: async () => void state.connected++,
    disconnect: async () => undefined,
    sendBatch: async ({ topicMessages = [] }: ProducerBatch) => {
      state.most = Math.max(state.most, ++state.underWay);
      await new Promise((resolve) => setImmediate(resolve));
      state.underWay--;
      const answer = state.answers.shift();
      if (answer) throw answer;
      state.sent.push(topicMessages.map(({ messages, topic }) => `${topic}: ${messages.map(({ key }) => key).join(' ')}`).join(', '));
    },
  };
  return { state, publisher: new BatchPublisher({ producer: () => producer } as unknown as Kafka) };
};

describe('the publisher', () => {
  it('has one batch under way, and what comes meanwhile goes together in the next, in its order', async () => {
    const { publisher, state } = clientDouble();
    await Promise.all([publisher.send('t', [record('a')]), publisher.send('t', [record('b'), record('c')]), publisher.send('u', [record('d')]), publisher.send('t', [])]);
    expect(state).toMatchObject({ sent: ['t: a', 't: b c, u: d'], most: 1, connected: 1 });
  });

  it('cuts what is long into batches of 500', async () => {
    const { publisher, state } = clientDouble();
    await publisher.send('t', Array.from({ length: 1_001 }, () => record('a')));
    expect(state.sent.map((batch) => batch.split(' ').length - 1)).toEqual([500, 500, 1]);
  });

  it('refuses with a failed batch all that waits behind it, and begins anew on a new connection', async () => {
    const { publisher, state } = clientDouble();
    state.answers.push(new KafkaJSConnectionError('gone', {}));
    const results = await Promise.allSettled([publisher.send('t', [record('a')]), publisher.send('t', [record('b')])]);
    expect(results.map((result) => result.status === 'rejected' && result.reason instanceof StoreUnavailable && result.reason.reason)).toEqual(['disconnected', 'disconnected']);
    await publisher.send('t', [record('a'), record('b')]);
    expect(state).toMatchObject({ sent: ['t: a b'], connected: 2 });
  });

  it('tells a fault of the records themselves from an outage, which is all that the others behind them see', async () => {
    const { publisher, state } = clientDouble();
    state.answers.push(new KafkaJSNonRetriableError('the record is too large'));
    const [first, second] = await Promise.allSettled([publisher.send('t', [record('a')]), publisher.send('t', [record('b')])]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'the record is too large' } });
    expect(first).not.toMatchObject({ reason: expect.any(StoreUnavailable) });
    expect(second).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
  });

  it('closed, ends the batch under way and refuses the rest', async () => {
    const { publisher, state } = clientDouble();
    const sent = [publisher.send('t', [record('a')]), publisher.send('t', [record('b')])];
    const closed = publisher.close();
    expect((await Promise.allSettled([...sent, publisher.send('t', [record('c')])])).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await closed;
    expect(state.sent).toEqual(['t: a']);
  });
});
