import { violations, type Operation } from './linearizability';

const append = (start: number, end: number, from: bigint, to: bigint): Operation => ({ start, end, what: { kind: 'append', from, to } });
const saw = (start: number, end: number, revision: bigint): Operation => ({ start, end, what: { kind: 'saw', revision } });
const refused = (start: number, end: number, expected: bigint | 'any', actual: bigint): Operation => ({ start, end, what: { kind: 'refused', expected, actual } });

describe('the linearizability check', () => {
  it('accepts histories that one order explains', () => {
    expect(violations([])).toEqual([]);
    expect(violations([append(0, 1, -1n, 0n), append(2, 3, 0n, 3n), saw(4, 5, 3n), refused(4, 9, 0n, 3n)])).toEqual([]);
    // Overlapping calls may take effect in either order.
    expect(violations([append(0, 10, 0n, 1n), append(1, 9, -1n, 0n), saw(2, 3, -1n), saw(4, 8, 1n)])).toEqual([]);
    // An answer that never came may have taken effect at any time after the call.
    expect(violations([append(0, Infinity, -1n, 0n), saw(50, 51, -1n), saw(60, 61, 0n)])).toEqual([]);
  });

  const bugs: readonly (readonly [string, readonly Operation[]])[] = [
    ['a lost write', [append(0, 1, -1n, 0n), saw(2, 3, -1n)]],
    ['two winners', [append(0, 5, -1n, 0n), append(1, 6, -1n, 0n)]],
    ['a write counted twice', [append(0, 1, -1n, 0n), append(2, 3, 1n, 2n)]],
    ['a stale read', [append(0, 1, -1n, 0n), append(2, 3, 0n, 1n), saw(4, 5, 0n)]],
    ['reads that go back', [append(0, 20, -1n, 0n), saw(1, 2, 0n), saw(3, 4, -1n)]],
    ['an aborted write that was seen', [append(0, 1, -1n, 0n), saw(2, 3, 1n)]],
    ['a write before it was asked for', [saw(0, 1, 0n), append(2, 3, -1n, 0n)]],
    ['writes against their order in time', [append(0, 1, 0n, 1n), append(2, 3, -1n, 0n)]],
    ['a refusal without reason', [append(0, 1, -1n, 0n), refused(2, 3, 0n, 0n)]],
    ['a refusal that names an old revision', [append(0, 1, -1n, 0n), append(2, 3, 0n, 1n), refused(4, 5, 7n, 0n)]],
    ['overlapping batches', [append(0, 9, -1n, 2n), append(1, 8, 1n, 4n)]],
  ];
  it.each(bugs)('finds %s', (_, history) => expect(violations(history)).not.toEqual([]));
});
