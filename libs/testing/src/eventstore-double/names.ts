import type { Position } from '@triada/ports';

/**
 * Names of system streams and types start with `$`, which the store behind the protocol double refuses to its callers. There they carry
 * an escape in front; on the wire they look as on the real server.
 */
const escape = '%';

export const toStoredName = (wire: string): string => (wire.startsWith('$') || wire.startsWith(escape) ? escape + wire : wire);
export const toWireName = (stored: string): string => (stored.startsWith(escape) ? stored.slice(1) : stored);

const metadataPrefix = '$$';

/** The stream whose metadata this stream holds, null for every other stream. */
export const describedBy = (wire: string): string | null => (wire.startsWith(metadataPrefix) ? wire.slice(metadataPrefix.length) : null);
export const metadataStreamOf = (wire: string): string => metadataPrefix + wire;
export const isMetadataName = (stored: string): boolean => stored.startsWith(escape + metadataPrefix);

/** Where the double notes tombstones, so that they have a place in `$all` as on the real server. */
export const tombstones = `${escape}!tombstones`;

/**
 * Positions of the real server are byte offsets, so they have holes. Here each is twice the stored one and one more: whoever counts on
 * neighbours fails, and every odd 64-bit number can be seeded.
 */
export const toWirePosition = (stored: Position): bigint => 2n * BigInt(stored) + 1n;
export const toStoredPosition = (wire: bigint): bigint => (wire - 1n) / 2n;

const half = (value: bigint): bigint => (value >= 0n ? value / 2n : -((1n - value) / 2n));

/** What to read after (exclusive) so that the event at the wire position comes too: a read of `$all` includes it. */
export const afterForInclusive = (wire: bigint): Position | 'start' => orStart(half(wire - 2n));

/** What to read after so that the event at the wire position does not come: a subscription starts behind it. */
export const afterForExclusive = (wire: bigint): Position | 'start' => orStart(half(wire - 1n));

/** What to read before, backwards: events strictly before the wire position. */
export const beforeForBackwards = (wire: bigint): Position => String(half(wire));

const orStart = (stored: bigint): Position | 'start' => (stored < 0n ? 'start' : String(stored));
