import { defineCommand } from '@triada/platform';
import { regionalListName, withdrawListItemRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { codeListAggregate, codeListId } from '../../aggregates';

/** From that day on new records are refused; old ones stay readable (D012). */
export const withdrawListItem = defineCommand({
  name: 'WithdrawListItem',
  summary: { cs: 'Zneplatnit položku číselníku území', en: 'Withdraw an item of a code list of the planning region' },
  method: 'POST',
  path: '/registry/code-lists/:list/items/:code/withdrawal',
  params: z.object({ list: regionalListName, code: z.string().min(1).max(60) }),
  body: withdrawListItemRequest,
  aggregate: codeListAggregate,
  target: ({ params, body }) => codeListId(body.regionId, params.list),
  creates: true,
  command: ({ params, body, today }) => ({
    regionId: body.regionId,
    list: params.list,
    code: params.code,
    from: body.from ?? today,
  }),
  subject: ({ body }) => ({ region: body.regionId }),
});
