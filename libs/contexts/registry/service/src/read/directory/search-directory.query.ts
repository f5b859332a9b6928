import { defineQuery } from '@triada/platform';
import { directoryParams, directoryResponse } from '@triada/registry-contracts';
import { directoryViews, findEntries } from './directory';

/** Who helps whom, where and under which conditions: one search over services, related offers and organisations (D013, D051, D143). */
export const searchDirectory = defineQuery({
  name: 'SearchDirectory',
  summary: { cs: 'Hledat v adresáři služeb', en: 'Search the directory' },
  path: '/registry/directory',
  params: directoryParams,
  response: directoryResponse,
  reads: directoryViews,
  handle: async (input) => {
    const { page, pageSize, ...filter } = input.params;
    const entries = await findEntries(input, filter);
    return { total: entries.length, page, pageSize, entries: entries.slice((page - 1) * pageSize, page * pageSize) };
  },
});
