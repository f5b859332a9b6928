import type { Checkpoints, Delivery, HeldMessages } from '@triada/ports';
import { KafkaBus, type KafkaBusOptions } from '../kafka-bus';

/** A process that consumes until it is killed; its stores and the effects of its handler belong to the process that started it. */
export interface Start {
  readonly options: Omit<KafkaBusOptions, 'checkpoints' | 'held'>;
  readonly group: string;
  readonly topics: readonly string[];
}

export interface Question {
  readonly id: number;
  readonly port: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

let asked = 0;
const waiting = new Map<number, PromiseWithResolvers<unknown>>();

const ask = (port: string, method: string, args: readonly unknown[]): Promise<unknown> => {
  const answer = Promise.withResolvers<unknown>();
  const id = asked++;
  waiting.set(id, answer);
  process.send!({ id, port, method, args } satisfies Question);
  return answer.promise;
};

const remote = <Port>(port: string): Port => new Proxy({}, { get: (_, method) => (...args: unknown[]) => ask(port, String(method), args) }) as Port;

const start = async ({ group, options, topics }: Start): Promise<void> => {
  const bus = new KafkaBus({ ...options, checkpoints: remote<Checkpoints>('checkpoints'), held: remote<HeldMessages>('held') });
  await bus.subscribe(group, topics, async (delivery: Delivery) => void (await ask('effects', 'handle', [delivery])));
};

process.on('message', (message: Start | Answer) => {
  if (!('id' in message)) return void start(message);
  const answer = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.error === undefined) answer?.resolve(message.value);
  else answer?.reject(new Error(message.error));
});
