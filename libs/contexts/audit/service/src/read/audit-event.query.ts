import { auditEventResponse } from '@triada/audit-contracts';
import { NotFound } from '@triada/kernel';
import { decodeJson, defineQuery } from '@triada/platform';
import { isInspectable, type EventStore } from '@triada/ports';
import { z } from 'zod';
import type { Audited } from '../logs/audited';
import { headOf } from '../logs/event-head';
import { logOf, readRevisions } from '../logs/find-log';
import { sha256 } from '../logs/sha256';
import { streamParams } from './audit-timeline.query';

const previousLeaf = z.looseObject({ prevStreamLeaf: z.string().nullable() });

const sealOf = async (
  store: EventStore,
  stream: string,
  revision: number,
): Promise<z.input<typeof auditEventResponse>['seal']> => {
  const sealed = isInspectable(store) ? await store.inspection.sealedAt(stream, BigInt(revision)) : null;
  if (!sealed) return null;
  const { index, leaf, leafHash } = sealed;
  return { number: String(index + 1n), leaf, leafHash, prevStreamLeaf: previousLeaf.parse(JSON.parse(leaf)).prevStreamLeaf };
};

/** One event with its hashes and its leaf. */
export const auditEventQuery = (audited: Audited) =>
  defineQuery({
    name: 'AuditEvent',
    summary: { cs: 'Jedna událost s otisky', en: 'One event with its hashes' },
    path: '/audit/logs/:context/streams/:stream/events/:revision',
    params: streamParams.extend({ revision: z.coerce.number().int().min(0) }),
    response: auditEventResponse,
    reads: [],
    handle: async ({ allow, params, principal }) => {
      const { context, revision, stream } = params;
      await audited.journal({ principal: principal!, operation: 'AuditEvent', question: params });
      const { store } = logOf(audited, context);
      const [recorded] = await readRevisions(store, stream, revision, 1);
      if (!recorded) throw new NotFound('audit.stream-unknown', { stream });
      const head = headOf(context, recorded);
      allow({ region: head.region });
      return {
        ...head,
        data: decodeJson(recorded.data),
        dataHash: sha256(recorded.data),
        metaHash: sha256(recorded.metadata),
        seal: await sealOf(store, stream, revision),
      };
    },
  });
