import { Metadata, status, type StatusObject } from '@grpc/grpc-js';
import { InvalidAppend, maxAppendBytes, MaxAppendSizeExceeded, StoreUnavailable, StreamDeleted, WrongExpectedRevision, type ExpectedRevision, type StreamRevision } from '@triada/ports';

/** Trailers are ASCII; a name may be anything. */
const ascii = (text: string): string => encodeURIComponent(text);

const numberOf = (revision: ExpectedRevision | StreamRevision): string => {
  const special: Readonly<Record<string, string>> = { any: '-2', no_stream: '-1', stream_exists: '-4' };
  return special[String(revision)] ?? String(revision);
};

const rpcError = (code: status, details: string, trailers: Readonly<Record<string, string>> = {}): Partial<StatusObject> => {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return { code, details: ascii(details).replaceAll('%20', ' '), metadata };
};

/** The RPC error that the real server answers with (reliability 3.2); told apart by the trailer `exception`. */
export const toRpcError = (error: unknown): Partial<StatusObject> => {
  if (error instanceof WrongExpectedRevision) {
    return rpcError(status.FAILED_PRECONDITION, error.message, {
      exception: 'wrong-expected-version', 'stream-name': ascii(error.stream), 'expected-version': numberOf(error.expected), 'actual-version': numberOf(error.actual),
    });
  }
  if (error instanceof StreamDeleted) return rpcError(status.FAILED_PRECONDITION, error.message, { exception: 'stream-deleted', 'stream-name': ascii(error.stream) });
  if (error instanceof MaxAppendSizeExceeded) return rpcError(status.INVALID_ARGUMENT, error.message, { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(maxAppendBytes) });
  if (error instanceof InvalidAppend) return rpcError(status.INVALID_ARGUMENT, error.message);
  if (error instanceof StoreUnavailable && error.reason === 'disk-full') return rpcError(status.RESOURCE_EXHAUSTED, error.message);
  if (error instanceof StoreUnavailable) return rpcError(status.UNAVAILABLE, error.message);
  return rpcError(status.UNKNOWN, `protocol double: ${error instanceof Error ? error.message : String(error)}`);
};

export const accessDenied = (): Partial<StatusObject> => rpcError(status.PERMISSION_DENIED, 'Access denied.', { exception: 'access-denied' });

export const tooSlow = (): Partial<StatusObject> => rpcError(status.ABORTED, 'Consumer too slow to handle event while live. Client resubscription required.');
