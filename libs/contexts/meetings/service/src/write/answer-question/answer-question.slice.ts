import { answerQuestionRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { meetingCommand } from '../meeting-command';

export const answerQuestion = meetingCommand({
  name: 'AnswerQuestion',
  summary: { cs: 'Odpovědět na otevřenou otázku', en: 'Answer an open question' },
  path: '/questions/:pointId/answer',
  params: z.object({ meetingId: z.uuid(), pointId: z.uuid() }),
  body: answerQuestionRequest,
  command: ({ body, params: { pointId } }) => ({ pointId, ...body }),
});
