import { defineCommand } from '@triada/platform';
import { recordPublicFunctionRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

/** While it lasts the name may be shown to everybody (czech-domain 7.8). */
export const recordPublicFunction = defineCommand({
  name: 'RecordPublicFunction',
  summary: { cs: 'Zapsat veřejnou funkci', en: 'Record a public function' },
  method: 'POST',
  path: '/registry/persons/:personId/functions',
  params: z.object({ personId: z.uuid() }),
  body: recordPublicFunctionRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ body, today }) => ({ function: body.function, from: body.from ?? today }),
  subject: ({ state }) => ownedBy(state),
});
