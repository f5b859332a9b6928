import { createHash } from 'node:crypto';
import { previewMinutesImportRequest, previewMinutesImportResponse } from '@triada/meetings-contracts';
import { looksLikeMinutes, parseMinutes } from '@triada/meetings-domain';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';

/** Reads a text and keeps nothing of it: names stay with the client until persons are registered. */
export const previewMinutesImportQuery = defineQuery({
  name: 'PreviewMinutesImport',
  summary: { cs: 'Náhled převzetí zápisu', en: 'Preview of an import of minutes' },
  path: '/meetings/minutes-imports/preview',
  params: z.object({}),
  body: previewMinutesImportRequest,
  response: previewMinutesImportResponse,
  reads: [],
  handle: async ({ body: { text } }) => {
    const draft = parseMinutes(text);
    return { sourceHash: createHash('sha256').update(text, 'utf8').digest('hex'), looksLikeMinutes: looksLikeMinutes(draft), draft };
  },
});
