import { auditStreamsResponse } from '@triada/audit-contracts';
import { decodeMetadata, defineQuery } from '@triada/platform';
import type { InspectableStore, StreamSummary } from '@triada/ports';
import { z } from 'zod';
import type { Audited } from '../logs/audited';
import { sealedLogOf } from '../logs/find-log';

/** A stream belongs to the region that its newest event names. */
const regionOf = async ({ inspection }: InspectableStore, { lastRevision, stream }: StreamSummary): Promise<string> => {
  const last = await inspection.sealedAt(stream, lastRevision);
  return last ? decodeMetadata(last.event).region : 'authority';
};

export const auditStreamsQuery = (audited: Audited) =>
  defineQuery({
    name: 'AuditStreams',
    summary: { cs: 'Proudy událostí jednoho záznamu', en: 'Streams of one log' },
    path: '/audit/logs/:context/streams',
    params: z.object({
      context: z.string().max(40),
      prefix: z.string().max(200).default('').describe('category, such as `plan-`'),
      region: z.string().max(40).optional(),
      after: z.string().max(512).default(''),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: auditStreamsResponse,
    reads: [],
    handle: async ({ params, principal, regions }) => {
      const { after, context, limit, prefix, region } = params;
      await audited.journal({ principal: principal!, operation: 'AuditStreams', question: params });
      const store = sealedLogOf(audited, context);
      const found = await store.inspection.streams({ prefix, after, limit });
      const placed = await Promise.all(
        found.map(async (summary) => ({
          ...summary,
          context,
          region: await regionOf(store, summary),
          lastRevision: Number(summary.lastRevision),
        })),
      );
      const allowed = regions();
      const items = placed.filter(
        (item) => (allowed === 'all' || allowed.includes(item.region)) && (region === undefined || item.region === region),
      );
      return { items, next: found.length === limit ? found.at(-1)!.stream : null };
    },
  });
