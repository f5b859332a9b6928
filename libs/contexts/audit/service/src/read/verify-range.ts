import { LogVerifier, type SealedRecord } from '@triada/audit-domain';
import type { InspectableStore, SealedEvent } from '@triada/ports';
import { sha256 } from '../logs/sha256';
import type { VerificationPlace } from './verification-cursor';

const recordOf = ({ event, index, leaf, leafHash }: SealedEvent): SealedRecord => ({
  index,
  stream: event.stream,
  revision: event.revision,
  eventId: event.id,
  type: event.type,
  data: event.data,
  metadata: event.metadata,
  leaf,
  leafHash,
});

export type VerifiedRange = LogVerifier['result'] & { readonly place: VerificationPlace; readonly complete: boolean };

/** Verifies at most `limit` events from a place on; other work gets its turn between pages. */
export const verifyRange = async (
  { inspection }: InspectableStore,
  from: VerificationPlace,
  limit: number,
): Promise<VerifiedRange> => {
  const verifier = new LogVerifier(
    sha256,
    async (stream, revision) => {
      const before = await inspection.sealedAt(stream, revision);
      return before && { revision: before.event.revision, leafHash: before.leafHash };
    },
    from.index,
  );
  let place = from;
  let left = limit;
  for (;;) {
    const page = await inspection.sealed({ after: place.after, limit: left });
    for (const sealed of page.events) {
      if (!(await verifier.take(recordOf(sealed)))) return { ...verifier.result, place, complete: false };
      place = { after: sealed.event.position, index: sealed.index + 1n };
    }
    left -= page.events.length;
    if (page.end || left <= 0) return { ...verifier.result, place, complete: page.end };
    await new Promise((resolve) => setImmediate(resolve));
  }
};
