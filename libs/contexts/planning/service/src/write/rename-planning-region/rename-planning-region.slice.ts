import { regionParams, renamePlanningRegionRequest } from '@triada/planning-contracts';
import { regionCommand } from '../region-command';

export const renamePlanningRegion = regionCommand({
  name: 'RenamePlanningRegion',
  summary: { cs: 'Změnit název a hlavičku území', en: 'Change name and letterhead of a region' },
  path: '/name',
  params: regionParams,
  body: renamePlanningRegionRequest,
  byAuthority: true,
  command: ({ body }) => body,
});
