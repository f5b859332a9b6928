import { defineCommand } from '@triada/platform';
import { addListAliasRequest, regionalListName } from '@triada/registry-contracts';
import { z } from 'zod';
import { codeListAggregate, codeListId } from '../../aggregates';

/** Another wording of real documents leads to the same code from now on (D064). */
export const addListAlias = defineCommand({
  name: 'AddListAlias',
  summary: { cs: 'Přidat jiné označení položky číselníku', en: 'Add another wording of an item of a code list' },
  method: 'POST',
  path: '/registry/code-lists/:list/items/:code/aliases',
  params: z.object({ list: regionalListName, code: z.string().min(1).max(60) }),
  body: addListAliasRequest,
  aggregate: codeListAggregate,
  target: ({ params, body }) => codeListId(body.regionId, params.list),
  creates: true,
  command: ({ params, body }) => ({ regionId: body.regionId, list: params.list, code: params.code, alias: body.alias }),
  subject: ({ body }) => ({ region: body.regionId }),
});
