import {
  AccessDeniedError, CancelledError, convertToCommandError, DeadlineExceededError, MaxAppendSizeExceededError, NotLeaderError, StreamDeletedError,
  StreamNotFoundError, TimeoutError, UnavailableError, WrongExpectedVersionError,
} from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { EventStoreError, InvalidAppend, MaxAppendSizeExceeded, StoreUnavailable, StreamDeleted, StreamNotFound, WrongExpectedRevision, type ExpectedRevision, type StreamRevision } from '@triada/ports';

/** What a call was about, for the error that its caller gets. */
export interface Subject {
  readonly stream: string;
  readonly expected?: ExpectedRevision;
  readonly size?: number;
}

/** A fault of a call, and whether the server may have done what it was asked for. */
export interface Fault {
  readonly error: unknown;
  /** `refused`: the server has answered. `not-sent`: it never got the call. `unknown`: it may have done it. */
  readonly outcome: 'refused' | 'not-sent' | 'unknown';
}

const revisionOf = (actual: bigint | 'no_stream'): StreamRevision => (actual === 'no_stream' || actual < 0n ? 'no_stream' : actual);

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** No connection was ever made for the call, so nothing was sent. */
const neverSent = /ECONNREFUSED|No connection established|Failed to discover|ENOTFOUND|EAI_AGAIN/;

const refused = (error: unknown): Fault => ({ error, outcome: 'refused' });
const lost = (reason: StoreUnavailable['reason'], error: unknown): Fault => ({
  error: new StoreUnavailable(reason, textOf(error)),
  outcome: neverSent.test(textOf(error)) ? 'not-sent' : 'unknown',
});

/** The fault in words of the port. Whatever is no clear answer of the server leaves the outcome unknown (reliability 3.3). */
export const faultOf = (cause: unknown, { stream, expected = 'any', size = 0 }: Subject): Fault => {
  if (cause instanceof EventStoreError) return refused(cause);
  const error: unknown = cause instanceof Error ? convertToCommandError(cause) : cause;
  if (error instanceof WrongExpectedVersionError) return refused(new WrongExpectedRevision(stream, expected, revisionOf(error.actualVersion)));
  if (error instanceof StreamDeletedError) return refused(new StreamDeleted(stream));
  if (error instanceof StreamNotFoundError) return refused(new StreamNotFound(stream));
  if (error instanceof MaxAppendSizeExceededError) return refused(new MaxAppendSizeExceeded(size));
  if (error instanceof AccessDeniedError) return refused(new StoreUnavailable('io', `EventStoreDB denies access: ${textOf(error)}`));
  if (error instanceof NotLeaderError) return { error: new StoreUnavailable('disconnected', textOf(error)), outcome: 'not-sent' };
  if (error instanceof DeadlineExceededError || error instanceof TimeoutError) return lost('timeout', error);
  if (error instanceof UnavailableError || error instanceof CancelledError) return lost('disconnected', error);
  return byCode((error as { readonly code?: number } | null)?.code, error, size);
};

const byCode = (code: number | undefined, error: unknown, size: number): Fault => {
  if (code === status.INVALID_ARGUMENT) return refused(new InvalidAppend(textOf(error)));
  if (code === status.RESOURCE_EXHAUSTED) return refused(/larger than max/.test(textOf(error)) ? new MaxAppendSizeExceeded(size) : new StoreUnavailable('disk-full', textOf(error)));
  return lost('disconnected', error);
};

/** Whether waiting may help: the connection broke or the answer did not come. */
export const isPassing = (error: unknown): boolean => error instanceof StoreUnavailable && (error.reason === 'disconnected' || error.reason === 'timeout');
