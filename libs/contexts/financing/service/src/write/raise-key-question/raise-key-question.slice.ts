import { raiseKeyQuestionRequest } from '@triada/financing-contracts';
import type { RaiseKeyQuestion } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { keyQuestionAggregate } from '../../aggregates';

export const raiseKeyQuestion = defineCommand({
  name: 'RaiseKeyQuestion',
  summary: { cs: 'Otevřít otázku klíče', en: 'Raise the question of the key' },
  method: 'POST',
  path: '/financing/key-questions',
  params: z.object({}),
  body: raiseKeyQuestionRequest,
  aggregate: keyQuestionAggregate,
  target: ({ newId }) => newId('key-question'),
  creates: true,
  command: ({ body, newId }): RaiseKeyQuestion['data'] => ({ ...body, questionId: newId('key-question') }),
  subject: ({ body }) => ({ region: body.regionId }),
});
