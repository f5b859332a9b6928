import { defineCommand } from '@triada/platform';
import { endPublicFunctionRequest, publicFunction } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const endPublicFunction = defineCommand({
  name: 'EndPublicFunction',
  summary: { cs: 'Ukončit veřejnou funkci', en: 'End a public function' },
  method: 'POST',
  path: '/registry/persons/:personId/functions/:function/end',
  params: z.object({ personId: z.uuid(), function: publicFunction }),
  body: endPublicFunctionRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ params, body, today }) => ({ function: params.function, to: body.to ?? today }),
  subject: ({ state }) => ownedBy(state),
});
