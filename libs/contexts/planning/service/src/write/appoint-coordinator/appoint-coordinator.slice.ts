import { appointCoordinatorRequest, regionParams } from '@triada/planning-contracts';
import { regionCommand } from '../region-command';

export const appointCoordinator = regionCommand({
  name: 'AppointCoordinator',
  summary: { cs: 'Pověřit koordinující organizaci', en: 'Appoint the coordinator organisation' },
  path: '/coordinators',
  params: regionParams,
  body: appointCoordinatorRequest,
  byAuthority: true,
  command: ({ body }) => body,
});
