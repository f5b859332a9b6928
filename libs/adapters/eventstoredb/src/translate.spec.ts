import { Metadata, status } from '@grpc/grpc-js';
import { InvalidAppend, MaxAppendSizeExceeded, StoreUnavailable, StreamDeleted, StreamNotFound, WrongExpectedRevision } from '@triada/ports';
import { faultOf, isPassing } from './translate';

const rpcError = (code: number, details: string, trailers: Record<string, string> = {}): Error => {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return Object.assign(new Error(`${code} ${details}`), { code, details, metadata });
};
const subject = { stream: 'plan-1', expected: 4n, size: 7 } as const;

describe('faults of EventStoreDB in words of the port', () => {
  it.each([
    ['another revision', '7', 7n],
    ['a stream without events', '-1', 'no_stream'],
  ])('a wrong expected version on %s', (_what, actual, revision) => {
    const { error, outcome } = faultOf(rpcError(status.FAILED_PRECONDITION, 'x', { exception: 'wrong-expected-version', 'stream-name': 'planning.plan-1', 'expected-version': '4', 'actual-version': actual }), subject);
    expect(error).toBeInstanceOf(WrongExpectedRevision);
    expect(error).toMatchObject({ stream: 'plan-1', expected: 4n, actual: revision, partialRetry: false });
    expect(outcome).toBe('refused');
  });

  it.each([
    ['a tombstone', rpcError(status.FAILED_PRECONDITION, 'x', { exception: 'stream-deleted', 'stream-name': 's' }), StreamDeleted],
    ['a missing stream', rpcError(status.NOT_FOUND, 'x', { exception: 'stream-not-found', 'stream-name': 's' }), StreamNotFound],
    ['too large an append', rpcError(status.INVALID_ARGUMENT, 'x', { exception: 'maximum-append-size-exceeded', 'maximum-append-size': '1048576' }), MaxAppendSizeExceeded],
    ['a message above what the transport takes', rpcError(status.RESOURCE_EXHAUSTED, 'Received message larger than max (9 vs. 8)'), MaxAppendSizeExceeded],
    ['an argument that cannot be', rpcError(status.INVALID_ARGUMENT, 'no JSON'), InvalidAppend],
  ])('%s is an answer', (_what, cause, kind) => {
    expect(faultOf(cause, subject)).toEqual({ error: expect.any(kind), outcome: 'refused' });
  });

  it.each([
    ['a full disk', rpcError(status.RESOURCE_EXHAUSTED, 'disk-full'), 'disk-full', 'refused', false],
    ['no access', rpcError(status.PERMISSION_DENIED, 'no', { exception: 'access-denied' }), 'io', 'refused', false],
    ['no credentials', rpcError(status.UNAUTHENTICATED, 'no'), 'io', 'refused', false],
    ['a follower that was asked', rpcError(status.NOT_FOUND, 'x', { exception: 'not-leader', 'leader-endpoint-host': 'b', 'leader-endpoint-port': '2113' }), 'disconnected', 'not-sent', true],
    ['a port where nobody listens', rpcError(status.UNAVAILABLE, 'No connection established. Last error: connect ECONNREFUSED'), 'disconnected', 'not-sent', true],
    ['a cluster that is not found', new Error('Failed to discover after 10 attempts.'), 'disconnected', 'not-sent', true],
    ['a connection that broke', rpcError(status.UNAVAILABLE, 'Connection dropped'), 'disconnected', 'unknown', true],
    ['a stream that was reset', rpcError(status.INTERNAL, 'Received RST_STREAM with code 2'), 'disconnected', 'unknown', true],
    ['no answer in time', rpcError(status.DEADLINE_EXCEEDED, 'late'), 'timeout', 'unknown', true],
    ['a subscriber that was too slow', rpcError(status.ABORTED, 'Consumer too slow'), 'timeout', 'unknown', true],
    ['an error that the server does not explain', rpcError(status.UNKNOWN, 'Exception was thrown by handler.'), 'disconnected', 'unknown', true],
  ] as const)('%s: the store is unavailable, and how sure the outcome is, is said', (_what, cause, reason, outcome, passing) => {
    const fault = faultOf(cause, subject);
    expect(fault).toMatchObject({ error: { reason }, outcome });
    expect(fault.error).toBeInstanceOf(StoreUnavailable);
    expect(isPassing(fault.error)).toBe(passing);
  });

  it('leaves errors of the port as they are', () => {
    const error = new StoreUnavailable('closed', 'x');
    expect(faultOf(error, subject)).toEqual({ error, outcome: 'refused' });
  });
});
