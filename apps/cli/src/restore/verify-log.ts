import { hash } from 'node:crypto';
import type { RestoreOptions } from '@triada/adapter-embedded';
import { LogVerifier } from '@triada/audit-domain';

/** Verifies a log from its first event to its last by the audit's own rules; throws with the number of the event that does not fit. */
export const verifyLog: RestoreOptions['verifyLog'] = async (context, inspection) => {
  const verifier = new LogVerifier((bytes) => hash('sha256', bytes, 'hex'), async () => null);
  for (let after = 'start'; ; ) {
    const page = await inspection.sealed({ after });
    for (const { event, index, leaf, leafHash } of page.events) {
      const { data, id, metadata, revision, stream, type } = event;
      if (await verifier.take({ index, stream, revision, eventId: id, type, data, metadata, leaf, leafHash })) continue;
      const { kind, number } = verifier.result.mismatch!;
      throw new Error(`log ${context}: událost č. ${number} nesouhlasí (event ${number} does not fit): ${kind}`);
    }
    if (page.end) return;
    after = page.next;
  }
};
