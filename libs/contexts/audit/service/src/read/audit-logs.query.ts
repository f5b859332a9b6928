import { auditLogsResponse } from '@triada/audit-contracts';
import { defineQuery } from '@triada/platform';
import { isInspectable } from '@triada/ports';
import { z } from 'zod';
import type { Audited, AuditedLog } from '../logs/audited';

const itemOf = async ({ context, store }: AuditedLog): Promise<z.input<typeof auditLogsResponse>['items'][number]> => {
  const about = { context, store: store.name, version: store.version };
  if (!isInspectable(store))
    return { ...about, sealed: false, events: null, streams: null, firstAt: null, lastAt: null, types: [] };
  const { events, streams, firstAt, lastAt, types } = await store.inspection.statistics();
  return { ...about, sealed: true, events, streams, firstAt, lastAt, types: [...types] };
};

/** The logs of the installation and how much is in them. */
export const auditLogsQuery = (audited: Audited) =>
  defineQuery({
    name: 'AuditLogs',
    summary: { cs: 'Záznamy instalace a jejich rozsah', en: 'Logs of the installation and their size' },
    path: '/audit/logs',
    params: z.object({}),
    response: auditLogsResponse,
    reads: [],
    handle: async ({ principal }) => {
      await audited.journal({ principal: principal!, operation: 'AuditLogs', question: {} });
      return { items: await Promise.all(audited.logs().map(itemOf)) };
    },
  });
