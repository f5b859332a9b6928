import { auditTimelineResponse } from '@triada/audit-contracts';
import { NotFound } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import type { Audited } from '../logs/audited';
import { headOf } from '../logs/event-head';
import { logOf, readRevisions } from '../logs/find-log';

export const streamParams = z.object({ context: z.string().max(40), stream: z.string().min(1).max(512) });

/** What happened in one stream: who did what on whose behalf, by which rule. */
export const auditTimelineQuery = (audited: Audited) =>
  defineQuery({
    name: 'AuditTimeline',
    summary: { cs: 'Časová osa jednoho proudu', en: 'Timeline of one stream' },
    path: '/audit/logs/:context/streams/:stream/timeline',
    params: streamParams.extend({
      from: z.coerce.number().int().min(0).default(0).describe('first revision'),
      limit: z.coerce.number().int().min(1).max(1_000).default(200),
    }),
    response: auditTimelineResponse,
    reads: [],
    handle: async ({ allow, params, principal }) => {
      const { context, from, limit, stream } = params;
      await audited.journal({ principal: principal!, operation: 'AuditTimeline', question: params });
      const recorded = await readRevisions(logOf(audited, context).store, stream, from, limit + 1);
      const heads = recorded.map((event) => headOf(context, event));
      for (const { region } of heads) allow({ region });
      if (heads.length === 0) throw new NotFound('audit.stream-unknown', { stream });
      return { context, stream, items: heads.slice(0, limit), next: heads.length > limit ? from + limit : null };
    },
  });
