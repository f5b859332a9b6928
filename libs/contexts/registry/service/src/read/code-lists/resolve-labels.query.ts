import { findByLabel } from '@triada/reference-data';
import { defineQuery } from '@triada/platform';
import { regionalListName, resolveLabelsBody, resolveLabelsResponse } from '@triada/registry-contracts';
import { z } from 'zod';
import { NamedCodes } from '../named-codes';
import { regionalLists } from './regional-list.projection';

/** What the wordings of a document mean. An unknown one is reported and creates no code (D064). */
export const resolveLabels = defineQuery({
  name: 'ResolveLabels',
  summary: { cs: 'Najít kódy podle označení', en: 'Find the codes that labels mean' },
  path: '/registry/code-lists/:list/resolution',
  params: z.object({ list: regionalListName }),
  body: resolveLabelsBody,
  response: resolveLabelsResponse,
  reads: [regionalLists],
  handle: async ({ params, body, views }) => {
    const list = (await NamedCodes.load(views)).list(body.regionId, params.list);
    const resolved = body.labels.map((label) => {
      const item = findByLabel(list, label);
      return { label, code: item?.code ?? null, nameCs: item?.nameCs ?? null, nameEn: item?.nameEn ?? null };
    });
    return { resolved, unknown: resolved.filter(({ code }) => code === null).map(({ label }) => label) };
  },
});
