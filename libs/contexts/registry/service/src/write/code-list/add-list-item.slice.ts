import { defineCommand } from '@triada/platform';
import { addListItemRequest, regionalListName } from '@triada/registry-contracts';
import { z } from 'zod';
import { codeListAggregate, codeListId } from '../../aggregates';

/** The list begins with its first change, so every change may create it. */
export const addListItem = defineCommand({
  name: 'AddListItem',
  summary: { cs: 'Přidat položku číselníku území', en: 'Add an item to a code list of the planning region' },
  method: 'POST',
  path: '/registry/code-lists/:list/items',
  params: z.object({ list: regionalListName }),
  body: addListItemRequest,
  aggregate: codeListAggregate,
  target: ({ params, body }) => codeListId(body.regionId, params.list),
  creates: true,
  command: ({ params, body, today }) => ({ ...body, list: params.list, validFrom: body.validFrom ?? today }),
  subject: ({ body }) => ({ region: body.regionId }),
});
