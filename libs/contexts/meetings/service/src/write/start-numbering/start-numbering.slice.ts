import { startNumberingRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const startNumbering = groupCommand({
  name: 'StartNumbering',
  summary: { cs: 'Určit první číslo jednání', en: 'Set the first number of meetings' },
  path: '/numbering',
  body: startNumberingRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
