import { defineCommand } from '@triada/platform';
import { resumeServiceRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const resumeService = defineCommand({
  name: 'ResumeService',
  summary: { cs: 'Obnovit službu', en: 'Resume a service' },
  method: 'POST',
  path: '/registry/services/:serviceId/resumption',
  params: z.object({ serviceId: z.uuid() }),
  body: resumeServiceRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ body, today }) => ({ from: body.from ?? today }),
  subject: ({ state }) => ownedBy(state),
});
