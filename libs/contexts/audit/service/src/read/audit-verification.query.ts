import { auditVerificationResponse } from '@triada/audit-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import type { Audited } from '../logs/audited';
import { sealedLogOf } from '../logs/find-log';
import { limitsOfVerification, mismatchTexts } from './mismatch-texts';
import { cursorOf, placeOf } from './verification-cursor';
import { verifyRange } from './verify-range';

/** Recomputes hashes, headers and the chain of every stream over a log and names the first event that does not fit. */
export const auditVerificationQuery = (audited: Audited) =>
  defineQuery({
    name: 'AuditVerification',
    summary: { cs: 'Ověřit neporušenost záznamu', en: 'Verify that a log is intact' },
    path: '/audit/logs/:context/verification',
    params: z.object({
      context: z.string().max(40),
      cursor: z.string().max(400).optional(),
      limit: z.coerce.number().int().min(1).max(200_000).default(50_000),
    }),
    response: auditVerificationResponse,
    reads: [],
    handle: async ({ params, principal }) => {
      const from = placeOf(params.cursor);
      await audited.journal({ principal: principal!, operation: 'AuditVerification', question: params });
      const { checked, complete, lastLeafHash, mismatch, place } = await verifyRange(
        sealedLogOf(audited, params.context),
        from,
        params.limit,
      );
      return {
        context: params.context,
        checked,
        total: String(place.index),
        ok: mismatch === null,
        complete,
        next: mismatch || complete ? null : cursorOf(place),
        lastLeafHash,
        mismatch: mismatch && {
          ...mismatch,
          number: String(mismatch.number),
          revision: String(mismatch.revision),
          text: mismatchTexts[mismatch.kind],
        },
        limits: limitsOfVerification,
      };
    },
  });
