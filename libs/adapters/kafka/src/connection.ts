import kafkajs, { Kafka, logLevel, type Admin, type KafkaConfig, type KafkaJSError, type RetryOptions } from 'kafkajs';
import { StoreUnavailable } from '@triada/ports';
import './quiet-queue';

// Node finds no names of errors in this package when it loads it as a module of its own kind.
const { KafkaJSConnectionError, KafkaJSNumberOfRetriesExceeded, KafkaJSRequestTimeoutError } = kafkajs;

export interface KafkaConnection {
  /** `host:port` of some brokers; the others are found through them. */
  readonly brokers: readonly string[];
  /** Name of this process in the broker's log and quotas. */
  readonly clientId: string;
  readonly ssl?: KafkaConfig['ssl'];
  readonly sasl?: KafkaConfig['sasl'];
}

export type BusLog = (level: 'info' | 'warn' | 'error', message: string, details: Readonly<Record<string, unknown>>) => void;

/** Every number is named: left out, the client takes others where it believes itself in a test. About six seconds in all. */
export const retry: RetryOptions = { initialRetryTime: 100, maxRetryTime: 2_000, factor: 0.2, multiplier: 2, retries: 6 };

/** The client's own alarms are of what it tries again; what matters is said by the bus itself, so they are warnings here. */
export const connect = ({ brokers, clientId, sasl, ssl }: KafkaConnection, log: BusLog): Kafka =>
  new Kafka({
    brokers: [...brokers], clientId, ssl, sasl, retry,
    connectionTimeout: 3_000,
    requestTimeout: 20_000,
    logLevel: logLevel.WARN,
    logCreator: () => ({ log: { message, timestamp: _timestamp, ...details }, namespace }) => log('warn', message, { client: namespace, ...details }),
  });

export const isKafkaError = (error: unknown): error is KafkaJSError => error instanceof kafkajs.KafkaJSError;

/** The client wraps what it gave up on, sometimes twice: the reason is at the end of its causes. */
const reasons = (error: unknown): readonly unknown[] => (error instanceof Error ? [error, ...reasons(error.cause)] : []);

/** The error as an outage where the brokers are away, slow or moving; undefined where trying again does not help. */
export const asOutage = (error: unknown): StoreUnavailable | undefined => {
  if (error instanceof StoreUnavailable) return error;
  const chain = reasons(error);
  const [{ message } = { message: '' }] = chain as readonly Error[];
  if (chain.some((one) => one instanceof KafkaJSRequestTimeoutError)) return new StoreUnavailable('timeout', message);
  const passes = chain.some((one) => one instanceof KafkaJSNumberOfRetriesExceeded || one instanceof KafkaJSConnectionError || (isKafkaError(one) && one.retriable));
  return passes ? new StoreUnavailable('disconnected', message) : undefined;
};

/** A connection for one piece of administration. Throws `StoreUnavailable` where the brokers do not answer. */
export const withAdmin = async <T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } catch (error) {
    throw asOutage(error) ?? error;
  } finally {
    await admin.disconnect();
  }
};
